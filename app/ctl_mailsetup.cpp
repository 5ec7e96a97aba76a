// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailaccount.h"
#include "app/passwordinput.h"
#include "core/domain/smtpprovider.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

const QList<std::pair<QString, QString>> variableOfFlag{
    {u"server"_s, u"SMTP_SERVER"_s}, {u"port"_s, u"SMTP_PORT"_s}, {u"security"_s, u"SMTP_SECURITY"_s},
    {u"user"_s, u"SMTP_USERNAME"_s}, {u"from"_s, u"SMTP_FROM"_s}, {u"per-hour"_s, u"SMTP_PER_HOUR"_s}};

QString sentenceOf(SmtpHint hint)
{
    switch (hint) {
    case SmtpHint::AppPassword:
        return u"needs an app password (with two-step verification), not the account's own"_s;
    case SmtpHint::PasswordAllowed:
        return u"works only where passwords are still allowed for SMTP: ask the administrator"_s;
    case SmtpHint::ApiKey:
        return u"the password is an API key that may send mail"_s;
    case SmtpHint::RegionalServer:
        return u"give your region's --server; the login is made of SMTP credentials, not of access keys"_s;
    case SmtpHint::DomainLogin:
        return u"a login of the sending domain; in the EU --server smtp.eu.mailgun.org"_s;
    case SmtpHint::TokenTwice:
        return u"the server API token is both user name and password"_s;
    case SmtpHint::AsYourProviderSays:
        break;
    }
    return u"give --server, and what else your provider says"_s;
}

QString wordsFor(const SmtpProvider &provider)
{
    switch (provider.userName) {
    case SmtpUserName::Address:
        return u"your address"_s;
    case SmtpUserName::Fixed:
        return provider.fixedUserName;
    case SmtpUserName::Issued:
        return u"as issued"_s;
    case SmtpUserName::Any:
        break;
    }
    return u"-"_s;
}

int listProviders(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    QJsonArray array;
    QString text;
    for (const SmtpProvider &provider : smtpProviders()) {
        array.append(QJsonObject{{u"id"_s, provider.id},
                                 {u"name"_s, provider.name},
                                 {u"server"_s, provider.server},
                                 {u"port"_s, provider.port},
                                 {u"security"_s, nameOf(provider.security)},
                                 {u"user"_s, provider.fixedUserName},
                                 {u"hint"_s, sentenceOf(provider.hint)}});
        const QString server = provider.server.isEmpty() ? u"-"_s : provider.server;
        text += u"%1 %2 %3 %4 %5 %6\n"_s.arg(provider.id, -13)
                    .arg(server, -34)
                    .arg(provider.port, 4)
                    .arg(nameOf(provider.security), -8)
                    .arg(wordsFor(provider), -12)
                    .arg(sentenceOf(provider.hint));
    }
    return printResult(line.isSet(u"json"_s) ? QString::fromUtf8(QJsonDocument(array).toJson()) : text);
}

/** What the flags say, a provider's settings first; InvalidInput in the words of the flags. */
Result<QMap<QString, QString>> valuesFrom(const CommandLine &line)
{
    QMap<QString, QString> values;
    if (const auto id = line.value(u"provider"_s)) {
        const SmtpProvider *provider = smtpProviderById(*id);
        if (provider == nullptr)
            return failure(ErrorCode::InvalidInput, u"--provider must be one that \"mail providers\" lists"_s);
        values = {{u"SMTP_PORT"_s, QString::number(provider->port)}, {u"SMTP_SECURITY"_s, nameOf(provider->security)}};
        if (!provider->server.isEmpty())
            values.insert(u"SMTP_SERVER"_s, provider->server);
        if (provider->userName == SmtpUserName::Fixed)
            values.insert(u"SMTP_USERNAME"_s, provider->fixedUserName);
    }
    for (const auto &[flag, variable] : variableOfFlag) {
        const std::optional<QString> given = line.value(flag);
        if (!given)
            continue;
        if (Result<void> checked = checkSetting(variable, *given); !checked)
            return failure(ErrorCode::InvalidInput, checked.error().detail.replace(variable, u"--"_s + flag));
        values.insert(variable, *given);
    }
    return values;
}

/** What would be in force if `values` were stored too. */
Result<Settings> settingsAfter(const CommandLine &line, Backend &backend, const QMap<QString, QString> &values)
{
    Result<QList<StoredSetting>> stored = backend.storedSettings.all().wait();
    if (!stored)
        return failure(stored);
    stored->removeIf([&values](const StoredSetting &setting) { return values.contains(setting.name); });
    for (auto value = values.begin(); value != values.end(); ++value)
        stored->append({value.key(), value.value()});
    return line.settingsReader()(*stored);
}

QStringList overriddenBy(const SettingsSource &environment)
{
    QStringList names;
    for (const auto &[flag, variable] : variableOfFlag) {
        if (environment(variable))
            names += variable;
    }
    return names;
}

