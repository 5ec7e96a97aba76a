// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/domain/staffrules.h"

namespace cookout {

class DatabasePool;

/**
 * Use-cases of accounts with a password. A new password, another role or disabling ends whatever the account is signed
 * in with. `passwords` are the threads that hash. Stateless; callable from any thread.
 */
class AccountService {
public:
    AccountService(DatabasePool &pool, const Clock &clock, Background &passwords)
        : m_pool(pool), m_clock(clock), m_passwords(passwords)
    {
    }

    /** By name. */
    [[nodiscard]] Pending<QList<User>> all();

    /** Conflict for the field "name" when there is an account of that name, enabled or not. */
    [[nodiscard]] Pending<User> add(const ValidAccount &account, const Actor &actor);

    /** NotFound for an unknown name. */
    [[nodiscard]] Pending<User> setPassword(const QString &name, const ValidPassword &password, const Actor &actor);
    /** NotFound for an unknown name; Denied when nobody would be left to manage accounts. */
    [[nodiscard]] Pending<User> setRole(const QString &name, Role role, const Actor &actor);
    /** As setRole(). An account that was enabled keeps its password. */
    [[nodiscard]] Pending<User> disable(const QString &name, const Actor &actor);
    /** `role`: another one, if it is to have one. NotFound for an unknown name. */
    [[nodiscard]] Pending<User> enable(const QString &name, std::optional<Role> role, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
    Background &m_passwords;
};

} // namespace cookout
