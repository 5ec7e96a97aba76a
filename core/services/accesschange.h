// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/storage/userrepository.h"
#include "core/storage/writetransaction.h"

#include <chrono>

/** What the services that let people in share: steps within the transaction of a change. */
namespace cookout {

/** Everybody who may use the portal as staff, with a minute's grace: who still does is known in memory only. */
[[nodiscard]] Result<QList<Access>> presentAccess(ReadConnection &connection, const QDateTime &now);

/** The last step of everything that lets somebody in or out: tells who may use the portal from the commit on. */
[[nodiscard]] Result<void> announceAccess(WriteTransaction &tx, const QDateTime &now);

/** A session to begin. */
struct SessionStart {
    Access access; ///< an account's or a device's, with the hash of the new token
    std::chrono::seconds lifetime{0};
    QString formerHash; ///< of the session that the same browser had before, which ends; empty: none
};

/** Begins a session, and forgets those that have ended. The caller writes the history and announces. */
[[nodiscard]] Result<void> beginSession(WriteTransaction &tx, const Change &change, const SessionStart &start);

/** What is to become of an account; what is not named stays. */
struct UserEdit {
    std::optional<Role> role;
    std::optional<bool> enabled;
    QString passwordHash; ///< empty: as before
};

/**
 * Changes an account, ends its sessions, writes the difference into the history and
 * announces it: the one way in which an account changes. Nothing happens when it is so already. Denied when nobody
 * would be left to manage accounts.
 */
[[nodiscard]] Result<User> changeUser(WriteTransaction &tx, const Change &change, const StoredUser &before,
                                      const UserEdit &edit, const QString &action);

/** Ends a device's use for good and what it is signed in with. Conflict when it is revoked already. */
[[nodiscard]] Result<Device> revokeDevice(WriteTransaction &tx, const Change &change, DeviceId id,
                                          const QString &action);

/** The same for an API token. */
[[nodiscard]] Result<ApiToken> revokeApiToken(WriteTransaction &tx, const Change &change, const ApiToken &token,
                                              const QString &action);

} // namespace cookout
