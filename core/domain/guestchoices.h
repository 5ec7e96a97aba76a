// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout {

/** Whether guests may change what is theirs: until the last moment to register, unless the event was called off. */
[[nodiscard]] bool guestsMayChange(const Event &event, const QDateTime &now);

/** What a guest's page offers to do with the registration. */
struct GuestChoices {
    bool change = false;        ///< its entries, or cancel it
    bool answer = false;        ///< take or leave the places that are offered
    bool undo = false;          ///< come back after cancelling: for 15 minutes, while there is room
    bool queue = false;         ///< join the waiting list after cancelling
    bool registerAgain = false; ///< with a new form
};
[[nodiscard]] GuestChoices choicesOf(const Event &event, const Registration &registration, const QDateTime &now);

} // namespace cookout
