// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** What the party owes: the sum of count × unit price. */
[[nodiscard]] Money priceOf(const QList<TicketCount> &tickets);

/** What a party with these entries would pay at today's prices, as far as they can be read. */
[[nodiscard]] Money totalOf(const RegistrationForm &form, const Event &event);

} // namespace cookout
