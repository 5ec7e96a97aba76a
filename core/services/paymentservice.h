// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/payment.h"

namespace cookout {

class DatabasePool;

/**
 * Use-cases of the payment ledger. Stateless; callable from any thread. What a registration has paid and its status
 * follow from the ledger and are stored in the same commit; its revision stays, since nobody edits them.
 */
class PaymentService {
public:
    PaymentService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** Adds a row to the ledger; a cancelled party can be given its money back. NotFound for an unknown registration.
     */
    [[nodiscard]] Pending<Payment> record(const ValidPayment &payment, const Actor &actor);

    /**
     * Adds the row that takes this one back, and answers it. A reversed payment can come back by reversing its
     * reversal. NotFound for an unknown payment, Conflict when it counts no more.
     */
    [[nodiscard]] Pending<Payment> reverse(PaymentId id, const Actor &actor);

    /** Every row of a registration's ledger, in the order they were written. */
    [[nodiscard]] Pending<QList<Payment>> ledger(RegistrationId id);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
