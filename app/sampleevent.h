// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/domain/event.h"

namespace cookout {

/**
 * Fills a new database with an open event of sixty parties, through the same services that real ones go through: they
 * have come over the past days, some have paid, one has cancelled, and the last ones wait. Takes about a second; any
 * thread that may wait. Everything is closed again when it returns.
 */
[[nodiscard]] Result<Event> createSampleEvent(const Settings &settings, const QDateTime &now);

} // namespace cookout
