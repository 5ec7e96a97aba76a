// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/testmail.h"

#include "core/base/token.h"
#include "core/mail/mailphrases.h"
#include "core/mail/mimemessage.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<SmtpOutcome> sendTestMail(const SmtpSettings &settings, const QString &address, const QString &language,
                                 const QDateTime &now, const SmtpOptions &options)
{
    SmtpTransport transport(settings, options);
    return sendTestMail(transport, settings, address, language, now);
}

Result<SmtpOutcome> sendTestMail(SmtpTransport &transport, const SmtpSettings &settings, const QString &address,
                                 const QString &language, const QDateTime &now)
{
    if (settings.server.isEmpty())
        return failure(ErrorCode::InvalidInput, u"no mail server is set: set SMTP_SERVER"_s);
    const Result<MailAddress> sender = senderOf(settings);
    if (!sender)
        return failure(sender);
    const Result<QByteArray> from = toWireAddress(sender->address);
    if (!from)
        return failure(from);
    const Result<QByteArray> to = toWireAddress(address);
    if (!to)
        return failure(to);
    const MailPhrases phrases(language);
    const QString text = phrases.text(u"test-text"_s).value_or(QString());
    const Result<QByteArray> message =
        toBytes({.from = *sender,
                 .to = {{}, address},
                 .subject = phrases.text(u"test-subject"_s).value_or(QString()),
                 .date = now,
                 .messageId = u"%1@%2"_s.arg(newToken(), QString::fromLatin1(domainOf(*from))),
                 .text = text + u'\n',
                 .html = u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped())});
    if (!message)
        return failure(message);
    return transport.send(*from, *to, *message);
}

} // namespace cookout
