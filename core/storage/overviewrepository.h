// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/eventoverview.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** Sums over the registrations of one event. Lives for one call. */
class OverviewRepository {
public:
    explicit OverviewRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Parties, places, arrivals and money; `newSince` is the start of the day. */
    [[nodiscard]] Result<EventOverview> figures(EventId id, const QDateTime &newSince);
    /** The persons of the confirmed parties by price band, in no order. */
    [[nodiscard]] Result<QList<CodeCount>> bands(EventId id);
    /** How often the confirmed parties gave each answer to the question, the most frequent first. */
    [[nodiscard]] Result<QList<CodeCount>> answers(EventId id, const QString &question);
    /** Who registered on which day of the time zone, the first day first. */
    [[nodiscard]] Result<QList<DayCount>> days(EventId id, const QTimeZone &zone);
    /** The event's mails that were refused or are held back. */
    [[nodiscard]] Result<int> failedMails(EventId id);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
