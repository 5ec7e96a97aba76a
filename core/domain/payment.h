// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <optional>

namespace cookout {

/** Derived from what is due and what the ledger says, and stored beside the registration for reports. */
enum class PaymentStatus {
    Free,
    Unpaid,
    Partial,
    Paid,
    Overpaid,
    Refunded,
};

/** The status of a registration with this total, of which `paid` has arrived and `refunded` has gone back in all. */
[[nodiscard]] PaymentStatus paymentStatusOf(Money total, Money paid, Money refunded = {});

[[nodiscard]] QString nameOf(PaymentStatus status);
[[nodiscard]] std::optional<PaymentStatus> paymentStatusFromString(QStringView text);

} // namespace cookout
