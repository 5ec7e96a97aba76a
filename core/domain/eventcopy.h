// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

namespace cookout {

/** How a copy of an event shall differ from it. */
struct EventCopy {
    QString title;      ///< empty: the source's
    QString slug;       ///< empty: made from the title
    QDateTime startsAt; ///< invalid: not planned yet
};

/**
 * A new event with everything of the source but its registrations, its state and what is retired. The end, the opening
 * and the deadline keep their distance from the start on the clock of the event's zone: "until 22:00" stays that in
 * winter, too. Where the source has no date, the copy ends six hours after its start. InvalidInput as validated().
 */
[[nodiscard]] Result<ValidEvent> copyOf(const EventDetails &source, const EventCopy &copy);

} // namespace cookout
