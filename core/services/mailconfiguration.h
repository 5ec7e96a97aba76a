// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

namespace cookout {

/** Where the password of a mail account is. */
enum class PasswordPlace {
    Nowhere,
    Environment, ///< SMTP_PASSWORD
    Keyring,     ///< of the desktop, encrypted
    File,        ///< readable by this user only, not encrypted
};

/** How mail leaves at this moment, and what of it can be changed here. */
struct MailConfiguration {
    SmtpSettings smtp;      ///< in force; the password is not told
    QStringList overridden; ///< variables that the environment sets: what is stored under these names does not count
    PasswordPlace password = PasswordPlace::Nowhere;
    QString passwordFile = {};    ///< the file, where the password is or would be in one
    QString passwordProblem = {}; ///< English: why it could not be looked up; empty: it could
};

/** What a mail server said to a test mail. */
struct MailTestReport {
    bool accepted = false;
    QString words; ///< the server's or the library's, one line
};

} // namespace cookout
