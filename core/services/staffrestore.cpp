// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/staffrestore.h"

#include "core/services/accesschange.h"
#include "core/storage/apitokenrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<void> refusalOf(const AuditEntry &entry)
{
    if (entry.after.contains(u"password"_s))
        return failure(ErrorCode::Denied, u"the former password was not kept: set a new one"_s);
    if (entry.after.contains(u"signed-in"_s))
        return failure(ErrorCode::Denied, u"signing in or out is not taken back"_s);
    return {};
}

Result<void> checkUnchanged(const User &user, const AuditEntry &entry)
{
    const QJsonValue role = entry.after.value(u"role"_s);
    const QJsonValue enabled = entry.after.value(u"enabled"_s);
    const bool added = entry.before.isEmpty(); // then another role since does not matter
    if ((!added && role.isString() && role.toString() != nameOf(user.role)) ||
        (enabled.isBool() && enabled.toBool() != user.enabled))
        return failure(ErrorCode::Conflict, u"changed again since: the account %1"_s.arg(user.name));
    return {};
}

/** What the entry's subject was before it; an account that did not exist becomes a disabled one. */
UserEdit formerOf(const AuditEntry &entry)
{
    UserEdit edit;
    edit.role = roleFromString(entry.before.value(u"role"_s).toString());
    if (entry.before.isEmpty())
        edit.enabled = false;
    else if (const QJsonValue enabled = entry.before.value(u"enabled"_s); enabled.isBool())
        edit.enabled = enabled.toBool();
    return edit;
}

Result<void> without(const Result<User> &changed)
{
    return changed ? Result<void>() : Result<void>(failure(changed));
}

/** Whether the entry let something in that can be revoked; the rest is refused in words. */
Result<void> checkGranted(const AuditEntry &entry, const QString &grantingAction)
{
    if (entry.action == grantingAction)
        return {};
    return failure(ErrorCode::Denied, u"what was revoked stays revoked, and a code is used once: give access anew"_s);
}

} // namespace

Result<void> restoreUser(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    if (Result<void> refused = refusalOf(entry); !refused)
        return refused;
    const Result<std::optional<StoredUser>> found = UserRepository(tx).byId({entry.subjectId});
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such account"_s);
    if (Result<void> unchanged = checkUnchanged((*found)->user, entry); !unchanged)
        return unchanged;
    return without(changeUser(tx, change, **found, formerOf(entry), u"user.restored"_s));
}

Result<void> restoreDevice(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    if (Result<void> refused = checkGranted(entry, u"device.invited"_s); !refused)
        return refused;
    const Result<Device> revoked = revokeDevice(tx, change, {entry.subjectId}, u"device.revoked"_s);
    return revoked ? Result<void>() : Result<void>(failure(revoked));
}

Result<void> restoreApiToken(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    if (Result<void> refused = checkGranted(entry, u"api-token.added"_s); !refused)
        return refused;
    const Result<std::optional<ApiToken>> found = ApiTokenRepository(tx).byId({entry.subjectId});
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such API token"_s);
    const Result<ApiToken> revoked = revokeApiToken(tx, change, **found, u"api-token.revoked"_s);
    return revoked ? Result<void>() : Result<void>(failure(revoked));
}

} // namespace cookout
