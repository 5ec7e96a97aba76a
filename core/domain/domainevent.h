// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <variant>

namespace cookout {

/** A party was added; `placesTaken` is the event's counter after the commit. */
struct RegistrationAdded {
    EventId eventId;
    RegistrationId registrationId;
    int placesTaken = 0;
};

/** An event was made or changed; the value after the commit. */
struct EventChanged {
    Event event;
};

/** All events were read anew: at the start, or because another program has changed the database. */
struct EventsLoaded {
    QList<Event> events;
};

struct MailQueued {};

/** A mail's state changed. */
struct MailChanged {
    MailId mailId;
};

/** A committed fact, collected by a write job and told to the rest of the program after the commit only. */
using DomainEvent = std::variant<RegistrationAdded, EventChanged, EventsLoaded, MailQueued, MailChanged>;

} // namespace cookout
