// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/audit.h"

#include <optional>

namespace cookout {

using CheckInId = Id<struct CheckInTag>;

/** Persons of one party who came in; below zero: who left. Never edited, only reversed by another row. */
struct CheckIn {
    CheckInId id;
    RegistrationId registrationId;
    EventId eventId;
    QDateTime at; ///< UTC
    int persons = 0;
    Actor actor;
    CheckInId reverses;      ///< the row that this one takes back; invalid for an ordinary one
    QString requestKey = {}; ///< as storedRequestKey() makes it; may be empty
};

/** What a helper or a script enters. */
struct CheckInForm {
    RegistrationId registrationId;
    std::optional<int> persons; ///< nothing: everybody of the party who is not inside yet
    QString requestKey = {};    ///< made by the device, so that a repeated request counts once; may be empty
};

/** A check-in that follows every rule that does not depend on its party; made by validated() only. */
class ValidCheckIn {
public:
    [[nodiscard]] const CheckInForm &form() const { return m_form; }

private:
    friend Result<ValidCheckIn> validated(const CheckInForm &form);
    CheckInForm m_form;
};

/** InvalidInput for the fields "persons" (nobody, or more than any party has) and "submission_key". */
[[nodiscard]] Result<ValidCheckIn> validated(const CheckInForm &form);

} // namespace cookout

Q_DECLARE_METATYPE(cookout::CheckInId)
