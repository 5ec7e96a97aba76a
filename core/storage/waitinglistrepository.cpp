// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waitinglistrepository.h"

namespace cookout {

namespace {

// The index holds those who have ever waited and were not confirmed since.
#define IN_LINE                                                                                                        \
    "FROM registrations WHERE event_id = ? AND waitlisted_at IS NOT NULL AND status = 'waitlisted' "                   \
    "AND offer_ends_at IS NULL "

constexpr Sql selectLine = "SELECT id, places " IN_LINE "ORDER BY waitlisted_at, id";
// The redundant bound is the one that SQLite can end with in the index.
constexpr Sql countBefore = "SELECT COUNT(*) " IN_LINE "AND waitlisted_at <= ? AND (waitlisted_at < ? OR id < ?)";
constexpr Sql selectEnded = "SELECT id FROM registrations WHERE offer_ends_at IS NOT NULL AND offer_ends_at <= ? "
                            "AND status = 'waitlisted' ORDER BY offer_ends_at, id";

} // namespace

Result<QList<WaitingParty>> WaitingListRepository::inLine(EventId id)
{
    return m_connection.list(selectLine, {id.value}, [](const Row &row) {
        return WaitingParty{{row.number(0)}, row.count(1)};
    });
}

Result<int> WaitingListRepository::positionOf(const Registration &registration)
{
    const QVariant since = bound(registration.waitlistedAt);
    const auto before =
        m_connection.first(countBefore, {registration.eventId.value, since, since, registration.id.value},
                           [](const Row &row) { return row.count(0); });
    return before ? Result<int>(before->value_or(0) + 1) : Result<int>(failure(before));
}

Result<QList<RegistrationId>> WaitingListRepository::endedOffers(const QDateTime &now)
{
    return m_connection.list(selectEnded, {bound(now)}, [](const Row &row) { return RegistrationId{row.number(0)}; });
}

} // namespace cookout
