// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"
#include "tests/support/preparedqueries.h"
#include "tests/support/testdatabase.h"

namespace cookout::test {

/** The real backend on a real database of its own, opened, with a fake clock (1 June 2027, 10:00 UTC). */
struct TestBackend {
    TestBackend() : backend(settings(), clock, keepPreparedQueries())
    {
        const Result<QList<Event>> opened = backend.open().wait();
        if (!opened)
            qFatal("the test database does not open: %s", qUtf8Printable(opened.error().detail));
    }

    [[nodiscard]] Settings settings() const
    {
        Settings result;
        result.database = database.address();
        return result;
    }

    /** An event of the form, stored and open. */
    [[nodiscard]] Event createOpenEvent(const EventForm &form = eventForm())
    {
        const Result<Event> event = backend.events.create(*validated(form), Actor::script()).wait();
        if (!event)
            qFatal("the event could not be made: %s", qUtf8Printable(event.error().detail));
        return *backend.events.setState(event->slug, EventState::Open, Actor::script()).wait();
    }

    /** A registration of the form in that event, stored. */
    Result<Registration> registerGuest(const Event &event, const RegistrationForm &form = guestForm())
    {
        return backend.registrations.registerGuest(guest(event, form), Source::Portal, Actor::guest()).wait();
    }

    TestDatabase database;
    FakeClock clock;
    Backend backend;
};

} // namespace cookout::test
