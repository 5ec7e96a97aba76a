// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/eventrestore.h"
#include "tests/support/fullevent.h"
#include "tests/support/testbackend.h"

namespace cookout::test {

using namespace Qt::StringLiterals;

inline constexpr Sql selectEntry = "SELECT action, subject_id, before, after FROM audit_log WHERE subject = 'event' "
                                   "ORDER BY id DESC LIMIT 1";
inline constexpr Sql countEntries = "SELECT count(*) FROM audit_log WHERE subject = 'event'";
inline constexpr Sql selectOverbooked = "SELECT places_overbooked FROM events WHERE id = ?";
inline constexpr Sql countBands = "SELECT count(*) FROM ticket_types WHERE event_id = ?";

inline Event makeFullEvent(TestBackend &house)
{
    return *house.backend.events.create(*validated(fullDetails()), Actor::organiser()).wait();
}

inline ValidEvent with(const Event &event, void (*change)(EventDetails &))
{
    EventDetails details = event.details();
    change(details);
    return *validated(details);
}

inline Result<EventEditOutcome> edit(TestBackend &house, const Event &seen, void (*change)(EventDetails &),
                                     Overbooking overbooking = Overbooking::Refused)
{
    return house.backend.events.edit(seen, with(seen, change), Actor::organiser(), overbooking).wait();
}

inline Event present(TestBackend &house)
{
    return house.backend.events.all().wait()->first();
}

inline int number(TestBackend &house, Sql sql, const QVariantList &values = {})
{
    auto answer = house.backend.pool.read([=](ReadConnection &connection) {
        return connection.first(sql, values, [](const Row &row) { return row.count(0); });
    });
    return std::move(answer).wait()->value_or(-1);
}

inline AuditEntry lastEntry(TestBackend &house)
{
    auto answer = house.backend.pool.read([](ReadConnection &connection) {
        return connection.first(selectEntry, {}, [](const Row &row) {
            return AuditEntry{row.text(0), u"event"_s, row.number(1), row.number(1), row.object(2), row.object(3)};
        });
    });
    return std::move(answer).wait()->value();
}

inline Result<int> takeBack(TestBackend &house, const AuditEntry &entry)
{
    const Change change = Change::by(Actor::organiser(), house.clock.now());
    auto answer = house.backend.pool.write([=](WriteTransaction &tx) -> Result<int> {
        const Result<void> restored = restoreEvent(tx, change, entry);
        return restored ? Result<int>(1) : Result<int>(failure(restored));
    });
    return std::move(answer).wait();
}

/** What an organiser decided and the state: all that undoing has to bring back. */
inline bool isSame(const Event &a, const Event &b)
{
    return static_cast<const EventDetails &>(a) == b && a.state == b.state;
}

} // namespace cookout::test
