// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table api_tokens. Lives for one call. */
class ApiTokenRepository {
public:
    explicit ApiTokenRepository(ReadConnection &connection) : m_connection(connection) {}

    /** In the order they were made, revoked ones too. */
    [[nodiscard]] Result<QList<ApiToken>> all();
    /** The one that may be used; a revoked one of that name does not count. */
    [[nodiscard]] Result<std::optional<ApiToken>> byName(const QString &name);
    [[nodiscard]] Result<std::optional<ApiToken>> byId(ApiTokenId id);

    /** Conflict, for the field "name", when a token of that name may be used. */
    [[nodiscard]] static Result<ApiTokenId> insert(WriteTransaction &tx, const ApiToken &token,
                                                   const QString &tokenHash);
    /** False when it was revoked before. */
    [[nodiscard]] static Result<bool> revoke(WriteTransaction &tx, ApiTokenId id, const QDateTime &now);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
