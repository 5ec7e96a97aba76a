// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/apitokenrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define TOKEN_COLUMNS "SELECT id, name, role, created_at, last_used_at, revoked_at FROM api_tokens "

constexpr Sql selectAll = TOKEN_COLUMNS "ORDER BY id";
constexpr Sql selectByName = TOKEN_COLUMNS "WHERE name = ? AND revoked_at IS NULL";
constexpr Sql selectById = TOKEN_COLUMNS "WHERE id = ?";
constexpr Sql insertToken = "INSERT INTO api_tokens (name, role, token_hash, created_at) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING RETURNING id";
constexpr Sql revokeToken = "UPDATE api_tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";

ApiToken fromRow(const Row &row)
{
    ApiToken token;
    token.id = {row.number(0)};
    token.name = row.text(1);
    token.role = roleFromString(row.text(2)).value_or(Role::Helper);
    token.createdAt = row.instant(3);
    token.lastUsedAt = row.instant(4);
    token.revokedAt = row.instant(5);
    return token;
}

} // namespace

Result<QList<ApiToken>> ApiTokenRepository::all()
{
    return m_connection.list(selectAll, {}, fromRow);
}

Result<std::optional<ApiToken>> ApiTokenRepository::byName(const QString &name)
{
    return m_connection.first(selectByName, {name}, fromRow);
}

Result<std::optional<ApiToken>> ApiTokenRepository::byId(ApiTokenId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<ApiTokenId> ApiTokenRepository::insert(WriteTransaction &tx, const ApiToken &token, const QString &tokenHash)
{
    const auto id = tx.first(insertToken, {token.name, nameOf(token.role), tokenHash, bound(token.createdAt)},
                             [](const Row &row) { return ApiTokenId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Conflict, u"there is an API token with this name"_s,
                       {{u"name"_s, FieldProblem::Taken, 0}});
    return **id;
}

Result<bool> ApiTokenRepository::revoke(WriteTransaction &tx, ApiTokenId id, const QDateTime &now)
{
    const Result<int> changed = tx.change(revokeToken, {bound(now), id.value});
    return changed ? Result<bool>(*changed > 0) : Result<bool>(failure(changed));
}

} // namespace cookout
