// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pendingstate.h"
#include "core/base/threadrules.h"

#include <QThread>

#include <utility>

namespace cookout {

/**
 * The promise of a Result<T>: what every use-case that waits returns. Collect it once, by deliver() or by wait();
 * one that is thrown away does its work all the same.
 */
template <typename T>
class [[nodiscard]] Pending {
public:
    using ValueType = T;

    explicit Pending(std::shared_ptr<detail::PendingState<T>> state) : m_state(std::move(state)) {}

    /** An answer that is known already. */
    static Pending ready(Result<T> result)
    {
        auto state = std::make_shared<detail::PendingState<T>>();
        state->result.emplace(std::move(result));
        return Pending(std::move(state));
    }

    /**
     * Calls `handler(Result<T>)` from the event loop of the calling thread, which must be the receiver's, once the
     * answer is there; never from inside this call. If the receiver is gone by then, nothing runs.
     */
    template <typename Handler>
    void deliver(QObject *receiver, Handler handler) &&
    {
        Q_ASSERT_X(receiver->thread() == QThread::currentThread(), "Pending::deliver", "call it on receiver's thread");
        auto delivery = std::make_unique<detail::HandlerDelivery<T, Handler>>(receiver, std::move(handler));
        auto mailbox = Mailbox::ofCurrentThread();
        std::unique_lock lock(m_state->mutex);
        if (!m_state->result) {
            m_state->mailbox = std::move(mailbox);
            m_state->delivery = std::move(delivery);
            return;
        }
        delivery->setResult(std::move(*m_state->result));
        lock.unlock();
        DeliveryBatch batch;
        batch.add(std::move(mailbox), std::move(delivery));
    }

    /** Blocks until the answer is there. A defect on the window's and the portal's thread, where it is refused. */
    Result<T> wait() &&
    {
        Q_ASSERT_X(!waitingIsForbiddenHere(), "Pending::wait", "this thread must never wait");
        if (waitingIsForbiddenHere())
            return failure(ErrorCode::Internal, QStringLiteral("this thread must never wait"));
        std::unique_lock lock(m_state->mutex);
        m_state->arrived.wait(lock, [this] { return m_state->result.has_value(); });
        return std::move(*m_state->result);
    }

private:
    std::shared_ptr<detail::PendingState<T>> m_state;
};

/** The other end of a Pending: fulfilled once, from any thread. Destroyed unfulfilled, it answers Unavailable. */
template <typename T>
class Promise {
public:
    Promise() : m_state(std::make_shared<detail::PendingState<T>>()) {}
    ~Promise()
    {
        if (m_state)
            fulfil(failure(ErrorCode::Unavailable, QStringLiteral("given up before it was done")));
    }
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&) = delete;
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    [[nodiscard]] Pending<T> pending() const { return Pending<T>(m_state); }

    void fulfil(Result<T> result)
    {
        DeliveryBatch batch;
        fulfil(std::move(result), batch);
    }

    /** Leaves the posting to the batch, so that many answers cost each receiving thread one event. */
    void fulfil(Result<T> result, DeliveryBatch &batch)
    {
        const auto state = std::exchange(m_state, nullptr);
        const std::lock_guard lock(state->mutex);
        if (state->delivery) {
            state->delivery->setResult(std::move(result));
            batch.add(std::move(state->mailbox), std::move(state->delivery));
            return;
        }
        state->result.emplace(std::move(result));
        state->arrived.notify_all();
    }

private:
    std::shared_ptr<detail::PendingState<T>> m_state;
};

} // namespace cookout
