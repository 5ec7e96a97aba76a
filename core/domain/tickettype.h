// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <optional>

namespace cookout {

/** A price band, such as adults or children. `code` is stable and public; `label` is the organiser's word. */
struct TicketType {
    TicketTypeId id;
    QString code;
    QString label;
    Money price;
    bool takesPlace = true; ///< whether a person of this band counts for the event's capacity
    int position = 0;
    std::optional<int> capacity; ///< persons of this band; nothing: no limit of its own
    int placesTaken = 0;
    bool retired = false; ///< was booked, is offered no more

    friend bool operator==(const TicketType &, const TicketType &) = default;
};

} // namespace cookout
