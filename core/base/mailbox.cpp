// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <iterator>

namespace cookout {

namespace {
const auto deliveryEvent = static_cast<QEvent::Type>(QEvent::registerEventType());
}

std::shared_ptr<Mailbox> Mailbox::ofCurrentThread()
{
    // What a thread owns by nature, like its event loop: lives and dies with it.
    thread_local const auto mailbox = std::make_shared<Mailbox>();
    return mailbox;
}

void Mailbox::post(std::vector<std::unique_ptr<Delivery>> deliveries)
{
    const std::lock_guard lock(m_mutex);
    std::move(deliveries.begin(), deliveries.end(), std::back_inserter(m_waiting));
    if (!std::exchange(m_scheduled, true))
        QCoreApplication::postEvent(this, new QEvent(deliveryEvent));
}

bool Mailbox::event(QEvent *event)
{
    if (event->type() != deliveryEvent)
        return QObject::event(event);
    std::vector<std::unique_ptr<Delivery>> arrived;
    {
        const std::lock_guard lock(m_mutex);
        arrived.swap(m_waiting);
        m_scheduled = false;
    }
    for (const auto &delivery : arrived)
        delivery->run();
    return true;
}

void DeliveryBatch::add(std::shared_ptr<Mailbox> mailbox, std::unique_ptr<Delivery> delivery)
{
    auto sack = std::find_if(m_outgoing.begin(), m_outgoing.end(),
                             [&mailbox](const auto &entry) { return entry.first == mailbox; });
    if (sack == m_outgoing.end()) {
        m_outgoing.emplace_back(std::move(mailbox), std::vector<std::unique_ptr<Delivery>>());
        sack = std::prev(m_outgoing.end());
    }
    sack->second.push_back(std::move(delivery));
}

void DeliveryBatch::send()
{
    for (auto &[mailbox, deliveries] : m_outgoing)
        mailbox->post(std::move(deliveries));
    m_outgoing.clear();
}

} // namespace cookout
