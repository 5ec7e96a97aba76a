// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <variant>

namespace cookout {

/** A party was added; the event's counter and revision are those after the commit. */
struct RegistrationAdded {
    EventId eventId;
    RegistrationId registrationId;
    int placesTaken = 0;
    int eventRevision = 0;
};

/** A party, its payments or its state changed; the event's counter and revision are those after the commit. */
struct RegistrationChanged {
    EventId eventId;
    RegistrationId registrationId;
    int placesTaken = 0;
    int eventRevision = 0;
};

/** An event was made or changed; the value after the commit. */
struct EventChanged {
    Event event;
};

/** All events were read anew: at the start, or because another program has changed the database. */
struct EventsLoaded {
    QList<Event> events;
};

/** A stored setting changed. */
struct SettingChanged {
    QString name;
};

struct MailQueued {};

/** A mail's state changed. */
struct MailChanged {
    MailId mailId;
};

/** A committed fact, collected by a write job and told to the rest of the program after the commit only. */
using DomainEvent = std::variant<RegistrationAdded, RegistrationChanged, EventChanged, EventsLoaded, SettingChanged,
                                 MailQueued, MailChanged>;

} // namespace cookout
