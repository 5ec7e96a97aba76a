// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "ui/icons.h"

#include <QCoreApplication>

namespace cookout {

/** How the window names the states of a registration: always a word and a symbol, never a colour alone. */
class RegistrationWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::RegistrationWords)

public:
    [[nodiscard]] static QString of(RegistrationStatus status);
    [[nodiscard]] static QString of(PaymentStatus status);
    [[nodiscard]] static QString of(Source source);
    [[nodiscard]] static QString of(EventState state);

    [[nodiscard]] static Symbol symbolOf(RegistrationStatus status);
    [[nodiscard]] static Symbol symbolOf(PaymentStatus status);
    [[nodiscard]] static QColor colorOf(RegistrationStatus status);
    [[nodiscard]] static QColor colorOf(PaymentStatus status);
};

} // namespace cookout
