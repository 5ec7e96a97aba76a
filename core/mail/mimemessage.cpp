// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimemessage.h"

#include "core/base/text.h"
#include "core/mail/mimeencoding.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** RFC 5322, 3.3, in UTC; the English names are part of the format. */
QByteArray dateHeader(const QDateTime &date)
{
    return "Date: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

bool isMessageId(const QString &id)
{
    // dot-atom-text on both sides, and short enough that the header needs no folding.
    static const QRegularExpression form(
        uR"(\A[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z)"_s);
    return id.size() <= 300 && form.match(id).hasMatch();
}

/** Cannot occur inside a part: quoted-printable never writes "=_" (RFC 2046, 5.1.1 and RFC 2045, 6.7). */
QByteArray boundaryOf(const QString &messageId)
{
    return "=_" + QCryptographicHash::hash(messageId.toLatin1(), QCryptographicHash::Sha256).toHex().first(40);
}

QByteArray part(const QByteArray &type, const QString &content)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(content) + "\r\n"; // belongs to the boundary that follows (RFC 2046, 5.1.1)
}

} // namespace

Result<QByteArray> toBytes(const MimeMessage &message)
{
    if (hasForbiddenCharacters(message.subject) || hasForbiddenCharacters(message.from.name) ||
        hasForbiddenCharacters(message.to.name))
        return failure(ErrorCode::InvalidInput, u"a mail header holds control characters"_s);
    if (!isMessageId(message.messageId))
        return failure(ErrorCode::InvalidInput, u"not a Message-ID"_s);
    if (!message.date.isValid())
        return failure(ErrorCode::InvalidInput, u"a mail needs a date"_s);
    const Result<QByteArray> from = toWireAddress(message.from.address);
    if (!from)
        return failure(from);
    const Result<QByteArray> to = toWireAddress(message.to.address);
    if (!to)
        return failure(to);

    const QByteArray boundary = boundaryOf(message.messageId);
    const QByteArray separator = "--" + boundary;
    return QByteArray(dateHeader(message.date) + addressHeader("From"_ba, message.from.name, *from) +
                      addressHeader("To"_ba, message.to.name, *to) + textHeader("Subject"_ba, message.subject) +
                      "Message-ID: <" + message.messageId.toLatin1() + ">\r\n" +
                      "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n" +
                      "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n" + separator +
                      "\r\n" + part("text/plain"_ba, message.text) + separator + "\r\n" +
                      part("text/html"_ba, message.html) + separator + "--\r\n");
}

} // namespace cookout
