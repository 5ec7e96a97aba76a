// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/audit.h"

#include <optional>

namespace cookout {

using UserId = Id<struct UserTag>;
using DeviceId = Id<struct DeviceTag>;
using ApiTokenId = Id<struct ApiTokenTag>;

/** What somebody who has signed in is there for. */
enum class Role {
    Admin,     ///< everything, accounts and devices included
    Organiser, ///< everything about events, guests and money
    Treasurer, ///< guests and their payments
    Kitchen,   ///< counts, diets and what is brought: no names, no contacts
    Helper,    ///< at the door: find guests, check them in, register walk-ins, take cash
};

/** What a role may be needed for. */
enum class Right {
    ManageAccess,  ///< accounts, devices, API tokens
    ManageEvents,  ///< events, settings, imports, mails
    SeeGuests,     ///< names and contacts
    CheckIn,       ///< arrivals and walk-ins
    TakePayments,  ///< record what a party pays at the desk
    ManageMoney,   ///< every payment, its reversal and refunds
    SeeKitchenList ///< counts, diets, what guests bring
};

[[nodiscard]] bool mayDo(Role role, Right right);

[[nodiscard]] QString nameOf(Role role);
[[nodiscard]] std::optional<Role> roleFromString(QStringView text);
/** "admin, organiser, treasurer, kitchen, helper": for a message about a wrong one. */
[[nodiscard]] QString roleNames();

/** Somebody with a password. */
struct User {
    UserId id;
    QString name; ///< as accountName() makes it; unique
    Role role = Role::Helper;
    bool enabled = true;
    QDateTime createdAt;

    friend bool operator==(const User &, const User &) = default;
};

/** A phone or tablet that was paired by a QR code, or is about to be. */
struct Device {
    DeviceId id;
    QString name;
    Role role = Role::Helper;
    QDateTime pairingEndsAt; ///< until when its code can be used; invalid: there is none
    QDateTime pairedAt;      ///< invalid: not yet
    QDateTime lastSeenAt;    ///< to the minute
    QDateTime revokedAt;     ///< invalid: it may be used

    friend bool operator==(const Device &, const Device &) = default;
};

/** What a script or another program signs in with. */
struct ApiToken {
    ApiTokenId id;
    QString name; ///< unique among those that are not revoked
    Role role = Role::Helper;
    QDateTime createdAt;
    QDateTime lastUsedAt; ///< to the minute
    QDateTime revokedAt;  ///< invalid: it may be used

    friend bool operator==(const ApiToken &, const ApiToken &) = default;
};

/** Whoever holds the token with this hash is signed in so. */
struct Access {
    enum class Kind {
        Account,
        Device,
        ApiToken,
    };
    Kind kind = Kind::Account;
    qint64 id = 0; ///< of the user, device or API token
    QString name;
    Role role = Role::Helper;
    QString tokenHash;
    QDateTime lastSeen; ///< when its last request is known to have come

    friend bool operator==(const Access &, const Access &) = default;
};

/** Who stands in the history for what is done with this access. */
[[nodiscard]] Actor actorOf(const Access &access);

/** Where a phone is paired, after the portal's address. */
[[nodiscard]] QString joinPath(const QString &pairingToken);

} // namespace cookout
