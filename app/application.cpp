// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/metricstext.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Where guests find the portal: the public address if there is one, else where it listens once it runs. */
std::function<QString()> guestUrlBase(const PortalServer &portal, const Settings &settings)
{
    return [&portal, fixed = settings.portal.publicUrl] {
        return fixed.isEmpty() ? portal.status().url : QString(fixed + u'/');
    };
}

/** The error with its database, so that somebody who has several knows which one to look at. */
Error naming(const DatabaseAddress &database, Error error)
{
    if (!error.detail.contains(database.display()))
        error.detail = u"the database %1 cannot be used: %2"_s.arg(database.display(), error.detail);
    return error;
}

} // namespace

Application::Application(const Settings &settings, const Clock &clock, SettingsReader reader)
    : m_reader(std::move(reader)),
      m_settings(settings),
      m_lock(InstanceLock::acquire(settings.database)),
      m_backend(settings, clock),
      m_portal(settings.portal,
               PortalServices{m_backend.cache, m_backend.registrations, m_backend.guests, m_backend.access,
                              m_backend.signIn, m_backend.devices, m_backend.payments, m_backend.checkIns, clock,
                              !settings.smtp.server.isEmpty(), &m_backend.readiness, &m_backend.figures,
                              [this] { return metricsText(m_backend, m_settings.database); }, &m_backend.guestList,
                              &m_backend.background}),
      m_mail(mailSetup(settings, clock)),
      m_mailPreview([this] { return guestUrlBase(m_portal, m_settings)(); }),
      m_backupSchedule(m_backend.backups, m_backend.health, m_backend.facts),
      m_offerSchedule(m_backend.guests),
      m_mailingSchedule(m_backend.mailings, m_backend.facts)
{
    if (!m_lock)
        m_secondInstance = m_lock.error();
}

MailSetup Application::mailSetup(const Settings &settings, const Clock &clock)
{
    MailSetup setup{
        m_backend.outbox, m_backend.registrations,         m_backend.mailings, m_backend.cache, m_backend.facts, clock,
        settings.smtp,    guestUrlBase(m_portal, settings)};
    setup.passwords = &m_passwords;
    setup.figures = &m_backend.figures;
    if (!m_reader)
        return setup;
    setup.settings = &m_backend.storedSettings;
    setup.environment = environmentSource();
    setup.inForce = [reader = m_reader](const QList<StoredSetting> &stored) -> Result<SmtpSettings> {
        const Result<Settings> read = reader(stored);
        return read ? Result<SmtpSettings>(read->smtp) : Result<SmtpSettings>(failure(read));
    };
    return setup;
}

Application::~Application()
{
    shutdown();
}

void Application::start()
{
    m_backend.open().deliver(this, [this](const Result<QList<Event>> &events) {
        const Result<void> ready = events ? adoptStoredSettings() : Result<void>(failure(events));
        if (ready)
            Q_EMIT opened();
        else
            Q_EMIT openFailed(naming(m_settings.database, ready.error()));
    });
}

Result<void> Application::adoptStoredSettings()
{
    if (!m_reader)
        return {};
    Result<Settings> settings = m_reader(m_backend.cache.snapshot()->settings());
    if (!settings)
        return failure(settings);
    settings->database = m_settings.database; // the one that is open: a sample's is not the configured one
    m_settings = std::move(*settings);
    m_backend.access.setSessionLifetime(m_settings.sessionLifetime);
    m_portal.configure(m_settings.portal, !m_settings.smtp.server.isEmpty());
    m_mail.prepare(m_settings.smtp, guestUrlBase(m_portal, m_settings));
    followMailSettings();
    return {};
}

/** What is stored about mail takes effect at once, whichever program stores it. */
void Application::followMailSettings()
{
    const auto follow = [this] {
        // A setting that another version has stored and this one cannot read: what is in force stays.
        const Result<Settings> now = m_reader(m_backend.cache.snapshot()->settings());
        if (!now || m_stopped)
            return;
        m_mail.use(now->smtp);
        m_portal.setSendsMail(!now->smtp.server.isEmpty());
    };
    connect(&m_backend.facts, &DomainEvents::settingChanged, this, [follow](const QString &name) {
        if (name.startsWith("SMTP_"_L1))
            follow();
    });
    connect(&m_backend.facts, &DomainEvents::reloadNeeded, this, follow);
}

void Application::startServices(bool withPortal)
{
    if (m_secondInstance)
        return;
    // Mails carry the portal's address, so those that waited for it can go as soon as it is known.
    connect(&m_portal, &PortalControl::statusChanged, this, [this, known = QString()](const PortalStatus &now) mutable {
        if (std::exchange(known, now.url) != now.url && !now.url.isEmpty() && !m_stopped)
            Q_EMIT m_backend.facts.mailQueued();
    });
    backUpOnceListening(withPortal);
    m_offerSchedule.start();
    m_mailingSchedule.start();
    if (withPortal)
        m_portal.start();
    if (!m_lock->isExclusive())
        return m_mail.start();
    // Nobody else sends this database's mail, so what is leased now was left by a program that died.
    m_backend.outbox.recoverLeases().deliver(this, [this](const Result<int> &) {
        if (!m_stopped)
            m_mail.start();
    });
}

void Application::backUpOnceListening(bool withPortal)
{
    if (!withPortal)
        return m_backupSchedule.start();
    // Guests first: the disk is busy while a large database is checked and copied.
    connect(&m_portal, &PortalControl::statusChanged, &m_backupSchedule,
            [this, begun = false](const PortalStatus &now) mutable {
                const bool settled =
                    now.state == PortalStatus::State::Running || now.state == PortalStatus::State::Failed;
                if (settled && !m_stopped && !std::exchange(begun, true))
                    m_backupSchedule.start();
            });
}

void Application::shutdown()
{
    if (std::exchange(m_stopped, true))
        return;
    m_backupSchedule.stop();
    m_offerSchedule.stop();
    m_mailingSchedule.stop();
    m_backend.pool.hurry();
    m_portal.stop();
    m_portal.waitUntilStopped();
    m_mail.stop();
    m_backend.close();
}

} // namespace cookout
