// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment.h"

#include "core/domain/enumnames.h"

namespace cookout {

namespace {

constexpr EnumNames<PaymentStatus, 6> names{{
    {PaymentStatus::Free, u"free"},
    {PaymentStatus::Unpaid, u"unpaid"},
    {PaymentStatus::Partial, u"partial"},
    {PaymentStatus::Paid, u"paid"},
    {PaymentStatus::Overpaid, u"overpaid"},
    {PaymentStatus::Refunded, u"refunded"},
}};

} // namespace

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
    return nameIn(names, status);
}

std::optional<PaymentStatus> paymentStatusFromString(QStringView text)
{
    return valueIn(names, text);
}

} // namespace cookout
