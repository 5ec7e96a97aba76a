// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/event.h"
#include "core/domain/eventoverview.h"

#include <QObject>
#include <QTimer>

namespace cookout {

class DomainEvents;
class OverviewService;

/**
 * The overview of one event, kept current by the facts of each commit while somebody looks at it. GUI thread; owned by
 * the overview page.
 */
class OverviewFigures final : public QObject {
    Q_OBJECT

public:
    OverviewFigures(OverviewService &service, DomainEvents &facts, QObject *parent = nullptr);

    /** Another event starts anew; the same one only takes over its new bands, questions and time zone. */
    void setEvent(const std::optional<Event> &event);
    /** While nobody looks, nothing is asked. */
    void setWatched(bool watched);

    /** Nothing until the first answer for this event has come. */
    [[nodiscard]] const std::optional<EventOverview> &overview() const { return m_overview; }

public Q_SLOTS:
    /** Asks once the present burst of facts is over. */
    void reload();

Q_SIGNALS:
    void changed();
    void loadingFailed(const cookout::Error &error);

private:
    void fetch();
    void reloadOf(EventId id);

    OverviewService &m_service;
    std::optional<Event> m_event;
    std::optional<EventOverview> m_overview;
    QTimer m_coalesce;
    quint64 m_ticket = 0; ///< of the latest event; answers about older ones are dropped
    bool m_watched = false;
    bool m_stale = false; ///< facts came while nobody looked
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace cookout
