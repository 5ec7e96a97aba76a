// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing.h"

namespace cookout {

Money priceOf(const QList<TicketCount> &tickets)
{
    Money total;
    for (const TicketCount &ticket : tickets)
        total = total + ticket.unitPrice * ticket.count;
    return total;
}

} // namespace cookout
