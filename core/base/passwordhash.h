// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace cookout {

/**
 * Argon2id (RFC 9106) by libsodium with m = 19 MiB, t = 2, p = 1, as its usual text "$argon2id$…". Each of the first
 * two functions takes 19 MiB and some hundredths of a second: never on the window's or the portal's thread.
 */

/** Unavailable when there is not enough memory. */
[[nodiscard]] Result<QString> hashOfPassword(const Secret &password);

/** Whether it is the password of this hash; false for a text that is none of our hashes. */
[[nodiscard]] bool isPasswordOf(const QString &hash, const Secret &password);

/** Whether the hash was made with other parameters than today's: to be made anew when the password is at hand. */
[[nodiscard]] bool isOutdatedHash(const QString &hash);

/** The hash of a password that nobody has: for spending the same time on a name that does not exist. */
[[nodiscard]] QString nobodysHash();

} // namespace cookout
