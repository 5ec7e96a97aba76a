// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

namespace cookout {

/** Stores an open sample event with 60 guests through the same services that real ones go through. */
[[nodiscard]] Pending<Event> createSampleEvent(Backend &backend, const Clock &clock);

} // namespace cookout
