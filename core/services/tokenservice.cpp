// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tokenservice.h"

#include "core/base/text.h"
#include "core/base/token.h"
#include "core/domain/staffrules.h"
#include "core/services/accesschange.h"
#include "core/storage/apitokenrepository.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<NewApiToken> addToken(WriteTransaction &tx, const Change &change, NewApiToken made)
{
    const Result<ApiTokenId> id = ApiTokenRepository::insert(tx, made.row, hashOfToken(made.token.reveal()));
    if (!id)
        return failure(id);
    made.row.id = *id;
    const AuditEntry entry{u"api-token.added"_s,
                           u"api-token"_s,
                           id->value,
                           0,
                           {},
                           {{u"name"_s, made.row.name}, {u"role"_s, nameOf(made.row.role)}, {u"revoked"_s, false}}};
    if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
        return failure(audited);
    const Result<void> announced = announceAccess(tx, change.at);
    return announced ? Result<NewApiToken>(made) : Result<NewApiToken>(failure(announced));
}

Result<ApiToken> revokeNamed(WriteTransaction &tx, const Change &change, const QString &name)
{
    const Result<std::optional<ApiToken>> found = ApiTokenRepository(tx).byName(name);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no API token %1 that could be used"_s.arg(name));
    return revokeApiToken(tx, change, **found, u"api-token.revoked"_s);
}

} // namespace

Pending<QList<ApiToken>> TokenService::all()
{
    return m_pool.read([](ReadConnection &connection) { return ApiTokenRepository(connection).all(); });
}

Pending<NewApiToken> TokenService::add(const QString &name, Role role, const Actor &actor)
{
    const Result<QString> valid = validatedStaffName(name);
    if (!valid)
        return Pending<NewApiToken>::ready(failure(valid));
    const Change change = Change::by(actor, m_clock.now());
    const NewApiToken made{{{}, *valid, role, change.at, {}, {}}, Secret(newToken())};
    return m_pool.write([=](WriteTransaction &tx) { return addToken(tx, change, made); });
}

Pending<ApiToken> TokenService::revoke(const QString &name, const Actor &actor)
{
    return m_pool.write([name = tidyLine(name), change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return revokeNamed(tx, change, name);
    });
}

} // namespace cookout
