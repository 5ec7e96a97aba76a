// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/guestfilter.h"

namespace cookout {

using SavedViewId = Id<struct SavedViewTag>;

/** A view of an event's guests that an organiser has given a name, for everybody who works with the event. */
struct SavedView {
    SavedViewId id;
    EventId eventId;
    QString name;
    GuestFilter filter;
};

/** The longest name of a view, in characters. */
constexpr int longestViewName = 60;

} // namespace cookout
