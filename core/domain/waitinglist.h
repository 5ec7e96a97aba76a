// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holdings.h"

namespace cookout {

/**
 * Whether a party may come in at once instead of queueing: everything it needs is left, and it passes nobody. Where the
 * list is strict, whoever stands in line comes first, even if there is no room for them yet; under the other policies
 * the line has been offered what fits it already.
 */
[[nodiscard]] bool mayComeIn(const Event &event, const Holdings &more);

/** Whether a party that does not fit may join the waiting list. */
[[nodiscard]] bool hasWaitingList(const Event &event);

/** Whether places that come free at `now` go to the waiting list: until the event starts, unless it was called off. */
[[nodiscard]] bool isPromoting(const Event &event, const QDateTime &now);

/** What is left for one party in line. */
struct Promotion {
    enum class Next {
        GoOn, ///< to whoever comes after them
        Stop, ///< nobody after them gets anything
    };
    std::optional<int> places; ///< nothing: they wait on; fewer than the party needs where the policy is partial
    Next next = Next::Stop;
};

/** What the party, which is the next in line, gets of the places that are left, by the event's policy. */
[[nodiscard]] Promotion promotionOf(const Event &event, const Party &party);

/** Whether the whole party comes in at once, instead of being asked first. */
[[nodiscard]] bool confirmsAtOnce(const Event &event, const Party &party, int places);

/** Until when places offered at `now` are kept: for the event's hours, and no longer than until it starts. */
[[nodiscard]] QDateTime offerEnds(const Event &event, const QDateTime &now);

} // namespace cookout
