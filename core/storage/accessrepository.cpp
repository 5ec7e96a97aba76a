// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accessrepository.h"

namespace cookout {

namespace {

constexpr Sql selectAccounts = "SELECT u.id, u.username, u.role, s.token_hash, s.last_seen_at FROM sessions s "
                               "JOIN users u ON u.id = s.user_id WHERE s.ends_at > ? AND u.disabled = 0";
constexpr Sql selectDevices = "SELECT d.id, d.name, d.role, s.token_hash, s.last_seen_at FROM sessions s "
                              "JOIN devices d ON d.id = s.device_id WHERE s.ends_at > ? AND d.revoked_at IS NULL";
constexpr Sql selectTokens = "SELECT id, name, role, token_hash, last_used_at FROM api_tokens WHERE revoked_at IS NULL";
constexpr Sql insertRow = "INSERT INTO sessions (token_hash, user_id, device_id, created_at, last_seen_at, ends_at) "
                          "VALUES (?, ?, ?, ?, ?, ?)";
constexpr Sql deleteRow = "DELETE FROM sessions WHERE token_hash = ?";
constexpr Sql deleteOfUser = "DELETE FROM sessions WHERE user_id = ?";
constexpr Sql deleteOfDevice = "DELETE FROM sessions WHERE device_id = ?";
constexpr Sql deleteEnded = "DELETE FROM sessions WHERE ends_at <= ?";
constexpr Sql updateSession = "UPDATE sessions SET last_seen_at = ?, ends_at = ? WHERE token_hash = ?";
constexpr Sql updateDevice = "UPDATE devices SET last_seen_at = ? WHERE id = ?";
constexpr Sql updateToken = "UPDATE api_tokens SET last_used_at = ? WHERE id = ?";

template <Access::Kind kind>
Access fromRow(const Row &row)
{
    return {kind,        row.number(0), row.text(1), roleFromString(row.text(2)).value_or(Role::Helper),
            row.text(3), row.instant(4)};
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(failure(changed));
}

} // namespace

Result<QList<Access>> AccessRepository::all(const QDateTime &now)
{
    Result<QList<Access>> access = m_connection.list(selectAccounts, {bound(now)}, fromRow<Access::Kind::Account>);
    if (!access)
        return access;
    const Result<QList<Access>> devices = m_connection.list(selectDevices, {bound(now)}, fromRow<Access::Kind::Device>);
    if (!devices)
        return devices;
    const Result<QList<Access>> tokens = m_connection.list(selectTokens, {}, fromRow<Access::Kind::ApiToken>);
    if (!tokens)
        return tokens;
    access->append(*devices);
    access->append(*tokens);
    return access;
}

Result<void> AccessRepository::insertSession(WriteTransaction &tx, const NewSessionRow &session)
{
    const QVariant holder = session.access.id;
    const bool isDevice = session.access.kind == Access::Kind::Device;
    return done(
        tx.change(insertRow, {session.access.tokenHash, isDevice ? QVariant() : holder, isDevice ? holder : QVariant(),
                              bound(session.at), bound(session.at), bound(session.endsAt)}));
}

Result<bool> AccessRepository::endSession(WriteTransaction &tx, const QString &tokenHash)
{
    const Result<int> ended = tx.change(deleteRow, {tokenHash});
    return ended ? Result<bool>(*ended > 0) : Result<bool>(failure(ended));
}

Result<void> AccessRepository::endSessionsOf(WriteTransaction &tx, UserId id)
{
    return done(tx.change(deleteOfUser, {id.value}));
}

Result<void> AccessRepository::endSessionsOf(WriteTransaction &tx, DeviceId id)
{
    return done(tx.change(deleteOfDevice, {id.value}));
}

Result<void> AccessRepository::forgetEnded(WriteTransaction &tx, const QDateTime &now)
{
    return done(tx.change(deleteEnded, {bound(now)}));
}

Result<void> AccessRepository::markSeen(WriteTransaction &tx, const Access &access, const QDateTime &endsAt)
{
    if (access.kind == Access::Kind::ApiToken)
        return done(tx.change(updateToken, {bound(access.lastSeen), access.id}));
    const Result<void> seen = done(tx.change(updateSession, {bound(access.lastSeen), bound(endsAt), access.tokenHash}));
    if (!seen || access.kind == Access::Kind::Account)
        return seen;
    return done(tx.change(updateDevice, {bound(access.lastSeen), access.id}));
}

} // namespace cookout
