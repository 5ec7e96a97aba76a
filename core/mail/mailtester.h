// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/mail/smtptransport.h"
#include "core/services/mailconfiguration.h"

#include <QDateTime>

#include <mutex>

namespace cookout {

/** Sends test mails on a thread of its own, one at a time, past the outbox and whatever the mail thread does. */
class MailTester {
public:
    /** Never waits longer for a server than somebody would who looks at the window; `options` may shorten it. */
    explicit MailTester(const SmtpOptions &options);
    ~MailTester() { stop(); }
    Q_DISABLE_COPY_MOVE(MailTester)

    /** As sendTestMail(); Busy while another one is under way. Any thread. */
    [[nodiscard]] Pending<MailTestReport> send(const SmtpSettings &settings, const QString &address,
                                               const QString &language, const QDateTime &now);
    /** Breaks off what is under way, within half a second; nothing is sent afterwards. Idempotent. */
    void stop();

private:
    const SmtpOptions m_options;
    std::mutex m_mutex;
    std::shared_ptr<SmtpTransport> m_transport; ///< of the test under way
    Background m_thread;
};

} // namespace cookout
