// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/domain/event.h"
#include "core/domain/mediafile.h"
#include "core/domain/staff.h"

#include <variant>

namespace cookout {

/** A party was added; the event's counter and revision are those after the commit. */
struct RegistrationAdded {
    EventId eventId;
    RegistrationId registrationId;
    int placesTaken = 0;
    int waiting = 0; ///< parties in line
    int eventRevision = 0;
};

/** A party, its payments or its state changed; the event's counter and revision are those after the commit. */
struct RegistrationChanged {
    EventId eventId;
    RegistrationId registrationId;
    int placesTaken = 0;
    int waiting = 0; ///< parties in line
    int eventRevision = 0;
};

/** An event was made or changed; the value after the commit. */
struct EventChanged {
    Event event;
};

/** An image that an event shows from this commit on. */
struct MediaShown {
    std::shared_ptr<const MediaFile> file;
};

/** All events and settings were read anew: at the start, or because another program has changed the database. */
struct EventsLoaded {
    QList<Event> events;
    QList<StoredSetting> settings;
    MediaFiles media = {}; ///< what events show, but for what was known already
};

/** A stored setting changed. The value is not told to other instances, since some are secret: they read it anew. */
struct SettingChanged {
    QString name;
    QString value = {}; ///< empty: it is not stored any more
    int revision = 0;   ///< of the setting; 0: another instance has changed it
};

struct MailQueued {};

/** A mail's state changed. */
struct MailChanged {
    MailId mailId;
};

/** Accounts, devices, sessions or API tokens changed: everybody who may use the portal as staff from now on. */
struct AccessChanged {
    QList<Access> access;
    QString formKey = {}; ///< the key of form tokens; empty: as before
    bool reread = false;  ///< nothing changed here: it was read at the start, or because another program wrote
};

/** A session or API token was used, as is written about once a minute. */
struct AccessSeen {
    QString tokenHash;
    QDateTime at;
};

/** A committed fact, collected by a write job and told to the rest of the program after the commit only. */
using DomainEvent = std::variant<RegistrationAdded, RegistrationChanged, EventChanged, EventsLoaded, SettingChanged,
                                 MailQueued, MailChanged, AccessChanged, AccessSeen, MediaShown>;

} // namespace cookout
