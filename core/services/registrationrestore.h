// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

// How entries of the history are taken back, each by a step of the undoing job that checks, stores, writes its own
// entry under `change` and announces. `entry` is the one to take back. An Error leaves the job to fail as a whole.

/**
 * Subject "registration": its fields get the values from before, if they still are as the entry left them (Conflict
 * that names those that are not). One that was created is cancelled, and its mail that waits is discarded. Full when
 * the places it needs are gone and overbooking is refused; Denied when it was erased.
 */
[[nodiscard]] Result<void> restoreRegistration(WriteTransaction &tx, const Change &change, const AuditEntry &entry,
                                               Overbooking overbooking);

/** Subject "payment": another row takes the one of the entry back. Conflict when it counts no more. */
[[nodiscard]] Result<void> restorePayment(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

/** Subject "check-in": another row takes the one of the entry back. Conflict when it counts no more. */
[[nodiscard]] Result<void> restoreCheckIn(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

/** Subject "mail": back into the state from before. Conflict when it has moved on; Denied for a sent one. */
[[nodiscard]] Result<void> restoreMail(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
