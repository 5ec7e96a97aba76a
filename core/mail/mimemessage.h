// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailaddress.h"

#include <QDateTime>
#include <QList>

namespace cookout {

/** The Content-ID of MimeMessage::image, without angle brackets: HTML shows it as "cid:ticket@cookout". */
inline constexpr QLatin1StringView imageContentId("ticket@cookout");

/** A file that travels with a mail. */
struct MimeAttachment {
    QString fileName;
    QByteArray type; ///< "text/calendar; charset=utf-8; method=PUBLISH": printable ASCII
    QByteArray bytes;
};

/** One mail to one recipient, before it is bytes. */
struct MimeMessage {
    MailAddress from;
    MailAddress to;
    QString subject;
    QDateTime date;
    QString messageId;     ///< without angle brackets, "left@right" (RFC 5322, 3.6.4)
    QString text;          ///< plain part
    QString html;          ///< the same for readers that show HTML
    QString replyTo = {};  ///< an address for answers; empty: they go to `from`
    QByteArray image = {}; ///< a PNG that the HTML part shows; empty: none
    QList<MimeAttachment> attachments = {};
};

/**
 * The message as it is sent and stored by servers (RFC 5322, MIME per RFC 2045 and 2046, Auto-Submitted per RFC 3834):
 * multipart/alternative with both parts in UTF-8, quoted-printable, CRLF throughout; the HTML part in a
 * multipart/related with its image (RFC 2387), all of it in a multipart/mixed with the attachments. Equal messages give
 * equal bytes, the boundaries are made from the Message-ID. InvalidInput for a control character in a header, an
 * address that cannot travel, a malformed Message-ID or an invalid date. Pure; any thread.
 */
[[nodiscard]] Result<QByteArray> toBytes(const MimeMessage &message);

} // namespace cookout
