// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/eventpage.h"
#include "core/portal/guestlookup.h"

namespace cookout {

/** What a guest's edit shows beside its form. */
struct EditTroubles {
    QList<FormMessage> messages = {};
    int revision = 0;                ///< what the edit began with; 0: what is stored
    bool isChangedElsewhere = false; ///< both values are shown, and saving replaces what is stored
    Party yours = {};                ///< what the edit would store
};

/** The form of the event with what is stored, or with what was sent. */
[[nodiscard]] QByteArray guestEditPage(const GuestVisit &visit, const RegistrationForm &form,
                                       const EditTroubles &troubles = {});

} // namespace cookout
