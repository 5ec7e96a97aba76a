// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** What the party owes: the sum of count × unit price. */
[[nodiscard]] Money priceOf(const QList<TicketCount> &tickets);

} // namespace cookout
