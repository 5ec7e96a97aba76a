// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/settings.h"
#include "core/metrics/programfigures.h"
#include "core/services/accountservice.h"
#include "core/services/backupservice.h"
#include "core/services/checkinservice.h"
#include "core/services/commitrelay.h"
#include "core/services/deviceservice.h"
#include "core/services/eventservice.h"
#include "core/services/exportservice.h"
#include "core/services/guestlistservice.h"
#include "core/services/guestmailservice.h"
#include "core/services/guestservice.h"
#include "core/services/healthservice.h"
#include "core/services/mailingservice.h"
#include "core/services/mediaservice.h"
#include "core/services/outboxservice.h"
#include "core/services/overviewservice.h"
#include "core/services/paymentservice.h"
#include "core/services/readinessservice.h"
#include "core/services/registrationservice.h"
#include "core/services/settingsservice.h"
#include "core/services/signinservice.h"
#include "core/services/tokenservice.h"
#include "core/services/undoservice.h"
#include "core/services/viewservice.h"

namespace cookout {

/**
 * Everything both programs share, built in the order of its dependencies: facts, cache, pool, services. Members are
 * public because this is the wiring itself. Belongs to the main thread; destroyed after everything that uses it.
 */
class Backend {
public:
    /** `clock` outlives the backend. `onPrepared` hears of every query that the pool prepares; it may be empty. */
    Backend(const Settings &settings, const Clock &clock, PreparedHook onPrepared = {});
    ~Backend() { close(); }
    Q_DISABLE_COPY_MOVE(Backend)

    /** Opens the database, migrates it and fills the cache. Answers once, when both are done or one has failed. */
    [[nodiscard]] Pending<QList<Event>> open();
    /** Stops background work and closes the pool, after everybody else has stopped. Idempotent. */
    void close();

    DomainEvents facts;
    EventCache cache;
    AccessCache access;
    CommitRelay relay;
    DatabasePool pool;
    EventService events;
    MediaService media;
    SettingsService storedSettings;
    RegistrationService registrations;
    GuestService guests;
    PaymentService payments;
    CheckInService checkIns;
    UndoService undo;
    GuestListService guestList;
    ViewService views;
    OutboxService outbox;
    OverviewService overview;
    GuestMailService guestMails;
    MailingService mailings;
    ExportService exports;
    Background background;
    BackupService backups;
    HealthService health;
    Background passwords; ///< hashes them: two at once, and no long queue
    AccountService accounts;
    SignInService signIn;
    DeviceService devices;
    TokenService tokens;
    ReadinessService readiness;
    ProgramFigures figures;

private:
    [[nodiscard]] Pending<QList<Event>> loadCaches();

    const Clock &m_clock;
};

} // namespace cookout
