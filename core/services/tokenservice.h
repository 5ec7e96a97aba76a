// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/base/secret.h"
#include "core/domain/staff.h"

namespace cookout {

class DatabasePool;

/** An API token as it is made: the only time that it is known. */
struct NewApiToken {
    ApiToken row;
    Secret token;
};

/** Use-cases of API tokens, of which only the hash is kept. Stateless; callable from any thread. */
class TokenService {
public:
    TokenService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** In the order they were made, revoked ones too. */
    [[nodiscard]] Pending<QList<ApiToken>> all();

    /** InvalidInput, or Conflict when a token of that name may be used, for the field "name". */
    [[nodiscard]] Pending<NewApiToken> add(const QString &name, Role role, const Actor &actor);

    /** From the commit on nobody can use it. NotFound when there is none of that name that may be used. */
    [[nodiscard]] Pending<ApiToken> revoke(const QString &name, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
