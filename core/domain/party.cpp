// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/party.h"

#include "core/domain/pricing.h"

#include <numeric>

namespace cookout {

int Party::size() const
{
    return std::accumulate(tickets.begin(), tickets.end(), 0,
                           [](int sum, const TicketCount &ticket) { return sum + ticket.count; });
}

int Party::places() const
{
    return std::accumulate(tickets.begin(), tickets.end(), 0, [](int sum, const TicketCount &ticket) {
        return sum + (ticket.takesPlace ? ticket.count : 0);
    });
}

int Party::countOf(const QString &ticketCode) const
{
    return std::accumulate(tickets.begin(), tickets.end(), 0, [&ticketCode](int sum, const TicketCount &ticket) {
        return sum + (ticket.code == ticketCode ? ticket.count : 0);
    });
}

Money priceOf(const Party &party)
{
    return std::accumulate(party.answers.begin(), party.answers.end(), priceOf(party.tickets),
                           [](Money sum, const PartyAnswer &answer) { return sum + answer.price; });
}

} // namespace cookout
