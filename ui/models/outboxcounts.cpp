// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outboxcounts.h"

#include "core/services/domainevents.h"
#include "core/services/outboxservice.h"

using namespace std::chrono_literals;

namespace cookout {

OutboxCounts::OutboxCounts(OutboxService &service, DomainEvents &facts, QObject *parent)
    : QObject(parent), m_service(service)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(100ms);
    connect(&m_coalesce, &QTimer::timeout, this, &OutboxCounts::fetch);
    connect(&facts, &DomainEvents::mailQueued, this, &OutboxCounts::reload);
    connect(&facts, &DomainEvents::mailChanged, this, &OutboxCounts::reload);
    connect(&facts, &DomainEvents::reloadNeeded, this, &OutboxCounts::reload);
    fetch();
}

void OutboxCounts::reload()
{
    if (!m_coalesce.isActive())
        m_coalesce.start();
}

void OutboxCounts::fetch()
{
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_service.counts().deliver(this, [this](const Result<MailCounts> &answer) {
        m_asking = false;
        // A failure keeps the last figures: the database state in the status bar tells about it.
        if (answer && *answer != m_counts) {
            m_counts = *answer;
            Q_EMIT changed(m_counts);
        }
        if (m_askAgain)
            reload();
    });
}

} // namespace cookout
