// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smtpprovider.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

const QList<SmtpProvider> &smtpProviders()
{
    static const QList<SmtpProvider> providers{{.id = u"gmail"_s,
                                                .name = u"Gmail"_s,
                                                .server = u"smtp.gmail.com"_s,
                                                .userName = SmtpUserName::Address,
                                                .hint = SmtpHint::AppPassword},
                                               {.id = u"microsoft365"_s,
                                                .name = u"Microsoft 365"_s,
                                                .server = u"smtp.office365.com"_s,
                                                .userName = SmtpUserName::Address,
                                                .hint = SmtpHint::PasswordAllowed},
                                               {.id = u"outlook"_s,
                                                .name = u"Outlook.com"_s,
                                                .server = u"smtp-mail.outlook.com"_s,
                                                .userName = SmtpUserName::Address,
                                                .hint = SmtpHint::PasswordAllowed},
                                               {.id = u"sendgrid"_s,
                                                .name = u"SendGrid"_s,
                                                .server = u"smtp.sendgrid.net"_s,
                                                .userName = SmtpUserName::Fixed,
                                                .fixedUserName = u"apikey"_s,
                                                .hint = SmtpHint::ApiKey},
                                               {.id = u"ses"_s,
                                                .name = u"Amazon SES"_s,
                                                .server = u"email-smtp.eu-west-1.amazonaws.com"_s,
                                                .userName = SmtpUserName::Issued,
                                                .hint = SmtpHint::RegionalServer},
                                               {.id = u"mailgun"_s,
                                                .name = u"Mailgun"_s,
                                                .server = u"smtp.mailgun.org"_s,
                                                .userName = SmtpUserName::Issued,
                                                .hint = SmtpHint::DomainLogin},
                                               {.id = u"postmark"_s,
                                                .name = u"Postmark"_s,
                                                .server = u"smtp.postmarkapp.com"_s,
                                                .userName = SmtpUserName::Issued,
                                                .hint = SmtpHint::TokenTwice},
                                               {.id = u"other"_s, .name = u"Other"_s, .server = {}}};
    return providers;
}

const SmtpProvider *smtpProviderById(QStringView id)
{
    const QList<SmtpProvider> &all = smtpProviders();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const SmtpProvider &provider) { return provider.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const SmtpProvider &smtpProviderOf(QStringView server)
{
    const QString name = server.toString().toLower();
    const bool isSes = name.startsWith("email-smtp."_L1) && name.endsWith(".amazonaws.com"_L1);
    const bool isEuropeanMailgun = name == "smtp.eu.mailgun.org"_L1;
    const QList<SmtpProvider> &all = smtpProviders();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SmtpProvider &provider) {
        return (isSes && provider.id == "ses"_L1) || (isEuropeanMailgun && provider.id == "mailgun"_L1) ||
               (!name.isEmpty() && provider.server == name);
    });
    return found == all.end() ? all.last() : *found;
}

} // namespace cookout
