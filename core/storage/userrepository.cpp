// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/userrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define USER_COLUMNS "SELECT id, username, role, disabled, created_at, password_hash FROM users "

constexpr Sql selectAll = USER_COLUMNS "ORDER BY username";
constexpr Sql selectByName = USER_COLUMNS "WHERE username = ?";
constexpr Sql selectById = USER_COLUMNS "WHERE id = ?";
constexpr Sql selectOtherAdmin = "SELECT 1 FROM users WHERE role = 'admin' AND disabled = 0 AND id <> ? LIMIT 1";
constexpr Sql insertUser = "INSERT INTO users (username, role, disabled, created_at, password_hash) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (username) DO NOTHING RETURNING id";
constexpr Sql updateUser = "UPDATE users SET role = ?, disabled = ?, password_hash = ? WHERE id = ?";

StoredUser fromRow(const Row &row)
{
    StoredUser stored;
    stored.user.id = {row.number(0)};
    stored.user.name = row.text(1);
    stored.user.role = roleFromString(row.text(2)).value_or(Role::Helper);
    stored.user.enabled = !row.flag(3);
    stored.user.createdAt = row.instant(4);
    stored.passwordHash = row.text(5);
    return stored;
}

} // namespace

Result<QList<User>> UserRepository::all()
{
    return m_connection.list(selectAll, {}, [](const Row &row) { return fromRow(row).user; });
}

Result<std::optional<StoredUser>> UserRepository::byName(const QString &name)
{
    return m_connection.first(selectByName, {name}, fromRow);
}

Result<std::optional<StoredUser>> UserRepository::byId(UserId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<bool> UserRepository::hasOtherAdmin(UserId id)
{
    const auto found = m_connection.first(selectOtherAdmin, {id.value}, [](const Row &row) { return row.count(0); });
    return found ? Result<bool>(found->has_value()) : Result<bool>(failure(found));
}

Result<UserId> UserRepository::insert(WriteTransaction &tx, const StoredUser &user)
{
    const auto id = tx.first(insertUser,
                             {user.user.name, nameOf(user.user.role), bound(!user.user.enabled),
                              bound(user.user.createdAt), user.passwordHash},
                             [](const Row &row) { return UserId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Conflict, u"there is an account with this name"_s,
                       {{u"name"_s, FieldProblem::Taken, 0}});
    return **id;
}

Result<void> UserRepository::update(WriteTransaction &tx, const StoredUser &user)
{
    const Result<int> changed = tx.change(
        updateUser, {nameOf(user.user.role), bound(!user.user.enabled), user.passwordHash, user.user.id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

} // namespace cookout
