// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace cookout {

/** One answer on its way to a receiver. Runs in the receiver's thread and dies there too, unless that thread has ended.
 */
class Delivery {
public:
    virtual ~Delivery() = default;
    /** Calls the handler if its receiver still lives; never throws. */
    virtual void run() noexcept = 0;
};

/**
 * Where one thread receives its answers: any thread posts, the owning thread's event loop runs them in order.
 * Many posts before the loop gets there cost one event. Shared by its thread and by the answers under way to it.
 */
class Mailbox final : public QObject {
    Q_OBJECT

public:
    /** The calling thread's mailbox, made at the first call. */
    [[nodiscard]] static std::shared_ptr<Mailbox> ofCurrentThread();

    /** Any thread. Deliveries that never run because the thread ended are destroyed with the mailbox. */
    void post(std::vector<std::unique_ptr<Delivery>> deliveries);

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Delivery>> m_waiting;
    bool m_scheduled = false;
};

/** Collects answers for several mailboxes and posts once to each: what a group commit sends. One thread at a time. */
class DeliveryBatch {
public:
    DeliveryBatch() = default;
    ~DeliveryBatch() { send(); }
    Q_DISABLE_COPY_MOVE(DeliveryBatch)

    void add(std::shared_ptr<Mailbox> mailbox, std::unique_ptr<Delivery> delivery);
    void send();

private:
    std::vector<std::pair<std::shared_ptr<Mailbox>, std::vector<std::unique_ptr<Delivery>>>> m_outgoing;
};

} // namespace cookout
