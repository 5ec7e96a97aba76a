// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailtester.h"
#include "core/mail/mailworker.h"

#include <QThread>

#include <mutex>

namespace cookout {

/**
 * The mail thread as the rest of the program commands it. Made, started and stopped on one thread (the application's);
 * statusChanged() is emitted from the mail thread, so that receivers elsewhere hear it queued.
 */
class MailThread final : public MailControl {
    Q_OBJECT

public:
    explicit MailThread(MailSetup setup, QObject *parent = nullptr);
    ~MailThread() override;

    /** What the next start() begins with; while the thread runs, a defect. */
    void prepare(const SmtpSettings &smtp, std::function<QString()> guestUrlBase);
    /** Sends by these settings from now on, without waiting for what is under way; nothing if it does already. */
    void use(const SmtpSettings &smtp);

    /** Begins to send; when it runs already, ends a pause and tries what is due at once ("Retry now"). */
    void start() override;
    void stop() override;
    [[nodiscard]] MailStatus status() const override;

    [[nodiscard]] Pending<MailConfiguration> configuration() override;
    [[nodiscard]] Pending<MailConfiguration> configure(const SmtpSettings &wanted, const Actor &actor) override;
    [[nodiscard]] Pending<MailTestReport> sendTest(const SmtpSettings &with, const QString &address,
                                                   const QString &language) override;

Q_SIGNALS:
    void resumeRequested(QPrivateSignal);

private:
    using ConfigurationPromise = std::shared_ptr<Promise<MailConfiguration>>;

    void publish(MailStatus status);
    void takeUp(const SmtpSettings &smtp);
    [[nodiscard]] QStringList overridden() const;
    void store(const SmtpSettings &wanted, const Actor &actor, const ConfigurationPromise &promise);
    void tellConfiguration(const ConfigurationPromise &promise);

    MailSetup m_setup;   ///< unchanged while the thread runs
    SmtpSettings m_smtp; ///< in force
    QThread m_thread;
    std::stop_source m_stop;
    std::shared_ptr<SmtpTransport> m_transport;
    MailWorker *m_worker = nullptr; ///< while the thread runs
    MailTester m_tester;
    mutable std::mutex m_mutex; ///< guards m_status
    MailStatus m_status;
};

} // namespace cookout
