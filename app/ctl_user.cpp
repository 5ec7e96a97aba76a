// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "app/ctlstaff.h"
#include "app/passwordinput.h"
#include "core/domain/staffrules.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

OptionSpec passwordOption()
{
    return {u"password-stdin"_s, u"Read the password from the first line of standard input."_s, {}};
}

Result<Secret> readPassword(const CommandLine &line)
{
    return line.isSet(u"password-stdin"_s) ? passwordFromStandardInput() : passwordFromTerminal();
}

int exitCodeOf(const Result<User> &changed)
{
    return changed ? static_cast<int>(ExitOk) : reportFailure(changed.error());
}

int addUser(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {roleOption(), passwordOption()}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const Result<std::optional<Role>> role = roleFrom(line);
    if (!role)
        return line.usageError(role.error().detail);
    const Result<Secret> password = readPassword(line);
    if (!password)
        return reportFailure(password.error());
    const Result<ValidAccount> account =
        validated(AccountForm{line.positional(0), *password, role->value_or(Role::Helper)});
    if (!account)
        return reportFailure(account.error());
    return withBackend(
        line,
        [&account](Backend &backend) { return exitCodeOf(backend.accounts.add(*account, Actor::script()).wait()); },
        Database::MayBeNew);
}

int setPassword(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {passwordOption()}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const Result<Secret> typed = readPassword(line);
    if (!typed)
        return reportFailure(typed.error());
    const QString name = line.positional(0);
    const Result<ValidPassword> password = validatedPassword(*typed, accountName(name));
    if (!password)
        return reportFailure(password.error());
    return withBackend(line, [&](Backend &backend) {
        return exitCodeOf(backend.accounts.setPassword(name, *password, Actor::script()).wait());
    });
}

int disableUser(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line](Backend &backend) {
        return exitCodeOf(backend.accounts.disable(line.positional(0), Actor::script()).wait());
    });
}

int enableUser(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {roleOption()}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const Result<std::optional<Role>> role = roleFrom(line);
    if (!role)
        return line.usageError(role.error().detail);
    return withBackend(line, [&](Backend &backend) {
        return exitCodeOf(backend.accounts.enable(line.positional(0), *role, Actor::script()).wait());
    });
}

QJsonObject jsonOf(const User &user)
{
    return {{u"name"_s, user.name},
            {u"role"_s, nameOf(user.role)},
            {u"enabled"_s, user.enabled},
            {u"created_at"_s, toStorageText(user.createdAt)}};
}

QString lineOf(const User &user)
{
    return u"%1  %2  %3\n"_s.arg(user.name, -24)
        .arg(nameOf(user.role), -9)
        .arg(user.enabled ? u"enabled"_s : u"disabled"_s);
}

int listUsers(const CtlCommand &command, const QStringList &arguments)
{
    return listWith<User>(
        command, arguments, [](Backend &backend) { return backend.accounts.all(); }, jsonOf, lineOf);
}

} // namespace

OptionSpec roleOption()
{
    return {u"role"_s, u"What it is for: %1 (a new one: helper)."_s.arg(roleNames()), u"ROLE"_s};
}

Result<std::optional<Role>> roleFrom(const CommandLine &line)
{
    const std::optional<QString> typed = line.value(u"role"_s);
    const std::optional<Role> role = typed ? roleFromString(*typed) : std::nullopt;
    if (typed && !role)
        return failure(ErrorCode::InvalidInput, u"--role must be one of %1"_s.arg(roleNames()));
    return role;
}

QList<CtlCommand> userCommands()
{
    return {{{u"user"_s, u"add"_s}, u"Make an account that can sign in on the portal."_s, addUser},
            {{u"user"_s, u"list"_s}, u"List all accounts."_s, listUsers},
            {{u"user"_s, u"password"_s}, u"Set an account's password; it is signed out everywhere."_s, setPassword},
            {{u"user"_s, u"disable"_s}, u"Sign an account out and keep it out."_s, disableUser},
            {{u"user"_s, u"enable"_s}, u"Let a disabled account in again, with its password."_s, enableUser}};
}

} // namespace cookout
