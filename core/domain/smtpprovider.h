// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QList>

namespace cookout {

/** What somebody has to know about a provider before its server takes a mail; the words are the window's. */
enum class SmtpHint {
    AsYourProviderSays,
    AppPassword,     ///< an app password, which takes two-step verification; never the account's own password
    PasswordAllowed, ///< works only where passwords are still allowed: an administrator decides, and not for ever
    ApiKey,          ///< an API key as password, behind a fixed user name
    RegionalServer,  ///< the server's name has a region in it; SMTP credentials are not the access keys
    DomainLogin,     ///< a login of the sending domain; another server for domains in the EU
    TokenTwice,      ///< one token as user name and password
};

/** What the user name of an account is. */
enum class SmtpUserName {
    Address, ///< the whole mail address
    Fixed,   ///< always `fixedUserName`
    Issued,  ///< made up by the provider and shown on its pages
    Any,
};

/** A mail provider that many people have: what goes into the settings when they choose it. */
struct SmtpProvider {
    QString id; ///< stable: scripts name it
    QString name;
    QString server; ///< empty: everybody has their own
    quint16 port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    SmtpUserName userName = SmtpUserName::Any;
    QString fixedUserName = {};
    SmtpHint hint = SmtpHint::AsYourProviderSays;
};

/**
 * All of them, the one for everybody else ("other") last. After the providers' own documentation, read in 2026:
 * support.google.com/a/answer/176600 and support.google.com/mail/answer/185833 (Gmail); Microsoft Learn, "How to set up
 * a multifunction device or application to send email using Microsoft 365", and techcommunity.microsoft.com, "Exchange
 * Online to retire Basic auth for Client Submission" (Microsoft 365); support.microsoft.com, "POP, IMAP, and SMTP
 * settings for Outlook.com"; twilio.com/docs/sendgrid, "Integrating with the SMTP API"; docs.aws.amazon.com/ses,
 * "Connecting to an Amazon SES SMTP endpoint"; documentation.mailgun.com, "SMTP"; postmarkapp.com/developer, "Sending
 * email with SMTP".
 */
[[nodiscard]] const QList<SmtpProvider> &smtpProviders();

/** Nothing when there is no such id. */
[[nodiscard]] const SmtpProvider *smtpProviderById(QStringView id);

/** The one whose server this is, upper and lower case aside; "other" when it is nobody's. */
[[nodiscard]] const SmtpProvider &smtpProviderOf(QStringView server);

} // namespace cookout
