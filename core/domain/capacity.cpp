// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/capacity.h"

#include <algorithm>

namespace cookout {

std::optional<int> placesLeft(const Event &event)
{
    if (!event.capacity)
        return std::nullopt;
    return std::max(0, *event.capacity - event.placesTaken);
}

bool hasRoomFor(const Event &event, int wanted)
{
    const std::optional<int> left = placesLeft(event);
    return wanted == 0 || !left || wanted <= *left;
}

} // namespace cookout
