// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

class Background;
class BackupService;
class CheckInService;
class Clock;
class DomainEvents;
class EventCache;
class EventService;
class ExportService;
class GuestListService;
class GuestMailService;
class GuestService;
class IssueList;
class MailControl;
class MailingService;
class MailPreview;
class OutboxService;
class OverviewService;
class PaymentService;
class PortalControl;
class Preferences;
class ReadinessService;
class RegistrationService;
class UndoService;
class UndoStack;
class ViewService;

/** What the window works with: owned by the application, which outlives the window. */
struct WindowServices {
    EventService &events;
    RegistrationService &registrations;
    GuestService &guests;
    PaymentService &payments;
    CheckInService &checkIns;
    UndoService &undo;
    UndoStack &undoStack; ///< what was done, for as long as the program runs
    GuestListService &guestList;
    ViewService &views;
    OutboxService &outbox;
    GuestMailService &guestMails;
    MailingService &mailings;
    const MailPreview &mailPreview;
    OverviewService &overview;
    ExportService &exports;
    EventCache &eventCache;
    DomainEvents &domainEvents;
    PortalControl &portal;
    MailControl &mail;
    Background &background;
    const Clock &clock;
    Preferences &preferences;
    BackupService &backups;
    ReadinessService &readiness;
    IssueList &issues;
    QString databaseDisplay; ///< where the data are, in words for people
};

} // namespace cookout
