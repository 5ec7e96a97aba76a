// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/registrationedit.h"

namespace cookout {

/** An edit of fields that somebody else has changed meanwhile, refused: both values, and each field that collides. */
struct EventEditConflict {
    Event theirs;
    Event yours;
    QList<FieldVersions> fields; ///< by their paths in eventDocument(), such as "ticket_types/adult/price"
};

/** The event as stored, or why not. */
using EventEditOutcome = std::variant<Event, EventEditConflict>;

/**
 * Puts an edit together with what others have stored since its author saw the event: fields that only one side has
 * changed are taken from there. A conflict when both have changed the same one differently; InvalidInput when the two
 * together break a rule that each of them keeps.
 */
[[nodiscard]] Result<EventEditOutcome> merged(const Event &seen, const ValidEvent &wanted, const Event &stored);

} // namespace cookout
