// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailthread.h"

#include "core/mail/passwordstore.h"
#include "core/services/outboxservice.h"
#include "core/services/settingsservice.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const Error cannotStore{ErrorCode::Unavailable, u"settings cannot be stored here"_s, {}};

/** Whether these settings name an account and leave its password to where it is kept. */
bool needsKeptPassword(const SmtpSettings &smtp)
{
    return !smtp.username.isEmpty() && smtp.password.isEmpty();
}

/** Whether a connection by the one serves the other: all but how many mails may leave by it. */
bool isSameConnection(SmtpSettings one, const SmtpSettings &other)
{
    one.perHour = other.perHour;
    return one == other;
}

} // namespace

MailThread::MailThread(MailSetup setup, QObject *parent)
    : MailControl(parent), m_setup(std::move(setup)), m_smtp(m_setup.smtp), m_tester(m_setup.smtpOptions)
{
    m_thread.setObjectName("mail"_L1);
    m_status.server = m_smtp.server;
    m_status.state = MailStatus::State::Stopped;
}

void MailThread::prepare(const SmtpSettings &smtp, std::function<QString()> guestUrlBase)
{
    Q_ASSERT_X(!m_thread.isRunning(), "MailThread::prepare", "the worker still reads the former settings");
    m_setup.guestUrlBase = std::move(guestUrlBase);
    takeUp(smtp);
}

MailThread::~MailThread()
{
    stop();
}

void MailThread::start()
{
    if (m_thread.isRunning()) {
        Q_EMIT resumeRequested(QPrivateSignal());
        return;
    }
    m_stop = std::stop_source();
    m_transport = std::make_shared<SmtpTransport>(m_smtp, m_setup.smtpOptions);
    m_worker = new MailWorker(m_setup, m_smtp, m_transport, m_stop.get_token(),
                              [this](const MailStatus &status) { publish(status); });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &MailWorker::begin);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &MailThread::resumeRequested, m_worker, &MailWorker::resume);
    m_thread.start();
}

void MailThread::stop()
{
    if (!m_thread.isRunning())
        return;
    m_stop.request_stop();
    m_transport->interrupt();
    m_thread.quit();
    m_thread.wait();
    m_transport.reset();
    m_worker = nullptr;
    MailStatus stopped = status();
    stopped.state = MailStatus::State::Stopped;
    stopped.problem.clear();
    stopped.nextTry = {};
    publish(stopped);
}

void MailThread::use(const SmtpSettings &smtp)
{
    if (!isSameConnection(smtp, m_smtp))
        return takeUp(smtp);
    if (smtp.perHour == std::exchange(m_smtp.perHour, smtp.perHour) || m_worker == nullptr)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, most = smtp.perHour] { worker->setPerHour(most); }, Qt::QueuedConnection);
}

void MailThread::takeUp(const SmtpSettings &smtp)
{
    m_smtp = smtp;
    if (!m_thread.isRunning()) {
        const std::lock_guard lock(m_mutex);
        m_status.server = smtp.server;
        return;
    }
    const auto former = std::exchange(m_transport, std::make_shared<SmtpTransport>(smtp, m_setup.smtpOptions));
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, smtp, transport = m_transport] { worker->adopt(smtp, transport); },
        Qt::QueuedConnection);
    former->interrupt();
}

MailStatus MailThread::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

QStringList MailThread::overridden() const
{
    QStringList names = storedFormOf(m_smtp).keys() << u"SMTP_PASSWORD"_s;
    names.removeIf([this](const QString &name) { return !m_setup.environment || !m_setup.environment(name); });
    return names;
}

Pending<MailConfiguration> MailThread::configuration()
{
    const auto promise = std::make_shared<Promise<MailConfiguration>>();
    Pending<MailConfiguration> pending = promise->pending();
    tellConfiguration(promise);
    return pending;
}

