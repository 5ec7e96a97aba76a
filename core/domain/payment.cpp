// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment.h"

#include "core/base/text.h"
#include "core/domain/enumnames.h"
#include "core/domain/requestkey.h"
#include "core/domain/reversals.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr EnumNames<PaymentStatus, 6> statusNames{{
    {PaymentStatus::Free, u"free"},
    {PaymentStatus::Unpaid, u"unpaid"},
    {PaymentStatus::Partial, u"partial"},
    {PaymentStatus::Paid, u"paid"},
    {PaymentStatus::Overpaid, u"overpaid"},
    {PaymentStatus::Refunded, u"refunded"},
}};

constexpr EnumNames<PaymentMethod, 5> methodNames{{
    {PaymentMethod::Cash, u"cash"},
    {PaymentMethod::Transfer, u"transfer"},
    {PaymentMethod::Card, u"card"},
    {PaymentMethod::Link, u"link"},
    {PaymentMethod::Other, u"other"},
}};

constexpr Money largestAmount(100'000'000);
constexpr int noteLimit = 200;

} // namespace

Result<ValidPayment> validated(const PaymentForm &form)
{
    QList<FieldError> problems;
    ValidPayment valid;
    valid.m_form = form;
    valid.m_form.note = tidyLine(form.note);
    if (form.amount == Money())
        problems.append({u"amount"_s, FieldProblem::Required, 0});
    else if (form.amount > largestAmount || form.amount < Money() - largestAmount)
        problems.append({u"amount"_s, FieldProblem::OutOfRange, largestAmount.cents() / 100});
    if (characterCount(valid.m_form.note) > noteLimit)
        problems.append({u"note"_s, FieldProblem::TooLong, noteLimit});
    else if (hasForbiddenCharacters(valid.m_form.note))
        problems.append({u"note"_s, FieldProblem::ControlCharacters, 0});
    valid.m_form.requestKey = readRequestKey(form.requestKey, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the payment has problems"_s, problems);
    return valid;
}

LedgerSums sumsOf(const QList<Payment> &ledger)
{
    LedgerSums sums;
    for (const Payment &payment : ledger) {
        if (payment.reverses.isValid() || !rowToReverse(ledger, payment.id))
            continue;
        if (payment.amount > Money())
            sums.received = sums.received + payment.amount;
        else
            sums.refunded = sums.refunded - payment.amount;
    }
    return sums;
}

std::optional<Payment> rowToReverse(const QList<Payment> &ledger, PaymentId id)
{
    return lastToReverse(ledger, id);
}

PaymentStatus paymentStatusOf(Money total, Money paid, Money refunded)
{
    const Money kept = paid - refunded;
    if (refunded > Money() && kept <= Money())
        return PaymentStatus::Refunded;
    if (kept > total)
        return PaymentStatus::Overpaid;
    if (total == Money())
        return PaymentStatus::Free;
    if (kept == total)
        return PaymentStatus::Paid;
    return kept > Money() ? PaymentStatus::Partial : PaymentStatus::Unpaid;
}

QString nameOf(PaymentStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<PaymentStatus> paymentStatusFromString(QStringView text)
{
    return valueIn(statusNames, text);
}

QString nameOf(PaymentMethod method)
{
    return nameIn(methodNames, method);
}

std::optional<PaymentMethod> paymentMethodFromString(QStringView text)
{
    return valueIn(methodNames, text);
}

} // namespace cookout
