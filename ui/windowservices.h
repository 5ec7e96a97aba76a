// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

class Background;
class Clock;
class DomainEvents;
class EventCache;
class EventService;
class ExportService;
class MailControl;
class OutboxService;
class PortalControl;
class RegistrationService;

/** What the window works with: owned by the application, which outlives the window. */
struct WindowServices {
    EventService &events;
    RegistrationService &registrations;
    OutboxService &outbox;
    ExportService &exports;
    EventCache &eventCache;
    DomainEvents &domainEvents;
    PortalControl &portal;
    MailControl &mail;
    Background &background;
    const Clock &clock;
    QString databaseDisplay; ///< where the data are, in words for people
};

} // namespace cookout
