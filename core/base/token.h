// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/**
 * An unguessable 128-bit value from the operating system's generator, written as 22 characters of base64url
 * (RFC 4648 section 5, no padding).
 */
[[nodiscard]] QString newToken();

/** Whether the text has the form of a token; says nothing about whether it is known. */
[[nodiscard]] bool looksLikeToken(QStringView text);

/** SHA-256 of a token's text, in hexadecimal: what is kept of one. With 128 bits to guess it needs no salt. */
[[nodiscard]] QString hashOfToken(QStringView token);

/** Compares in a time that depends on the lengths alone. */
[[nodiscard]] bool isSameSecret(QByteArrayView a, QByteArrayView b);

/** A uniformly distributed number in [0, bound) from the operating system's generator; bound is at least 1. */
[[nodiscard]] quint32 secureRandomBelow(quint32 bound);

} // namespace cookout
