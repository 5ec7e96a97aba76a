// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waitinglist.h"

#include "core/domain/capacity.h"

#include <algorithm>

namespace cookout {

namespace {

/** Where a part of a party is offered places although all of it would be confirmed without asking. */
constexpr int hoursToAnswerAPart = 24;

} // namespace

bool mayComeIn(const Event &event, const Holdings &more)
{
    const bool passesSomebody = event.waitingList == WaitingListPolicy::Strict && event.waiting > 0 && more.places > 0;
    return !passesSomebody && !shortageOf(event, more);
}

bool hasWaitingList(const Event &event)
{
    return event.waitingList != WaitingListPolicy::Off;
}

bool isPromoting(const Event &event, const QDateTime &now)
{
    const bool takesPlace = event.state == EventState::Open || event.state == EventState::Closed;
    return takesPlace && hasWaitingList(event) && (!event.startsAt.isValid() || now < event.startsAt);
}

Promotion promotionOf(const Event &event, const Party &party)
{
    const Holdings wanted = holdingsOf(party);
    if (!shortageOf(event, wanted))
        return {wanted.places, Promotion::Next::GoOn};
    const int left = placesLeft(event).value_or(wanted.places);
    switch (event.waitingList) {
    case WaitingListPolicy::BestFit:
        return {std::nullopt, left > 0 ? Promotion::Next::GoOn : Promotion::Next::Stop};
    case WaitingListPolicy::Partial:
        // Enough places, but a band or option is full: part of the party would not help.
        if (left >= wanted.places)
            return {std::nullopt, Promotion::Next::GoOn};
        return {left > 0 ? std::optional(left) : std::nullopt, Promotion::Next::Stop};
    case WaitingListPolicy::Off:
    case WaitingListPolicy::Strict:
        break;
    }
    return {};
}

bool confirmsAtOnce(const Event &event, const Party &party, int places)
{
    return event.offerHours == 0 && places == party.places();
}

QDateTime offerEnds(const Event &event, const QDateTime &now)
{
    const int hours = event.offerHours > 0 ? event.offerHours : hoursToAnswerAPart;
    const QDateTime ends = now.addSecs(qint64(hours) * 3600);
    return event.startsAt.isValid() ? std::min(ends, event.startsAt) : ends;
}

} // namespace cookout
