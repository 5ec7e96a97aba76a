// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <optional>

namespace cookout {

/** Places left, never below 0; nothing when the event has no limit. */
[[nodiscard]] std::optional<int> placesLeft(const Event &event);

/** Whether `wanted` more persons may be confirmed without an organiser's override. 0 persons always fit. */
[[nodiscard]] bool hasRoomFor(const Event &event, int wanted);

} // namespace cookout
