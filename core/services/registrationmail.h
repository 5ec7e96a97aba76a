// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * Asks for a mail to the registration's address, in the transaction of what it tells; without an address nothing
 * happens. `occasion` tells one mail of a kind from the next: the same one is asked for once only.
 */
[[nodiscard]] Result<void> queueMail(WriteTransaction &tx, const Registration &registration, MailKind kind,
                                     const QString &occasion, const QDateTime &now, const QJsonObject &context = {});

/** The same; answers whether it was added: not without an address, nor when it was asked for before. */
[[nodiscard]] Result<bool> queueMailOnce(WriteTransaction &tx, const Registration &registration, MailKind kind,
                                         const QString &occasion, const QDateTime &now,
                                         const QJsonObject &context = {});

/** The key of that mail, by which it can be withdrawn. */
[[nodiscard]] QString mailKey(MailKind kind, RegistrationId id, const QString &occasion);

/** What a guest has done that organisers may want to hear of. */
enum class NoticeOf {
    Registration,
    Cancellation,
};

/**
 * Tells the organiser by mail, if they have chosen so: of each at once, or, of registrations, once a day. In the
 * transaction of what it tells.
 */
[[nodiscard]] Result<void> queueNotice(WriteTransaction &tx, const Registration &registration, const Event &event,
                                       NoticeOf what, const QDateTime &now);

/** The occasion of something that happens once for each edit: the revision after it. */
[[nodiscard]] QString occasionOf(const Registration &registration);

} // namespace cookout
