// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countsthatfit.h"

#include "core/domain/capacity.h"

#include <algorithm>
#include <numeric>

namespace cookout {

namespace {

/** Places left for a party that had some already; nothing without a limit. */
std::optional<int> roomFor(const Event &event, const Party &had)
{
    const std::optional<int> left = placesLeft(event);
    if (!left)
        return std::nullopt;
    const bool othersComeFirst = event.waitingList == WaitingListPolicy::Strict && event.waiting > 0;
    return had.places() + (othersComeFirst ? 0 : *left);
}

} // namespace

std::optional<QMap<QString, int>> countsThatFit(const Event &event, const QMap<QString, int> &wanted, const Party &had)
{
    QMap<QString, int> counts = wanted;
    int places = 0;
    for (const TicketType &type : event.ticketTypes) {
        if (type.capacity) {
            const int left = std::max(0, *type.capacity - type.placesTaken) + had.countOf(type.code);
            counts[type.code] = std::min(counts.value(type.code), left);
        }
        places += type.takesPlace ? counts.value(type.code) : 0;
    }
    int tooMany = std::max(0, places - roomFor(event, had).value_or(places));
    for (qsizetype i = event.ticketTypes.size(); i-- > 0;) {
        const TicketType &type = event.ticketTypes[i];
        const int stay = type.takesPlace ? std::min(tooMany, counts.value(type.code)) : 0;
        counts[type.code] -= stay;
        tooMany -= stay;
    }
    if (std::accumulate(counts.begin(), counts.end(), 0) == 0)
        return std::nullopt;
    return counts;
}

} // namespace cookout
