// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paymentledger.h"

#include "core/base/clock.h"
#include "core/domain/requestkey.h"
#include "core/services/registrationmail.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/registrationrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonObject describe(const Payment &payment)
{
    QJsonObject fields{{u"registration"_s, payment.registrationId.value},
                       {u"at"_s, toStorageText(payment.at)},
                       {u"method"_s, nameOf(payment.method)},
                       {u"amount"_s, payment.amount.cents()},
                       {u"note"_s, payment.note}};
    if (payment.reverses.isValid())
        fields.insert(u"reverses"_s, payment.reverses.value);
    return fields;
}

/** One mail for each payment. */
QString occasionOf(PaymentId id)
{
    return QString::number(id.value);
}

Result<Registration> registrationOf(WriteTransaction &tx, RegistrationId id)
{
    Result<std::optional<Registration>> found = RegistrationRepository(tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

/** Brings what is stored beside the registration in line with its ledger, and tells of it. */
Result<void> deriveFromLedger(WriteTransaction &tx, const Registration &registration)
{
    const Result<QList<Payment>> ledger = PaymentRepository(tx).ofRegistration(registration.id);
    if (!ledger)
        return failure(ledger);
    const LedgerSums sums = sumsOf(*ledger);
    const PaymentStatus status = paymentStatusOf(registration.party.total, sums.received, sums.refunded);
    const Result<void> stored = RegistrationRepository::setPaid(tx, registration.id, sums.kept(), status);
    if (!stored)
        return stored;
    // Nobody comes or goes: this only asks for the counter.
    const Result<std::optional<PlacesCounter>> places = EventRepository::takePlaces(tx, registration.eventId, 0);
    if (!places)
        return failure(places);
    const PlacesCounter counter = places->value_or(PlacesCounter());
    tx.announce(
        RegistrationChanged{registration.eventId, registration.id, counter.taken, counter.waiting, counter.revision});
    return {};
}

Result<Payment> append(WriteTransaction &tx, const Change &change, const Registration &registration, Payment payment,
                       const QString &action)
{
    payment.at = change.at;
    payment.actor = change.actor;
    payment.registrationId = registration.id;
    payment.eventId = registration.eventId;
    const Result<PaymentId> id = PaymentRepository::insert(tx, payment);
    if (!id)
        return failure(id);
    payment.id = *id;
    if (const Result<void> derived = deriveFromLedger(tx, registration); !derived)
        return failure(derived);
    const AuditEntry entry{action, u"payment"_s, id->value, registration.eventId.value, {}, describe(payment)};
    if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
        return failure(audited);
    return payment;
}

/** What an earlier request with the same key has stored; nothing when there was none. */
Result<std::optional<Payment>> recordedEarlier(WriteTransaction &tx, const PaymentForm &form, const QString &key)
{
    if (key.isEmpty())
        return std::optional<Payment>();
    Result<std::optional<Payment>> earlier = PaymentRepository(tx).byRequestKey(key);
    if (!earlier || !*earlier)
        return earlier;
    const Payment &stored = **earlier;
    if (stored.amount == form.amount && stored.method == form.method && stored.note == form.note)
        return earlier;
    return failure(ErrorCode::Conflict, u"this payment was sent before with other content"_s,
                   {{u"submission_key"_s, FieldProblem::Taken, 0}});
}

} // namespace

Result<Payment> recordPayment(WriteTransaction &tx, const Change &change, const ValidPayment &valid, Notify notify)
{
    const PaymentForm &form = valid.form();
    const Result<Registration> registration = registrationOf(tx, form.registrationId);
    if (!registration)
        return failure(registration);
    Payment payment;
    payment.requestKey = storedRequestKey(registration->id, form.requestKey);
    Result<std::optional<Payment>> earlier = recordedEarlier(tx, form, payment.requestKey);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return std::move(**earlier);
    payment.method = form.method;
    payment.amount = form.amount;
    payment.note = form.note;
    Result<Payment> recorded = append(tx, change, *registration, payment, u"payment.recorded"_s);
    if (!recorded || notify == Notify::Nobody)
        return recorded;
    const Result<void> queued = queueMail(tx, *registration, MailKind::PaymentReceived, occasionOf(recorded->id),
                                          change.at, {{u"amount"_s, recorded->amount.cents()}});
    return queued ? recorded : Result<Payment>(failure(queued));
}

Result<Payment> reversePayment(WriteTransaction &tx, const Change &change, PaymentId id)
{
    const Result<std::optional<Payment>> wrong = PaymentRepository(tx).byId(id);
    if (!wrong)
        return failure(wrong);
    if (!*wrong)
        return failure(ErrorCode::NotFound, u"there is no such payment"_s);
    const Result<QList<Payment>> ledger = PaymentRepository(tx).ofRegistration((*wrong)->registrationId);
    if (!ledger)
        return failure(ledger);
    const std::optional<Payment> row = rowToReverse(*ledger, id);
    if (!row)
        return failure(ErrorCode::Conflict, u"the payment has been reversed already"_s);
    const Result<Registration> registration = registrationOf(tx, row->registrationId);
    if (!registration)
        return failure(registration);
    const Result<bool> withdrawn =
        OutboxRepository::withdraw(tx, mailKey(MailKind::PaymentReceived, row->registrationId, occasionOf(row->id)),
                                   u"not sent: the payment was taken back"_s);
    if (!withdrawn)
        return failure(withdrawn);
    Payment reversal;
    reversal.method = row->method;
    reversal.amount = Money() - row->amount;
    reversal.reverses = row->id;
    return append(tx, change, *registration, reversal, u"payment.reversed"_s);
}

} // namespace cookout
