// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "app/ctlstaff.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int addToken(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {roleOption()}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    const Result<std::optional<Role>> role = roleFrom(line);
    if (!role)
        return line.usageError(role.error().detail);
    return withBackend(
        line,
        [&](Backend &backend) {
            const Result<NewApiToken> made =
                backend.tokens.add(line.positional(0), role->value_or(Role::Helper), Actor::script()).wait();
            if (!made)
                return reportFailure(made.error());
            return printResult(made->token.reveal() + u'\n');
        },
        Database::MayBeNew);
}

int revokeToken(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"NAME"_s});
    if (const auto code = line.parse(arguments))
        return *code;
    return withBackend(line, [&line](Backend &backend) {
        const Result<ApiToken> revoked = backend.tokens.revoke(line.positional(0), Actor::script()).wait();
        return revoked ? static_cast<int>(ExitOk) : reportFailure(revoked.error());
    });
}

/** An instant as JSON tells it: null where there is none. */
QJsonValue jsonOf(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(toStorageText(instant)) : QJsonValue();
}

QJsonObject jsonOf(const ApiToken &token)
{
    return {{u"name"_s, token.name},
            {u"role"_s, nameOf(token.role)},
            {u"created_at"_s, jsonOf(token.createdAt)},
            {u"last_used_at"_s, jsonOf(token.lastUsedAt)},
            {u"revoked_at"_s, jsonOf(token.revokedAt)}};
}

QString lineOf(const ApiToken &token)
{
    const QString used = token.lastUsedAt.isValid() ? toStorageText(token.lastUsedAt) : u"never used"_s;
    return u"%1  %2  %3  %4\n"_s.arg(token.name, -24)
        .arg(nameOf(token.role), -9)
        .arg(token.revokedAt.isValid() ? u"revoked"_s : u"valid"_s, -7)
        .arg(used);
}

int listTokens(const CtlCommand &command, const QStringList &arguments)
{
    return listWith<ApiToken>(
        command, arguments, [](Backend &backend) { return backend.tokens.all(); }, jsonOf, lineOf);
}

} // namespace

QList<CtlCommand> tokenCommands()
{
    return {{{u"token"_s, u"add"_s}, u"Make an API token and print it, this once."_s, addToken},
            {{u"token"_s, u"list"_s}, u"List all API tokens, without their secrets."_s, listTokens},
            {{u"token"_s, u"revoke"_s}, u"Make an API token useless at once."_s, revokeToken}};
}

} // namespace cookout
