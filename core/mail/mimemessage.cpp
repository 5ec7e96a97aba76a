// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mimemessage.h"

#include "core/base/text.h"
#include "core/mail/mimeencoding.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

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

/** Headers, an empty line and a body, with a line end that belongs to the boundary after it (RFC 2046, 5.1.1). */
using Entity = QByteArray;

/** Cannot occur inside a part: neither quoted-printable nor base64 ever writes "=_" (RFC 2045, 6.7 and 6.8). */
QByteArray boundaryOf(const QString &messageId, char level)
{
    return "=_" + QCryptographicHash::hash(messageId.toLatin1(), QCryptographicHash::Sha256).toHex().first(40) + level;
}

Entity textEntity(const QByteArray &type, const QString &content)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(content) + "\r\n";
}

Entity fileEntity(const QByteArray &headers, const QByteArray &bytes)
{
    return headers + "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(bytes) + "\r\n";
}

Entity attachmentEntity(const MimeAttachment &file)
{
    return fileEntity("Content-Type: " + file.type + "\r\nContent-Disposition: attachment;\r\n " +
                          fileNameParameter(file.fileName) + "\r\n",
                      file.bytes);
}

Entity imageEntity(const QByteArray &png)
{
    return fileEntity("Content-Type: image/png\r\nContent-ID: <"_ba + imageContentId.data() +
                          ">\r\nContent-Disposition: inline; filename=\"code.png\"\r\n",
                      png);
}

Entity multipart(const QByteArray &type, const QByteArray &boundary, const QList<Entity> &parts)
{
    QByteArray entity = "Content-Type: multipart/" + type + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const Entity &part : parts)
        entity += "--" + boundary + "\r\n" + part;
    return entity + "--" + boundary + "--\r\n";
}

/** As flat as what there is allows. */
Entity bodyOf(const MimeMessage &message)
{
    Entity html = textEntity("text/html"_ba, message.html);
    if (!message.image.isEmpty()) {
        html = multipart("related; type=\"text/html\""_ba, boundaryOf(message.messageId, 'r'),
                         {html, imageEntity(message.image)}) +
               "\r\n";
    }
    const Entity words = multipart("alternative"_ba, boundaryOf(message.messageId, 'a'),
                                   {textEntity("text/plain"_ba, message.text), html});
    if (message.attachments.isEmpty())
        return words;
    QList<Entity> parts{words + "\r\n"};
    for (const MimeAttachment &file : message.attachments)
        parts += attachmentEntity(file);
    return multipart("mixed"_ba, boundaryOf(message.messageId, 'm'), parts);
}

/** Whether every header that is made of it stays one header. */
bool isSafe(const MimeMessage &message)
{
    const auto isSafeFile = [](const MimeAttachment &file) {
        return !hasForbiddenCharacters(file.fileName) && !hasForbiddenCharacters(QString::fromLatin1(file.type));
    };
    return !hasForbiddenCharacters(message.subject) && !hasForbiddenCharacters(message.from.name) &&
           !hasForbiddenCharacters(message.to.name) &&
           std::all_of(message.attachments.begin(), message.attachments.end(), isSafeFile);
}

Result<QByteArray> replyToHeader(const QString &address)
{
    if (address.isEmpty())
        return QByteArray();
    const Result<QByteArray> wire = toWireAddress(address);
    return wire ? Result<QByteArray>(addressHeader("Reply-To"_ba, {}, *wire)) : wire;
}

} // namespace

Result<QByteArray> toBytes(const MimeMessage &message)
{
    if (!isSafe(message))
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
    const Result<QByteArray> replyTo = replyToHeader(message.replyTo);
    if (!replyTo)
        return replyTo;

    return QByteArray(dateHeader(message.date) + addressHeader("From"_ba, message.from.name, *from) +
                      addressHeader("To"_ba, message.to.name, *to) + *replyTo +
                      textHeader("Subject"_ba, message.subject) + "Message-ID: <" + message.messageId.toLatin1() +
                      ">\r\n" + "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n" + bodyOf(message));
}

} // namespace cookout
