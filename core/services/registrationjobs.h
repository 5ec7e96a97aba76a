// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationedit.h"
#include "core/services/registrationeditor.h"

namespace cookout {

// Steps of the jobs that change stored registrations, shared by the use-cases of organisers and of guests.

/** Whether a guest may change this now, with so many more places; organisers and scripts may always. Denied if not. */
[[nodiscard]] Result<void> guestMay(const Change &change, const Event &event, int morePlaces);

/**
 * Stores what somebody wants of a registration, if they may: Denied for a guest who is too late, InvalidInput when a
 * price has changed since the form was shown, Full when places are missing or, to a guest, belong to those in line.
 */
[[nodiscard]] Result<Registration> storeWanted(RegistrationEditor &editor, const Change &change,
                                               const Registration &before, const Registration &after,
                                               const QString &action);

/** Stores an edit, or answers the conflict with what somebody else has stored. */
[[nodiscard]] Result<EditOutcome> storeEdit(RegistrationEditor &editor, const Change &change, const ValidEdit &edit);

/** Cancelled at `now`; one that is cancelled already stays as it is. */
[[nodiscard]] Registration cancelled(Registration registration, const QDateTime &now);

/** Back to where it was: in its place of the waiting list, if it had one. */
[[nodiscard]] Registration restored(Registration registration);

} // namespace cookout
