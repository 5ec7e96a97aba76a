// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paymentservice.h"

#include "core/services/paymentledger.h"
#include "core/storage/databasepool.h"
#include "core/storage/paymentrepository.h"

namespace cookout {

Pending<Payment> PaymentService::record(const ValidPayment &payment, const Actor &actor)
{
    return m_pool.write([payment, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return recordPayment(tx, change, payment);
    });
}

Pending<Payment> PaymentService::reverse(PaymentId id, const Actor &actor)
{
    return m_pool.write([id, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return reversePayment(tx, change, id);
    });
}

Pending<QList<Payment>> PaymentService::ledger(RegistrationId id)
{
    return m_pool.read([id](ReadConnection &connection) { return PaymentRepository(connection).ofRegistration(id); });
}

} // namespace cookout
