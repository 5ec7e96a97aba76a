// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/domain/registration.h"

namespace cookout {

/** Why a registration gets no mail of a kind. */
enum class MailExclusion {
    NoAddress,
    Cancelled,
    NotConfirmed, ///< in the waiting list
    NothingDue,   ///< for a payment reminder
    SameAddress,  ///< another party of the list has it, and gets the mailing
    WantsNone,    ///< no mailings: see noMailingsTag
    ToldToday,    ///< a reminder of the kind was queued on this day (UTC)
};

struct ExcludedRecipient {
    Registration registration;
    MailExclusion reason = MailExclusion::NoAddress;
};

/** Who gets a mail that an organiser sends, and who does not. */
struct MailRecipients {
    QList<Registration> receive;
    QList<ExcludedRecipient> excluded;
};

/** Nothing for a registration that gets mails of this kind: PaymentReminder, EventReminder, EventChanged, -Cancelled.
 */
[[nodiscard]] std::optional<MailExclusion> exclusionOf(MailKind kind, const Registration &registration,
                                                       const Event &event);

/** Sorts them by exclusionOf(), each list in the order given. */
[[nodiscard]] MailRecipients recipientsOf(MailKind kind, const QList<Registration> &registrations, const Event &event);

[[nodiscard]] QString nameOf(MailExclusion reason);

/** Money that goes back to a party: it has paid more than it owes. */
struct MoneyToReturn {
    Registration registration;
    Money amount;
};

/** Of those of one event, in the order given; after an event was called off, everybody who has paid. */
[[nodiscard]] QList<MoneyToReturn> moneyToReturn(const QList<Registration> &registrations, const Event &event);

} // namespace cookout
