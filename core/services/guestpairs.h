// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * Remembers within the transaction of `change` that two registrations of an event that look alike are two guests,
 * writes that into the history and announces it as a change of the event. False, and nothing is written, when it was
 * known already; NotFound when there is no such event.
 */
[[nodiscard]] Result<bool> keepApart(WriteTransaction &tx, const Change &change, EventId eventId, RegistrationId one,
                                     RegistrationId other);

/**
 * Takes back one entry of subject "guest-pair" within the transaction of `change`; Conflict when the pair is what the
 * entry found before.
 */
[[nodiscard]] Result<void> restoreGuestPair(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
