// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailaddress.h"

#include "core/base/text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Takes the quotes of a quoted-string off (RFC 5322, 3.2.4); other names stay as they are. */
QString withoutQuotes(const QString &name)
{
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    QString plain;
    bool escaped = false;
    for (const QChar c : QStringView(name).sliced(1, name.size() - 2)) {
        const bool isEscape = c == u'\\' && !escaped;
        if (!isEscape)
            plain += c;
        escaped = isEscape;
    }
    return plain;
}

} // namespace

Result<MailAddress> mailAddressFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    MailAddress parsed;
    if (trimmed.endsWith(u'>')) {
        const qsizetype open = trimmed.lastIndexOf(u'<');
        if (open < 0)
            return failure(ErrorCode::InvalidInput, u"an address in angle brackets has no opening bracket"_s);
        parsed.name = withoutQuotes(trimmed.first(open).trimmed());
        parsed.address = trimmed.sliced(open + 1, trimmed.size() - open - 2);
    } else {
        parsed.address = trimmed;
    }
    if (hasForbiddenCharacters(parsed.name))
        return failure(ErrorCode::InvalidInput, u"a name in a mail header holds control characters"_s);
    const Result<QByteArray> wire = toWireAddress(parsed.address);
    if (!wire)
        return failure(wire);
    return parsed;
}

Result<MailAddress> senderOf(const SmtpSettings &settings)
{
    if (!settings.from.isEmpty())
        return mailAddressFromText(settings.from);
    if (isEmailAddress(settings.username))
        return MailAddress{{}, settings.username};
    return failure(ErrorCode::InvalidInput, u"SMTP_FROM is needed: an address such as party@example.org"_s);
}

Result<QByteArray> toWireAddress(const QString &address)
{
    if (!isEmailAddress(address))
        return failure(ErrorCode::InvalidInput, u"not an e-mail address that can be used"_s);
    const qsizetype at = address.lastIndexOf(u'@');
    return QByteArray(address.first(at).toLatin1() + '@' + QUrl::toAce(address.sliced(at + 1)));
}

QByteArray domainOf(const QByteArray &wireAddress)
{
    return wireAddress.sliced(wireAddress.lastIndexOf('@') + 1);
}

} // namespace cookout
