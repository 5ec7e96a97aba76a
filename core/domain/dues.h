// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** Whether the party has places in an event that takes place. */
[[nodiscard]] inline bool takesPart(const Registration &registration, const Event &event)
{
    return registration.status == RegistrationStatus::Confirmed && event.state != EventState::Cancelled;
}

/** What taking part costs the party; nobody owes anything for a place that they do not have. */
[[nodiscard]] inline Money totalFor(const Registration &registration, const Event &event)
{
    return takesPart(registration, event) ? registration.party.total : Money();
}

/** What the party still owes; below zero: what comes back. */
[[nodiscard]] inline Money dueFrom(const Registration &registration, const Event &event)
{
    return totalFor(registration, event) - registration.paid;
}

} // namespace cookout
