// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void configure(const SmtpSettings &smtp, std::function<QString()> guestUrlBase);

    /** Begins to send; when it runs already, ends a pause and tries what is due at once ("Retry now"). */
    void start() override;
    void stop() override;
    [[nodiscard]] MailStatus status() const override;

Q_SIGNALS:
    void resumeRequested(QPrivateSignal);

private:
    void publish(MailStatus status);

    MailSetup m_setup; ///< unchanged while the thread runs
    QThread m_thread;
    std::stop_source m_stop;
    std::shared_ptr<SmtpTransport> m_transport;
    mutable std::mutex m_mutex; ///< guards m_status
    MailStatus m_status;
};

} // namespace cookout
