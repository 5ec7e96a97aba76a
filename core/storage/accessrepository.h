// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** A session as it begins. */
struct NewSessionRow {
    Access access; ///< an account's or a device's
    QDateTime at;
    QDateTime endsAt;
};

/** Who may use the portal as staff: the table sessions, and what devices and API tokens were last seen. For one call.
 */
class AccessRepository {
public:
    explicit AccessRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Sessions that end after `now`, of accounts and devices that may be used, and API tokens. */
    [[nodiscard]] Result<QList<Access>> all(const QDateTime &now);

    [[nodiscard]] static Result<void> insertSession(WriteTransaction &tx, const NewSessionRow &session);
    /** False when there was none. */
    [[nodiscard]] static Result<bool> endSession(WriteTransaction &tx, const QString &tokenHash);
    [[nodiscard]] static Result<void> endSessionsOf(WriteTransaction &tx, UserId id);
    [[nodiscard]] static Result<void> endSessionsOf(WriteTransaction &tx, DeviceId id);
    /** Forgets what ended before `now`. */
    [[nodiscard]] static Result<void> forgetEnded(WriteTransaction &tx, const QDateTime &now);
    /** Notes that it was used; `endsAt` is for sessions. */
    [[nodiscard]] static Result<void> markSeen(WriteTransaction &tx, const Access &access, const QDateTime &endsAt);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
