// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailtester.h"

#include "core/mail/testmail.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cookout {

namespace {

SmtpOptions impatient(SmtpOptions options)
{
    options.connect = std::min<std::chrono::milliseconds>(options.connect, 15s);
    options.silence = std::min<std::chrono::milliseconds>(options.silence, 30s);
    options.dialogue = std::min<std::chrono::milliseconds>(options.dialogue, 60s);
    options.finalReply = std::min<std::chrono::milliseconds>(options.finalReply, 30s);
    return options;
}

} // namespace

MailTester::MailTester(const SmtpOptions &options) : m_options(impatient(options)) {}

Pending<MailTestReport> MailTester::send(const SmtpSettings &settings, const QString &address, const QString &language,
                                         const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    if (m_transport)
        return Pending<MailTestReport>::ready(failure(ErrorCode::Busy, u"a test mail is under way already"_s));
    m_transport = std::make_shared<SmtpTransport>(settings, m_options);
    return m_thread.run([this, transport = m_transport, settings, address, language, now]() -> Result<MailTestReport> {
        const Result<SmtpOutcome> outcome = sendTestMail(*transport, settings, address, language, now);
        const std::lock_guard done(m_mutex);
        m_transport.reset();
        if (!outcome)
            return failure(outcome);
        return MailTestReport{outcome->kind == SmtpOutcome::Kind::Accepted, outcome->words};
    });
}

void MailTester::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_transport)
            m_transport->interrupt();
    }
    m_thread.stop();
}

} // namespace cookout
