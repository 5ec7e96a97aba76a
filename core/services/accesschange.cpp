// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accesschange.h"

#include "core/storage/accessrepository.h"
#include "core/storage/apitokenrepository.h"
#include "core/storage/auditrepository.h"
#include "core/storage/devicerepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

/** The longest a use stays unwritten: see AccessCache. */
constexpr auto grace = 60s;

Result<void> keepAnAdmin(WriteTransaction &tx, const User &before, const User &after)
{
    const auto manages = [](const User &user) { return user.enabled && mayDo(user.role, Right::ManageAccess); };
    if (!manages(before) || manages(after))
        return {};
    const Result<bool> other = UserRepository(tx).hasOtherAdmin(before.id);
    if (!other)
        return failure(other);
    if (*other)
        return {};
    return failure(ErrorCode::Denied,
                   u"%1 is the last enabled admin: give another account that role first"_s.arg(before.name));
}

AuditEntry entryOf(const User &before, const User &after, bool newPassword, const QString &action)
{
    AuditEntry entry{action, u"user"_s, before.id.value, 0, {}, {}};
    if (before.role != after.role) {
        entry.before.insert(u"role"_s, nameOf(before.role));
        entry.after.insert(u"role"_s, nameOf(after.role));
    }
    if (before.enabled != after.enabled) {
        entry.before.insert(u"enabled"_s, before.enabled);
        entry.after.insert(u"enabled"_s, after.enabled);
    }
    if (newPassword) { // that it changed, and nothing more
        entry.before.insert(u"password"_s, u"former"_s);
        entry.after.insert(u"password"_s, u"changed"_s);
    }
    return entry;
}

} // namespace

Result<QList<Access>> presentAccess(ReadConnection &connection, const QDateTime &now)
{
    return AccessRepository(connection).all(now.addDuration(-grace));
}

Result<void> announceAccess(WriteTransaction &tx, const QDateTime &now)
{
    const Result<QList<Access>> access = presentAccess(tx, now);
    if (!access)
        return failure(access);
    tx.announce(AccessChanged{*access});
    return {};
}

Result<void> beginSession(WriteTransaction &tx, const Change &change, const SessionStart &start)
{
    if (!start.formerHash.isEmpty()) {
        if (const Result<bool> ended = AccessRepository::endSession(tx, start.formerHash); !ended)
            return failure(ended);
    }
    const Result<void> forgotten = AccessRepository::forgetEnded(tx, change.at.addDuration(-grace));
    if (!forgotten)
        return forgotten;
    return AccessRepository::insertSession(tx, {start.access, change.at, change.at.addDuration(start.lifetime)});
}

Result<User> changeUser(WriteTransaction &tx, const Change &change, const StoredUser &before, const UserEdit &edit,
                        const QString &action)
{
    StoredUser after = before;
    after.user.role = edit.role.value_or(before.user.role);
    after.user.enabled = edit.enabled.value_or(before.user.enabled);
    const bool newPassword = !edit.passwordHash.isEmpty();
    if (after.user == before.user && !newPassword)
        return before.user;
    if (newPassword)
        after.passwordHash = edit.passwordHash;
    if (const Result<void> kept = keepAnAdmin(tx, before.user, after.user); !kept)
        return failure(kept);
    Result<void> step = UserRepository::update(tx, after);
    if (step)
        step = AccessRepository::endSessionsOf(tx, before.user.id);
    if (step)
        step = AuditRepository::append(tx, change, entryOf(before.user, after.user, newPassword, action));
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<User>(after.user) : Result<User>(failure(step));
}

Result<Device> revokeDevice(WriteTransaction &tx, const Change &change, DeviceId id, const QString &action)
{
    const Result<std::optional<Device>> found = DeviceRepository(tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such device"_s);
    const Result<bool> revoked = DeviceRepository::revoke(tx, id, change.at);
    if (!revoked)
        return failure(revoked);
    if (!*revoked)
        return failure(ErrorCode::Conflict, u"%1 is revoked already"_s.arg((*found)->name));
    Device device = **found;
    device.revokedAt = change.at;
    device.pairingEndsAt = {};
    Result<void> step = AccessRepository::endSessionsOf(tx, id);
    const AuditEntry entry{action, u"device"_s, id.value, 0, {{u"revoked"_s, false}}, {{u"revoked"_s, true}}};
    if (step)
        step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    return step ? Result<Device>(device) : Result<Device>(failure(step));
}

Result<ApiToken> revokeApiToken(WriteTransaction &tx, const Change &change, const ApiToken &token,
                                const QString &action)
{
    const Result<bool> revoked = ApiTokenRepository::revoke(tx, token.id, change.at);
    if (!revoked)
        return failure(revoked);
    if (!*revoked)
        return failure(ErrorCode::Conflict, u"%1 is revoked already"_s.arg(token.name));
    const AuditEntry entry{action, u"api-token"_s, token.id.value, 0, {{u"revoked"_s, false}}, {{u"revoked"_s, true}}};
    Result<void> step = AuditRepository::append(tx, change, entry);
    if (step)
        step = announceAccess(tx, change.at);
    ApiToken after = token;
    after.revokedAt = change.at;
    return step ? Result<ApiToken>(after) : Result<ApiToken>(failure(step));
}

} // namespace cookout
