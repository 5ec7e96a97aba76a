// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paymentservice.h"

#include "core/services/eventchange.h"
#include "core/services/paymentledger.h"
#include "core/storage/databasepool.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/registrationrepository.h"

namespace cookout {

Pending<Payment> PaymentService::record(const ValidPayment &payment, const Author &author, Notify notify)
{
    return m_pool.write([payment, notify, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return recordPayment(tx, change, payment, notify);
    });
}

Pending<Payment> PaymentService::reverse(PaymentId id, const Author &author)
{
    return m_pool.write([id, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return reversePayment(tx, change, id);
    });
}

Pending<QList<Payment>> PaymentService::ledger(RegistrationId id)
{
    return m_pool.read([id](ReadConnection &connection) { return PaymentRepository(connection).ofRegistration(id); });
}

Pending<QList<MoneyToReturn>> PaymentService::toReturn(EventId id)
{
    return m_pool.read([id](ReadConnection &connection) -> Result<QList<MoneyToReturn>> {
        const Result<Event> event = eventById(connection, id);
        if (!event)
            return failure(event);
        const Result<QList<Registration>> registrations = RegistrationRepository(connection).ofEvent(id);
        if (!registrations)
            return failure(registrations);
        return moneyToReturn(*registrations, *event);
    });
}

} // namespace cookout
