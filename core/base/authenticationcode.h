// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cookout {

/** HMAC-SHA-256 of the text: 32 bytes that nobody can make without the key. Any thread. Source: RFC 2104, FIPS 180-4.
 */
[[nodiscard]] QByteArray authenticationCode(const QByteArray &key, const QByteArray &text);

} // namespace cookout
