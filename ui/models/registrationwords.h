// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guestfilter.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace cookout {

/** How the window names the states of a registration: always a word and a symbol, never a colour alone. */
class RegistrationWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::RegistrationWords)

public:
    [[nodiscard]] static QString of(RegistrationStatus status);
    /** The same, but for places that wait for an answer. */
    [[nodiscard]] static QString statusOf(const Registration &registration);
    [[nodiscard]] static QString of(PaymentStatus status);
    [[nodiscard]] static QString of(Source source);
    [[nodiscard]] static QString of(EventState state);
    [[nodiscard]] static QString of(Debt debt);
    [[nodiscard]] static QString of(Arrival arrival);
    /** What a price band is called: in the window's language, unless the organiser has named it. */
    [[nodiscard]] static QString of(const TicketType &band);
    /** The same for the band of the event with this code; the code itself where the event does not know it. */
    [[nodiscard]] static QString ofBand(const Event &event, const QString &code);

    [[nodiscard]] static Symbol symbolOf(RegistrationStatus status);
    [[nodiscard]] static Symbol symbolOf(PaymentStatus status);
    [[nodiscard]] static Tone toneOf(RegistrationStatus status);
};

} // namespace cookout
