// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "tests/services/registrationstate.h"

namespace cookout::test {

using namespace Qt::StringLiterals;

inline constexpr Sql selectMails = "SELECT kind FROM outbox WHERE registration_id = ? ORDER BY id";

/** An open event for ten persons. */
inline Event dinner(TestBackend &house, WaitingListPolicy policy = WaitingListPolicy::Strict, int offerHours = 0)
{
    EventForm form = eventForm();
    form.capacity = 10;
    const Event made = house.createOpenEvent(form);
    EventDetails details = made.details();
    details.waitingList = policy;
    details.offerHours = offerHours;
    const auto edited = house.backend.events.edit(made, *validated(details), Actor::organiser()).wait();
    return std::get<Event>(*edited);
}

inline Registration in(TestBackend &house, const Event &event, int adultCount)
{
    const Result<Registration> made = house.registerGuest(event, adults(adultCount));
    if (!made)
        qFatal("no place for %d: %s", adultCount, qUtf8Printable(made.error().detail));
    return *made;
}

/** A party that stands in line if there is no place; the clock moves on, so that lines have an order. */
inline Registration queued(TestBackend &house, const Event &event, int adultCount)
{
    house.clock.advance(std::chrono::seconds(1));
    RegistrationForm form = adults(adultCount);
    form.placesChoice = PlacesChoice::WaitList;
    return *house.registerGuest(event, form);
}

inline Registration now(TestBackend &house, const Registration &registration)
{
    return *house.backend.registrations.byId(registration.id).wait();
}

inline GuestView view(TestBackend &house, const Registration &registration)
{
    return *house.backend.guests.view(registration.token).wait();
}

inline QStringList mailsOf(TestBackend &house, const Registration &registration)
{
    auto mails = house.backend.pool.read([id = registration.id.value](ReadConnection &connection) {
        return connection.list(selectMails, {id}, [](const Row &row) { return row.text(0); });
    });
    return *std::move(mails).wait();
}

inline Event present(TestBackend &house, const Event &event)
{
    return *house.backend.cache.snapshot()->byId(event.id);
}

/** The counters of places and of the line are what the rows say, in the cache and in the database. */
inline bool isCountedWithLine(TestBackend &house, const Event &event)
{
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    const auto waiting =
        std::count_if(rows.begin(), rows.end(), [](const Registration &row) { return row.isWaiting(); });
    const QList<Event> stored = *house.backend.events.all().wait();
    const Event known = present(house, event);
    return isCounted(house, event) && known.waiting == waiting && stored.first().waiting == waiting &&
           stored.first().placesTaken == known.placesTaken && known.placesTaken <= known.capacity.value_or(1000);
}

} // namespace cookout::test
