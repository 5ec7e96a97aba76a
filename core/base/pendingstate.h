// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/base/result.h"

#include <QDebug>
#include <QPointer>

#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

/** What a Pending and its Promise share; nobody else uses it. */
namespace cookout::detail {

/** A delivery that still waits for the value it will carry. */
template <typename T>
class TypedDelivery : public Delivery {
public:
    void setResult(Result<T> result) { m_result.emplace(std::move(result)); }

protected:
    std::optional<Result<T>> m_result;
};

template <typename T, typename Handler>
class HandlerDelivery final : public TypedDelivery<T> {
public:
    HandlerDelivery(QObject *receiver, Handler handler) : m_receiver(receiver), m_handler(std::move(handler)) {}

    void run() noexcept override
    {
        if (m_receiver.isNull() || !this->m_result)
            return;
        try {
            m_handler(std::move(*this->m_result));
        } catch (const std::exception &thrown) {
            qCritical("a handler threw: %s", thrown.what());
        } catch (...) {
            qCritical("a handler threw");
        }
    }

private:
    QPointer<QObject> m_receiver;
    Handler m_handler;
};

template <typename T>
struct PendingState {
    std::mutex mutex;
    std::condition_variable arrived;
    std::optional<Result<T>> result;
    std::shared_ptr<Mailbox> mailbox;
    std::unique_ptr<TypedDelivery<T>> delivery;
};

} // namespace cookout::detail
