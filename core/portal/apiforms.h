// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationedit.h"
#include "core/portal/apifields.h"

namespace cookout {

// What bodies say, as the forms that pages fill in too: from there on the same rules hold. Each asks `fields` for all
// that may be there; what it answers is worth something only if `fields` has no flaws afterwards.

/** A new registration; `language` is used where the body names none. */
[[nodiscard]] RegistrationForm registrationFormOf(ApiFields &fields, const Event &event, const QString &language);

/** What a change asks for: the registration's own form with what the body names put in, and the same for staff. */
struct ApiPatch {
    RegistrationForm form;
    StaffEntries staff;
    std::optional<qint64> revision;
};
[[nodiscard]] ApiPatch patchOf(ApiFields &fields, const Registration &current, const Event &event);

} // namespace cookout
