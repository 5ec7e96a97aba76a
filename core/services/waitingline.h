// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/registrationeditor.h"

namespace cookout {

// What happens to the waiting list, as steps of a job, in the transaction that frees or needs the places.

/** Confirmed, if it stood in line or had an offer; else as it is. */
[[nodiscard]] Registration confirmedFromLine(Registration registration);

/** The registration as it joins the line now, behind everybody. */
[[nodiscard]] Registration joinedLine(Registration registration, const QDateTime &now);

/**
 * Gives the event's free places to those who stand in line, by its policy: each is confirmed, or offered the places
 * with an end, and mailed. Call it last in every job that may have freed places. Nothing happens when nobody fits.
 */
[[nodiscard]] Result<void> promoteWaiting(WriteTransaction &tx, RegistrationEditor &editor, const Change &change,
                                          EventId eventId);

/** The offer has ended without an answer, or with a no: the registration is cancelled and its places are free. */
[[nodiscard]] Registration withoutOffer(Registration registration, const QDateTime &now);

} // namespace cookout
