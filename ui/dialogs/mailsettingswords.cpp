// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailsettingswords.h"

#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace cookout {

QString MailSettingsWords::hintOf(SmtpHint hint)
{
    switch (hint) {
    case SmtpHint::AppPassword:
        return tr("Turn on two-step verification in your Google account and make an app password there. Your usual "
                  "password does not work.");
    case SmtpHint::PasswordAllowed:
        return tr("Works only where Microsoft still allows passwords for sending (SMTP AUTH): the administrator of the "
                  "account knows. If not, choose another provider.");
    case SmtpHint::ApiKey:
        return tr("The user name is always “apikey”. The password is an API key that may send mail.");
    case SmtpHint::RegionalServer:
        return tr("Put your region into the server's name. Make SMTP credentials on the pages of Amazon SES; access "
                  "keys do not work.");
    case SmtpHint::DomainLogin:
        return tr("Use the SMTP login of your sending domain. For a domain in the EU the server is "
                  "smtp.eu.mailgun.org.");
    case SmtpHint::TokenTwice:
        return tr("Enter the server API token as user name and as password.");
    case SmtpHint::AsYourProviderSays:
        break;
    }
    return tr("Your provider's help pages say what to enter here; look for “SMTP”.");
}

QString MailSettingsWords::nameOf(const SmtpProvider &provider)
{
    return provider.id == "other"_L1 ? tr("Other provider") : provider.name;
}

QString MailSettingsWords::hintOfPassword(const MailConfiguration &known, bool isKept)
{
    if (!known.passwordProblem.isEmpty())
        return tr("The kept password cannot be read: %1").arg(known.passwordProblem);
    if (isKept && known.password == PasswordPlace::Keyring)
        return tr("Kept in this computer's keyring. Leave it empty to keep it.");
    if (isKept && known.password == PasswordPlace::File)
        return tr("Kept in a file that only you can read, not encrypted. Leave it empty to keep it.");
    return tr("Goes into this computer's keyring or, where there is none, into a file that only you can read.");
}

QString MailSettingsWords::overriddenBy(const QString &variable)
{
    return tr("Set by %1 in the environment").arg(variable);
}

QString MailSettingsWords::ofMistake(const FieldError &mistake)
{
    if (mistake.field == "SMTP_SERVER"_L1)
        return tr("Enter a host name such as smtp.example.org.");
    if (mistake.field == "SMTP_FROM"_L1)
        return tr("Enter an address such as Party <party@example.org>.");
    return ErrorText::sentence(mistake);
}

QString MailSettingsWords::ofFailure(const Error &error)
{
    if (error.code == ErrorCode::Denied)
        return tr("The password could not be kept, so nothing was saved. %1").arg(error.detail);
    return ErrorText::sentence(error);
}

QString MailSettingsWords::ofTest(const MailTestReport &report)
{
    return report.accepted ? tr("The server took the mail: %1").arg(report.words)
                           : tr("The server did not take the mail: %1").arg(report.words);
}

QString MailSettingsWords::ofTestFailure(const Error &error)
{
    if (error.code == ErrorCode::Busy)
        return tr("A test mail is under way already.");
    return tr("The test mail could not be sent: %1").arg(error.detail);
}

QString MailSettingsWords::saved(const MailConfiguration &now)
{
    switch (now.password) {
    case PasswordPlace::Keyring:
        return tr("The e-mail settings were saved. The password is in this computer's keyring.");
    case PasswordPlace::File:
        return tr("The e-mail settings were saved. There is no keyring, so the password is in a file that only you can "
                  "read, not encrypted: %1")
            .arg(now.passwordFile);
    case PasswordPlace::Environment:
    case PasswordPlace::Nowhere:
        break;
    }
    return tr("The e-mail settings were saved.");
}

} // namespace cookout
