// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guestlookup.h"

namespace cookout {

/** What a guest still owes; below zero: what comes back. Nobody owes anything for a place that they do not have. */
[[nodiscard]] Money dueFrom(const GuestVisit &visit);

/** What the QR code of a bank transfer of `dueFrom()` holds; nothing where the event cannot be paid that way. */
[[nodiscard]] std::optional<QString> transferPayload(const GuestVisit &visit);

/**
 * What is due, paid and left, and how to pay it: the organiser's words, their pay link, their account. False where
 * there is nothing to say.
 */
[[nodiscard]] QVariant paymentModel(const GuestVisit &visit);

} // namespace cookout
