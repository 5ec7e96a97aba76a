// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/audit.h"

#include <optional>

namespace cookout {

using PaymentId = Id<struct PaymentTag>;

/** Derived from what is due and what the ledger says, and stored beside the registration for reports. */
enum class PaymentStatus {
    Free,
    Unpaid,
    Partial,
    Paid,
    Overpaid,
    Refunded,
};

enum class PaymentMethod {
    Cash,
    Transfer,
    Card,
    Link,
    Other,
};

/** A row of the ledger: never edited, only reversed by another row. Refunds are negative. */
struct Payment {
    PaymentId id;
    RegistrationId registrationId;
    EventId eventId;
    QDateTime at; ///< UTC
    PaymentMethod method = PaymentMethod::Cash;
    Money amount;
    QString note;
    Actor actor;
    PaymentId reverses;      ///< the row that this one takes back; invalid for an ordinary one
    QString requestKey = {}; ///< as storedRequestKey() makes it; may be empty
};

/** What an organiser enters; `amount` below zero gives money back. */
struct PaymentForm {
    RegistrationId registrationId;
    Money amount;
    PaymentMethod method = PaymentMethod::Cash;
    QString note;
    QString requestKey = {}; ///< made by who records it, so that a repeated request counts once; may be empty
};

/** A payment that follows every rule; made by validated() only. */
class ValidPayment {
public:
    [[nodiscard]] const PaymentForm &form() const { return m_form; }

private:
    friend Result<ValidPayment> validated(const PaymentForm &form);
    PaymentForm m_form;
};

/**
 * InvalidInput for the fields "amount" (nothing, or over 1,000,000.00 either way), "note" (over 200 characters) and
 * "submission_key".
 */
[[nodiscard]] Result<ValidPayment> validated(const PaymentForm &form);

/** What a registration's ledger adds up to. A row that was reversed counts for nothing, and neither does its reversal.
 */
struct LedgerSums {
    Money received; ///< what has arrived in all
    Money refunded; ///< what has gone back of it

    [[nodiscard]] Money kept() const { return received - refunded; }
};

/** Of all rows of one registration, in any order. */
[[nodiscard]] LedgerSums sumsOf(const QList<Payment> &ledger);

/**
 * The row to reverse so that `id` no longer counts: itself, or the last of those that reversed each other after it.
 * Nothing when it does not count as it is, or is not in the ledger.
 */
[[nodiscard]] std::optional<Payment> rowToReverse(const QList<Payment> &ledger, PaymentId id);

/** The status of a registration with this total, of which `paid` has arrived and `refunded` has gone back in all. */
[[nodiscard]] PaymentStatus paymentStatusOf(Money total, Money paid, Money refunded = {});

[[nodiscard]] QString nameOf(PaymentStatus status);
[[nodiscard]] std::optional<PaymentStatus> paymentStatusFromString(QStringView text);
[[nodiscard]] QString nameOf(PaymentMethod method);
[[nodiscard]] std::optional<PaymentMethod> paymentMethodFromString(QStringView text);

} // namespace cookout

Q_DECLARE_METATYPE(cookout::PaymentId)
