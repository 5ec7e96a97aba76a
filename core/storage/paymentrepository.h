// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table payments: only ever appended to. Lives for one call. */
class PaymentRepository {
public:
    explicit PaymentRepository(ReadConnection &connection) : m_connection(connection) {}

    /** In the order they were written. */
    [[nodiscard]] Result<QList<Payment>> ofRegistration(RegistrationId id);
    [[nodiscard]] Result<std::optional<Payment>> byId(PaymentId id);
    /** The one that was made with this key, as storedRequestKey() makes it. */
    [[nodiscard]] Result<std::optional<Payment>> byRequestKey(const QString &key);

    /** Conflict when it reverses a row that is reversed already. */
    [[nodiscard]] static Result<PaymentId> insert(WriteTransaction &tx, const Payment &payment);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
