// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** A user with what the password is compared with. Never leaves the services. */
struct StoredUser {
    User user;
    QString passwordHash;
};

/** The table users. Lives for one call. */
class UserRepository {
public:
    explicit UserRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By name. */
    [[nodiscard]] Result<QList<User>> all();
    /** `name` as accountName() makes it. */
    [[nodiscard]] Result<std::optional<StoredUser>> byName(const QString &name);
    [[nodiscard]] Result<std::optional<StoredUser>> byId(UserId id);
    /** Whether anybody else than this one may manage accounts. */
    [[nodiscard]] Result<bool> hasOtherAdmin(UserId id);

    /** Conflict, for the field "name", when that is taken. */
    [[nodiscard]] static Result<UserId> insert(WriteTransaction &tx, const StoredUser &user);
    /** Role, password and whether it is enabled; the name stays. */
    [[nodiscard]] static Result<void> update(WriteTransaction &tx, const StoredUser &user);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
