// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testbackend.h"

namespace cookout::test {

using namespace Qt::StringLiterals;

inline const QString goodPassword = u"grill the corn slowly"_s;

inline User addUser(TestBackend &house, const QString &name, Role role = Role::Helper,
                    const QString &password = goodPassword)
{
    const auto account = validated(AccountForm{name, Secret(password), role});
    return *house.backend.accounts.add(*account, Actor::script()).wait();
}

inline SignInAttempt attemptOf(const QString &name, const QString &password = goodPassword,
                               const QString &address = u"192.168.1.20"_s)
{
    return {name, Secret(password), address, {}};
}

inline SignInAnswer signIn(TestBackend &house, const SignInAttempt &attempt)
{
    return *house.backend.signIn.signIn(attempt).wait();
}

/** The token of a session that has just begun; empty when signing in was refused. */
inline QString tokenAfter(TestBackend &house, const QString &name, const QString &password = goodPassword)
{
    return signIn(house, attemptOf(name, password)).session.token.reveal();
}

inline bool isSignedIn(TestBackend &house, const QString &token)
{
    return house.backend.signIn.whoHas(token).has_value();
}

inline int number(TestBackend &house, Sql sql, const QVariantList &values = {})
{
    auto answer = house.backend.pool.read([=](ReadConnection &connection) {
        return connection.first(sql, values, [](const Row &row) { return row.count(0); });
    });
    return std::move(answer).wait()->value_or(-1);
}

inline QString textOf(TestBackend &house, Sql sql, const QVariantList &values = {})
{
    auto answer = house.backend.pool.read([=](ReadConnection &connection) {
        return connection.first(sql, values, [](const Row &row) { return row.text(0); });
    });
    return std::move(answer).wait()->value_or(QString());
}

/** The changes that belong to no event, newest first. */
inline QList<ChangeSummary> history(TestBackend &house)
{
    return *house.backend.undo.history({}, 200).wait();
}

} // namespace cookout::test
