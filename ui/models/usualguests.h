// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/registrationrow.h"

namespace cookout {

/**
 * Registrations of nobody that are, between them, in every state that the guests table has a word for, with figures as
 * large as they usually become: what a column must have room for. Any thread.
 */
[[nodiscard]] QList<RegistrationRow> usualGuests();

} // namespace cookout
