// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

namespace cookout::test {

/** A complete form for "Summer BBQ", 19 June 2027 16:00 in Amsterdam, €25 and €12, 60 places; change what matters. */
[[nodiscard]] EventForm eventForm();

/** The event of eventForm(), open, as it would come from the database with this id. */
[[nodiscard]] Event openEvent(qint64 id = 1);

/** Zoë with two adults and a child, with consent and an e-mail address; change what matters. */
[[nodiscard]] RegistrationForm guestForm(const QString &submissionKey = {});

/** The same guest with that many adults and nobody else. */
[[nodiscard]] RegistrationForm adults(int count);

/** A valid registration for the event; fails the test run hard when the form is not valid. */
[[nodiscard]] ValidRegistration guest(const Event &event, const RegistrationForm &form = guestForm());

} // namespace cookout::test
