// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/holdings.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * Counts `more` in everything the event counts: its places, its waiting list, bands, options and promises; the one way
 * in which any of these changes. `event` has been read in this transaction and is kept true; announces EventChanged
 * when a page shows what has changed besides the places. Answers how many persons the override let in beyond the
 * capacity. Full, with the field of what is missing and `limit` = what is left of it; Conflict when the event no longer
 * has a band.
 */
[[nodiscard]] Result<int> movePlaces(WriteTransaction &tx, Event &event, const Holdings &more,
                                     Overbooking overbooking = Overbooking::Refused);

/** Not enough places, as an error. */
[[nodiscard]] tl::unexpected<Error> fullFailure(const FieldError &shortage);

} // namespace cookout
