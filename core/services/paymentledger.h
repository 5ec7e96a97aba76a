// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/payment.h"
#include "core/services/notify.h"
#include "core/storage/writetransaction.h"

namespace cookout {

// Steps of a job. Each writes one row of the ledger, what follows from it beside the registration, its entry in the
// history, and announces it.

/** As PaymentService::record(). */
[[nodiscard]] Result<Payment> recordPayment(WriteTransaction &tx, const Change &change, const ValidPayment &valid,
                                            Notify notify = Notify::Nobody);

/** NotFound when there is no such payment, Conflict when it does not count any more. */
[[nodiscard]] Result<Payment> reversePayment(WriteTransaction &tx, const Change &change, PaymentId id);

} // namespace cookout
