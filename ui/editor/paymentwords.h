// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payment.h"

#include <QCoreApplication>

#include <array>

namespace cookout {

/** The ways to pay, in the order in which the window offers them. */
inline constexpr std::array paymentMethods{PaymentMethod::Cash, PaymentMethod::Transfer, PaymentMethod::Card,
                                           PaymentMethod::Link, PaymentMethod::Other};

/** How the window names the ways to pay. */
class PaymentWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::PaymentWords)

public:
    [[nodiscard]] static QString of(PaymentMethod method)
    {
        switch (method) {
        case PaymentMethod::Cash:
            return tr("Cash");
        case PaymentMethod::Transfer:
            return tr("Bank transfer");
        case PaymentMethod::Card:
            return tr("Card");
        case PaymentMethod::Link:
            return tr("Payment link");
        case PaymentMethod::Other:
            break;
        }
        return tr("Other way");
    }
};

} // namespace cookout
