// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cookout {

/**
 * A header line "Name: text CRLF" for free text such as a subject: folded at blanks to 78 columns where it is plain
 * ASCII, else in encoded words of UTF-8 (RFC 2047; B or Q, whichever is shorter, each at most 75 characters on lines
 * of at most 76, no code point split). The text must be free of control characters.
 */
[[nodiscard]] QByteArray textHeader(const QByteArray &name, const QString &text);

/**
 * A header line "Name: phrase <address> CRLF" (RFC 5322, 3.4): the phrase as atoms, as a quoted string or in encoded
 * words, whatever it needs; left out where it is empty. The address must be in its wire form.
 */
[[nodiscard]] QByteArray addressHeader(const QByteArray &name, const QString &phrase, const QByteArray &address);

/** UTF-8 text as quoted-printable (RFC 2045, 6.7) with CRLF line ends and lines of at most 76 characters. */
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

/** Base64 (RFC 2045, 6.8) in CRLF-ended lines of 76 characters. */
[[nodiscard]] QByteArray base64Lines(const QByteArray &bytes);

/**
 * The parameter "filename" of a Content-Disposition: quoted where the name is plain ASCII, else percent-encoded UTF-8
 * (RFC 2231, RFC 6266), cut to 60 characters. The name must be free of control characters.
 */
[[nodiscard]] QByteArray fileNameParameter(const QString &name);

} // namespace cookout
