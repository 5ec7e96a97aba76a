// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overviewfigures.h"

#include "core/services/domainevents.h"
#include "core/services/overviewservice.h"

using namespace std::chrono_literals;

namespace cookout {

OverviewFigures::OverviewFigures(OverviewService &service, DomainEvents &facts, QObject *parent)
    : QObject(parent), m_service(service)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(100ms);
    connect(&m_coalesce, &QTimer::timeout, this, &OverviewFigures::fetch);
    connect(&facts, &DomainEvents::registrationAdded, this, &OverviewFigures::reloadOf);
    connect(&facts, &DomainEvents::registrationChanged, this, &OverviewFigures::reloadOf);
    connect(&facts, &DomainEvents::eventChanged, this, &OverviewFigures::reloadOf);
    connect(&facts, &DomainEvents::mailChanged, this, &OverviewFigures::reload);
    connect(&facts, &DomainEvents::reloadNeeded, this, &OverviewFigures::reload);
}

void OverviewFigures::setEvent(const std::optional<Event> &event)
{
    const bool isAnother = event.has_value() != m_event.has_value() || (event && event->id != m_event->id);
    const bool isNews = isAnother || (event && event->details() != m_event->details());
    m_event = event;
    if (!isNews)
        return;
    if (isAnother) {
        m_ticket++;
        m_asking = false;
        m_overview.reset();
        Q_EMIT changed();
    }
    m_stale = true;
    if (m_watched)
        fetch();
}

void OverviewFigures::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale)
        fetch();
}

void OverviewFigures::reloadOf(EventId id)
{
    if (m_event && m_event->id == id)
        reload();
}

void OverviewFigures::reload()
{
    m_stale = true;
    if (m_watched && !m_coalesce.isActive())
        m_coalesce.start();
}

void OverviewFigures::fetch()
{
    m_askAgain = m_asking;
    if (m_asking || !m_event || !m_watched)
        return;
    m_asking = true;
    m_stale = false;
    m_service.overview(*m_event).deliver(this, [this, ticket = m_ticket](const Result<EventOverview> &answer) {
        if (ticket != m_ticket)
            return;
        m_asking = false;
        if (!answer)
            Q_EMIT loadingFailed(answer.error());
        if (answer && m_overview != *answer) {
            m_overview = *answer;
            Q_EMIT changed();
        }
        if (m_askAgain)
            reload();
    });
}

} // namespace cookout