int showSetup(const CommandLine &line, Backend &backend, PasswordStore &passwords)
{
    const Result<Settings> settings = settingsWith(line, backend);
    if (!settings)
        return reportFailure(settings.error());
    const SmtpSettings &smtp = settings->smtp;
    const Result<KeptPassword> kept = passwordOf(smtp, passwords);
    if (!kept)
        return reportFailure(kept.error());
    const QString file = passwords.fileOf(PasswordStore::accountOf(smtp)).path();
    const QString words = wordsFor(*kept, smtp, passwords);
    const SmtpProvider &provider = smtpProviderOf(smtp.server);
    const QStringList overridden = overriddenBy(environmentSource());
    const QJsonObject object{{u"provider"_s, provider.id},  {u"server"_s, smtp.server},
                             {u"port"_s, smtp.port},        {u"security"_s, nameOf(smtp.security)},
                             {u"user"_s, smtp.username},    {u"from"_s, smtp.from},
                             {u"per_hour"_s, smtp.perHour}, {u"password"_s, nameOf(kept->place)},
                             {u"password_file"_s, file},    {u"overridden"_s, QJsonArray::fromStringList(overridden)}};
    if (line.isSet(u"json"_s))
        return printResult(QString::fromUtf8(QJsonDocument(object).toJson()));
    const auto shown = [](const QString &value) { return value.isEmpty() ? u"-"_s : value; };
    QString text = u"provider  %1\nserver    %2\nport      %3\nsecurity  %4\nuser      %5\nfrom      %6\n"_s.arg(
        provider.name, shown(smtp.server), QString::number(smtp.port), nameOf(smtp.security), shown(smtp.username),
        shown(smtp.from));
    text +=
        u"per hour  %1\npassword  %2\n"_s.arg(smtp.perHour == 0 ? u"no limit"_s : QString::number(smtp.perHour), words);
    for (const QString &variable : overridden)
        text += u"%1 is set in the environment, which comes before what is stored\n"_s.arg(variable);
    return printResult(text);
}

int storeSetup(const CommandLine &line, Backend &backend, PasswordStore &passwords,
               const QMap<QString, QString> &values, const Secret &password)
{
    const Result<Settings> after = settingsAfter(line, backend, values);
    if (!after)
        return reportFailure(after.error());
    if (!password.isEmpty() && after->smtp.username.isEmpty())
        return line.usageError(u"a password needs a user name: give --user"_s);
    if (!password.isEmpty()) {
        const auto kept = passwords.keep(PasswordStore::accountOf(after->smtp), password).wait();
        if (!kept)
            return reportFailure(kept.error());
    }
    QMap<QString, QString> kept = values;
    for (const QString &name : overriddenBy(environmentSource()))
        kept.remove(name); // it would come to light when the environment no longer says so, and nobody remembers
    const auto stored = backend.storedSettings.setAll(kept, Actor::script()).wait();
    if (!stored)
        return reportFailure(stored.error());
    if (!password.isEmpty()) {
        if (const Result<bool> asked = backend.outbox.askAgain().wait(); !asked)
            return reportFailure(asked.error());
    }
    return showSetup(line, backend, passwords);
}

Result<Secret> passwordFrom(const CommandLine &line)
{
    if (line.isSet(u"password-stdin"_s))
        return passwordFromStandardInput();
    return line.isSet(u"password"_s) ? passwordFromTerminal() : Result<Secret>(Secret());
}

int setUpMail(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(
        command.usageName(), command.summary,
        {{u"provider"_s, u"Server, port and security of a well-known provider; see mail providers."_s, u"ID"_s},
         {u"server"_s, u"Host name of the mail server."_s, u"HOST"_s},
         {u"port"_s, u"Its port (default: 587)."_s, u"N"_s},
         {u"security"_s, u"starttls (default), tls or none."_s, u"KIND"_s},
         {u"user"_s, u"User name; empty for a server that wants none."_s, u"NAME"_s},
         {u"from"_s, u"Sender, such as \"Party <party@example.org>\"."_s, u"ADDRESS"_s},
         {u"per-hour"_s, u"Most mails that leave within an hour; 0: no limit (default)."_s, u"N"_s},
         {u"password-stdin"_s, u"Read the password from the first line of standard input."_s, {}},
         {u"password"_s, u"Ask for the password at the terminal."_s, {}},
         {u"show"_s, u"Only show what is set."_s, {}},
         jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    const Result<QMap<QString, QString>> values = valuesFrom(line);
    if (!values)
        return line.usageError(values.error().detail);
    const Result<Secret> password = passwordFrom(line);
    if (!password)
        return reportFailure(password.error());
    const bool onlyShows = values->isEmpty() && password->isEmpty();
    if (line.isSet(u"show"_s) && !onlyShows)
        return line.usageError(u"--show goes with no other option"_s);
    PasswordStore passwords;
    return withBackend(
        line,
        [&](Backend &backend) {
            return onlyShows ? showSetup(line, backend, passwords)
                             : storeSetup(line, backend, passwords, *values, *password);
        },
        onlyShows ? Database::MustExist : Database::MayBeNew);
}

} // namespace

QList<CtlCommand> mailSetupCommands()
{
    return {{{u"mail"_s, u"setup"_s}, u"Store how mail is sent, and its password safely."_s, setUpMail},
            {{u"mail"_s, u"providers"_s}, u"List well-known mail providers."_s, listProviders}};
}

} // namespace cookout
