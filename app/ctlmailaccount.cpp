// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailaccount.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<Settings> settingsWith(const CommandLine &line, Backend &backend)
{
    const Result<QList<StoredSetting>> stored = backend.storedSettings.all().wait();
    return stored ? line.settingsReader()(*stored) : Result<Settings>(failure(stored));
}

Result<KeptPassword> passwordOf(const SmtpSettings &smtp, PasswordStore &passwords)
{
    if (!smtp.password.isEmpty())
        return KeptPassword{smtp.password, PasswordPlace::Environment, {}};
    if (smtp.username.isEmpty())
        return KeptPassword();
    return passwords.read(PasswordStore::accountOf(smtp)).wait();
}

QString nameOf(PasswordPlace place)
{
    switch (place) {
    case PasswordPlace::Environment:
        return u"environment"_s;
    case PasswordPlace::Keyring:
        return u"keyring"_s;
    case PasswordPlace::File:
        return u"file"_s;
    case PasswordPlace::Nowhere:
        break;
    }
    return u"none"_s;
}

QString wordsFor(const KeptPassword &kept, const SmtpSettings &smtp, const PasswordStore &passwords)
{
    switch (kept.place) {
    case PasswordPlace::Environment:
        return u"from SMTP_PASSWORD"_s;
    case PasswordPlace::Keyring:
        return u"in the system's keyring"_s;
    case PasswordPlace::File:
        return u"in %1, which only this user can read; it is not encrypted"_s.arg(
            passwords.fileOf(PasswordStore::accountOf(smtp)).path());
    case PasswordPlace::Nowhere:
        break;
    }
    if (!kept.problem.isEmpty())
        return kept.problem;
    return smtp.username.isEmpty() ? u"none, since there is no user name"_s
                                   : u"none is kept: give it by --password-stdin or --password"_s;
}

} // namespace cookout
