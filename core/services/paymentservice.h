// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/mailrecipients.h"
#include "core/services/author.h"
#include "core/services/notify.h"

namespace cookout {

class DatabasePool;

/**
 * Use-cases of the payment ledger. Stateless; callable from any thread. What a registration has paid and its status
 * follow from the ledger and are stored in the same commit; its revision stays, since nobody edits them.
 */
class PaymentService {
public:
    PaymentService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Adds a row to the ledger; a cancelled party can be given its money back. NotFound for an unknown registration.
     * The same key with the same content answers the row that is stored already; with other content Conflict for the
     * field "submission_key". The guest hears of it by mail only if they are to be notified.
     */
    [[nodiscard]] Pending<Payment> record(const ValidPayment &payment, const Author &author,
                                          Notify notify = Notify::Nobody);

    /**
     * Adds the row that takes this one back, and answers it. A reversed payment can come back by reversing its
     * reversal. A mail about it that has not left is discarded. NotFound for an unknown payment, Conflict when it
     * counts no more.
     */
    [[nodiscard]] Pending<Payment> reverse(PaymentId id, const Author &author);

    /** Every row of a registration's ledger, in the order they were written. */
    [[nodiscard]] Pending<QList<Payment>> ledger(RegistrationId id);

    /** Which parties of an event have paid more than they owe: of one that was called off, everybody who has paid. */
    [[nodiscard]] Pending<QList<MoneyToReturn>> toReturn(EventId id);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
