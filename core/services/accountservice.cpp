// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountservice.h"

#include "core/base/passwordhash.h"
#include "core/services/accesschange.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<User> addUser(WriteTransaction &tx, const Change &change, StoredUser stored)
{
    const Result<UserId> id = UserRepository::insert(tx, stored);
    if (!id)
        return failure(id);
    stored.user.id = *id;
    const AuditEntry entry{
        u"user.added"_s,
        u"user"_s,
        id->value,
        0,
        {},
        {{u"name"_s, stored.user.name}, {u"role"_s, nameOf(stored.user.role)}, {u"enabled"_s, true}}};
    if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
        return failure(audited);
    const Result<void> announced = announceAccess(tx, change.at);
    return announced ? Result<User>(stored.user) : Result<User>(failure(announced));
}

Result<User> changeNamed(WriteTransaction &tx, const Change &change, const QString &name, const UserEdit &edit,
                         const QString &action)
{
    const Result<std::optional<StoredUser>> found = UserRepository(tx).byName(accountName(name));
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no account %1"_s.arg(name));
    return changeUser(tx, change, **found, edit, action);
}

Pending<User> submit(DatabasePool &pool, const Change &change, const QString &name, const UserEdit &edit,
                     const QString &action)
{
    return pool.write([=](WriteTransaction &tx) { return changeNamed(tx, change, name, edit, action); });
}

} // namespace

Pending<QList<User>> AccountService::all()
{
    return m_pool.read([](ReadConnection &connection) { return UserRepository(connection).all(); });
}

Pending<User> AccountService::add(const ValidAccount &account, const Actor &actor)
{
    return m_passwords.run([this, account, actor]() -> Result<User> {
        const Result<QString> hash = hashOfPassword(account.password().secret());
        if (!hash)
            return failure(hash);
        const Change change = Change::by(actor, m_clock.now());
        const StoredUser stored{{{}, account.name(), account.role(), true, change.at}, *hash};
        return m_pool.write([=](WriteTransaction &tx) { return addUser(tx, change, stored); }).wait();
    });
}

Pending<User> AccountService::setPassword(const QString &name, const ValidPassword &password, const Actor &actor)
{
    return m_passwords.run([this, name, password, actor]() -> Result<User> {
        const Result<QString> hash = hashOfPassword(password.secret());
        if (!hash)
            return failure(hash);
        const Change change = Change::by(actor, m_clock.now());
        return submit(m_pool, change, name, {{}, {}, *hash}, u"user.password-changed"_s).wait();
    });
}

Pending<User> AccountService::setRole(const QString &name, Role role, const Actor &actor)
{
    return submit(m_pool, Change::by(actor, m_clock.now()), name, {role, {}, {}}, u"user.role-changed"_s);
}

Pending<User> AccountService::disable(const QString &name, const Actor &actor)
{
    return submit(m_pool, Change::by(actor, m_clock.now()), name, {{}, false, {}}, u"user.disabled"_s);
}

Pending<User> AccountService::enable(const QString &name, std::optional<Role> role, const Actor &actor)
{
    return submit(m_pool, Change::by(actor, m_clock.now()), name, {role, true, {}}, u"user.enabled"_s);
}

} // namespace cookout
