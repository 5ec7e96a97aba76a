// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paymentrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define PAYMENT_COLUMNS                                                                                                \
    "SELECT id, registration_id, event_id, at, method, amount, note, actor_kind, actor_name, reverses, request_key "   \
    "FROM payments "

constexpr Sql selectOfRegistration = PAYMENT_COLUMNS "WHERE registration_id = ? ORDER BY id";
constexpr Sql selectById = PAYMENT_COLUMNS "WHERE id = ?";
constexpr Sql selectByRequestKey = PAYMENT_COLUMNS "WHERE request_key = ?";
constexpr Sql insertPayment =
    "INSERT INTO payments (registration_id, event_id, at, method, amount, note, actor_kind, actor_name, reverses, "
    "request_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reverses) DO NOTHING RETURNING id";

Payment fromRow(const Row &row)
{
    Payment payment;
    payment.id = {row.number(0)};
    payment.registrationId = {row.number(1)};
    payment.eventId = {row.number(2)};
    payment.at = row.instant(3);
    payment.method = paymentMethodFromString(row.text(4)).value_or(PaymentMethod::Other);
    payment.amount = Money(row.number(5));
    payment.note = row.text(6);
    payment.actor = {actorKindFromString(row.text(7)).value_or(Actor::Kind::System), row.text(8)};
    payment.reverses = {row.number(9)};
    payment.requestKey = row.text(10);
    return payment;
}

} // namespace

Result<QList<Payment>> PaymentRepository::ofRegistration(RegistrationId id)
{
    return m_connection.list(selectOfRegistration, {id.value}, fromRow);
}

Result<std::optional<Payment>> PaymentRepository::byId(PaymentId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<std::optional<Payment>> PaymentRepository::byRequestKey(const QString &key)
{
    return m_connection.first(selectByRequestKey, {key}, fromRow);
}

Result<PaymentId> PaymentRepository::insert(WriteTransaction &tx, const Payment &payment)
{
    const QVariant reverses = payment.reverses.isValid() ? QVariant(payment.reverses.value) : QVariant();
    const auto id = tx.first(insertPayment,
                             {payment.registrationId.value, payment.eventId.value, bound(payment.at),
                              nameOf(payment.method), payment.amount.cents(), payment.note, nameOf(payment.actor.kind),
                              payment.actor.name, reverses, boundOrNull(payment.requestKey)},
                             [](const Row &row) { return PaymentId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Conflict, u"the payment is reversed already"_s);
    return **id;
}

} // namespace cookout
