// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/overviewrepository.h"

#include "core/domain/registration.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

// Sums are cast because PostgreSQL's are of another type than what they add.
constexpr Sql selectFigures =
    "SELECT status, CAST(count(*) AS BIGINT), CAST(sum(places) AS BIGINT), CAST(sum(offered_places) AS BIGINT), "
    "CAST(sum(checked_in) AS BIGINT), CAST(sum(CASE WHEN checked_in > 0 AND checked_in >= (SELECT "
    "coalesce(sum(t.count), 0) "
    "FROM registration_tickets t WHERE t.registration_id = registrations.id) THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(sum(CASE WHEN total > paid THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(sum(CASE WHEN total > paid THEN total - paid ELSE 0 END) AS BIGINT), CAST(sum(paid) AS BIGINT), "
    "CAST(sum(CASE WHEN email = '' THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(sum(CASE WHEN registered_at >= ? THEN 1 ELSE 0 END) AS BIGINT) "
    "FROM registrations WHERE event_id = ? GROUP BY status";
constexpr Sql selectBands =
    "SELECT t.code, CAST(sum(t.count) AS BIGINT) FROM registrations r JOIN registration_tickets t ON "
    "t.registration_id = r.id WHERE r.event_id = ? AND r.status = 'confirmed' GROUP BY t.code ORDER BY t.code";
constexpr Sql selectAnswers =
    "SELECT a.value, CAST(count(*) AS BIGINT) FROM registrations r JOIN answers a ON a.registration_id = r.id "
    "WHERE r.event_id = ? AND r.status = 'confirmed' AND a.question_code = ? GROUP BY a.value "
    "ORDER BY count(*) DESC, a.value";
// By the minute, since the days of some time zones begin at a quarter to the hour.
constexpr Sql selectMinutes =
    "SELECT substr(registered_at, 1, 16), CAST(count(*) AS BIGINT), CAST(sum(places) AS BIGINT) FROM registrations "
    "WHERE event_id = ? AND status <> 'cancelled' GROUP BY substr(registered_at, 1, 16) ORDER BY 1";
constexpr Sql countFailedMails =
    "SELECT CAST(count(*) AS BIGINT) FROM outbox WHERE state IN ('failed', 'held') AND event_id = ?";

void addRow(EventOverview &overview, const Row &row)
{
    const RegistrationStatus status = registrationStatusFromString(row.text(0)).value_or(RegistrationStatus::Cancelled);
    const int parties = row.count(1);
    overview.received = overview.received + Money(row.number(8));
    switch (status) {
    case RegistrationStatus::Confirmed:
        overview.confirmedParties = parties;
        overview.confirmedPlaces = row.count(2);
        overview.arrivedPersons = row.count(4);
        overview.arrivedParties = row.count(5);
        overview.unpaidParties = row.count(6);
        overview.owed = Money(row.number(7));
        break;
    case RegistrationStatus::Waitlisted:
        overview.waitingParties = parties;
        overview.waitingPlaces = row.count(2);
        overview.offeredPlaces = row.count(3);
        break;
    case RegistrationStatus::Cancelled:
        overview.cancelledParties = parties;
        return;
    }
    overview.withoutMail += row.count(9);
    overview.newParties += row.count(10);
}

CodeCount codeCountOf(const Row &row)
{
    return {row.text(0), row.count(1)};
}

} // namespace

Result<EventOverview> OverviewRepository::figures(EventId id, const QDateTime &newSince)
{
    EventOverview overview;
    const Result<void> read = m_connection.each(selectFigures, {bound(newSince), id.value},
                                                [&overview](const Row &row) { addRow(overview, row); });
    return read ? Result<EventOverview>(overview) : Result<EventOverview>(failure(read));
}

Result<QList<CodeCount>> OverviewRepository::bands(EventId id)
{
    return m_connection.list(selectBands, {id.value}, codeCountOf);
}

Result<QList<CodeCount>> OverviewRepository::answers(EventId id, const QString &question)
{
    return m_connection.list(selectAnswers, {id.value, question}, codeCountOf);
}

Result<QList<DayCount>> OverviewRepository::days(EventId id, const QTimeZone &zone)
{
    QList<DayCount> days;
    const Result<void> read = m_connection.each(selectMinutes, {id.value}, [&](const Row &row) {
        const QDateTime minute = QDateTime::fromString(row.text(0) + u":00Z"_s, Qt::ISODate);
        const QDate day = minute.toTimeZone(zone).date();
        if (days.isEmpty() || days.last().day != day)
            days.append(DayCount{day});
        days.last().parties += row.count(1);
        days.last().persons += row.count(2);
    });
    return read ? Result<QList<DayCount>>(days) : Result<QList<DayCount>>(failure(read));
}

Result<int> OverviewRepository::failedMails(EventId id)
{
    const auto count = m_connection.first(countFailedMails, {id.value}, [](const Row &row) { return row.count(0); });
    return count ? Result<int>(count->value_or(0)) : Result<int>(failure(count));
}

} // namespace cookout
