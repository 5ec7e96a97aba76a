// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/backupschedule.h"
#include "app/instancelock.h"
#include "app/mailingschedule.h"
#include "app/offerschedule.h"
#include "core/mail/mailpreviewer.h"
#include "core/mail/mailthread.h"
#include "core/mail/passwordstore.h"
#include "core/portal/portalserver.h"

namespace cookout {

/**
 * The whole program without a window: builds every object in the order of its dependencies and fixes the order of start
 * and stop. Both programs, the self-test and the walk test run this. Main thread.
 */
class Application final : public QObject {
    Q_OBJECT

public:
    /**
     * `clock` outlives the application. The database is opened with `settings`; portal and mail start with those that
     * `reader` makes of what it has stored. Without a reader, nothing that is stored counts.
     */
    Application(const Settings &settings, const Clock &clock, SettingsReader reader = {});
    ~Application() override;

    /** Opens the database; opened() follows, or openFailed(), also when a stored setting is malformed. */
    void start();

    /** The settings in force: those given, from opened() on with what the database has stored. */
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /**
     * Portal first, so that no request is lost; then mail, background work, the pool. Blocks until all is done: under a
     * second normally, five at most. Idempotent.
     */
    void shutdown();

    [[nodiscard]] Backend &backend() { return m_backend; }
    [[nodiscard]] PortalServer &portal() { return m_portal; }
    [[nodiscard]] MailThread &mail() { return m_mail; }
    [[nodiscard]] const MailPreview &mailPreview() const { return m_mailPreview; }

    /** Why portal and mail stay off here: another program runs them for this database. Empty: they may start. */
    [[nodiscard]] const std::optional<Error> &secondInstance() const { return m_secondInstance; }

    /** Starts portal and mail, unless another program runs them for this database. After opened(). */
    void startServices(bool withPortal);

Q_SIGNALS:
    void opened();
    void openFailed(const cookout::Error &error);

private:
    Result<void> adoptStoredSettings();
    void followMailSettings();
    [[nodiscard]] MailSetup mailSetup(const Settings &settings, const Clock &clock);
    void backUpOnceListening(bool withPortal);

    const SettingsReader m_reader;
    Settings m_settings;
    Result<InstanceLock> m_lock;
    std::optional<Error> m_secondInstance;
    Backend m_backend;
    PortalServer m_portal;
    PasswordStore m_passwords;
    MailThread m_mail;
    MailPreviewer m_mailPreview;
    BackupSchedule m_backupSchedule;
    OfferSchedule m_offerSchedule;
    MailingSchedule m_mailingSchedule;
    bool m_stopped = false;
};

} // namespace cookout
