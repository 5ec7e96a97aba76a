// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctlcommands.h"
#include "core/mail/passwordstore.h"

namespace cookout {

/** Flags, environment and what the database keeps, as `serve` would see them. Waits. */
[[nodiscard]] Result<Settings> settingsWith(const CommandLine &line, Backend &backend);

/** The password of these settings, from wherever it is; none when they name no account. Waits. */
[[nodiscard]] Result<KeptPassword> passwordOf(const SmtpSettings &smtp, PasswordStore &passwords);

/** "keyring", "file", "environment" or "none". */
[[nodiscard]] QString nameOf(PasswordPlace place);
/** Where the password is, in words. */
[[nodiscard]] QString wordsFor(const KeptPassword &kept, const SmtpSettings &smtp, const PasswordStore &passwords);

} // namespace cookout
