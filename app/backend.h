// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/settings.h"
#include "core/services/backupservice.h"
#include "core/services/commitrelay.h"
#include "core/services/eventservice.h"
#include "core/services/exportservice.h"
#include "core/services/healthservice.h"
#include "core/services/outboxservice.h"
#include "core/services/paymentservice.h"
#include "core/services/registrationservice.h"
#include "core/services/settingsservice.h"
#include "core/services/undoservice.h"

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
    CommitRelay relay;
    DatabasePool pool;
    EventService events;
    SettingsService storedSettings;
    RegistrationService registrations;
    PaymentService payments;
    UndoService undo;
    OutboxService outbox;
    ExportService exports;
    Background background;
    BackupService backups;
    HealthService health;
};

} // namespace cookout