void MailThread::tellConfiguration(const ConfigurationPromise &promise)
{
    MailConfiguration known{.smtp = m_smtp, .overridden = overridden()};
    known.smtp.password = {};
    if (!m_smtp.password.isEmpty())
        known.password = PasswordPlace::Environment;
    if (m_setup.passwords == nullptr)
        return promise->fulfil(known);
    const QString account = PasswordStore::accountOf(m_smtp);
    known.passwordFile = m_setup.passwords->fileOf(account).path();
    if (!needsKeptPassword(m_smtp))
        return promise->fulfil(known);
    m_setup.passwords->read(account).deliver(this, [promise, known](const Result<KeptPassword> &kept) mutable {
        known.password = kept ? kept->place : PasswordPlace::Nowhere;
        known.passwordProblem = kept ? kept->problem : kept.error().detail;
        promise->fulfil(known);
    });
}

Pending<MailConfiguration> MailThread::configure(const SmtpSettings &wanted, const Actor &actor)
{
    if (m_setup.settings == nullptr || m_setup.passwords == nullptr || !m_setup.inForce)
        return Pending<MailConfiguration>::ready(tl::unexpected(cannotStore));
    if (const Result<void> checked = SettingsService::checkAll(storedFormOf(wanted)); !checked)
        return Pending<MailConfiguration>::ready(failure(checked));
    const Result<void> usable = wanted.password.isEmpty() ? Result<void>() : checkPassword(wanted.password);
    if (!usable)
        return Pending<MailConfiguration>::ready(failure(usable));
    const auto promise = std::make_shared<Promise<MailConfiguration>>();
    Pending<MailConfiguration> pending = promise->pending();
    if (wanted.password.isEmpty()) {
        store(wanted, actor, promise);
        return pending;
    }
    m_setup.passwords->keep(PasswordStore::accountOf(wanted), wanted.password)
        .deliver(this, [this, wanted, actor, promise](const Result<PasswordPlace> &kept) {
            if (!kept)
                return promise->fulfil(failure(ErrorCode::Denied, kept.error().detail));
            store(wanted, actor, promise);
        });
    return pending;
}

void MailThread::store(const SmtpSettings &wanted, const Actor &actor, const ConfigurationPromise &promise)
{
    QMap<QString, QString> values = storedFormOf(wanted);
    for (const QString &name : overridden())
        values.remove(name); // it would come to light when the environment no longer says so, and nobody remembers
    const bool hasNewPassword = !wanted.password.isEmpty();
    m_setup.settings->setAll(values, actor)
        .deliver(this, [this, promise, hasNewPassword](const Result<QList<StoredSetting>> &stored) {
            if (!stored)
                return promise->fulfil(failure(stored));
            const Result<SmtpSettings> now = m_setup.inForce(*stored);
            if (!now)
                return promise->fulfil(failure(now));
            if (!hasNewPassword) {
                use(*now);
            } else {
                takeUp(*now);
                std::ignore = m_setup.outbox.askAgain(); // a worker elsewhere may have been refused with the former one
            }
            tellConfiguration(promise);
        });
}

Pending<MailTestReport> MailThread::sendTest(const SmtpSettings &with, const QString &address, const QString &language)
{
    const auto send = [this, address, language](SmtpSettings smtp, const Secret &password) {
        smtp.password = password;
        return m_tester.send(smtp, address, language, m_setup.clock.now());
    };
    if (!needsKeptPassword(with) || m_setup.passwords == nullptr)
        return send(with, with.password);
    if (!m_smtp.password.isEmpty())
        return send(with, m_smtp.password);
    const auto promise = std::make_shared<Promise<MailTestReport>>();
    Pending<MailTestReport> pending = promise->pending();
    m_setup.passwords->read(PasswordStore::accountOf(with))
        .deliver(this, [this, send, with, promise](const Result<KeptPassword> &kept) {
            if (!kept)
                return promise->fulfil(failure(kept));
            if (kept->password.isEmpty() && !kept->problem.isEmpty())
                return promise->fulfil(failure(ErrorCode::Unavailable, kept->problem));
            send(with, kept->password).deliver(this, [promise](const Result<MailTestReport> &report) {
                promise->fulfil(report);
            });
        });
    return pending;
}

void MailThread::publish(MailStatus status)
{
    {
        const std::lock_guard lock(m_mutex);
        // A worker begins without memory of what its predecessor sent.
        if (!status.lastSentAt.isValid())
            status.lastSentAt = m_status.lastSentAt;
        if (status == m_status)
            return;
        m_status = status;
    }
    Q_EMIT statusChanged(status);
}

} // namespace cookout
