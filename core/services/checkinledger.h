// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/services/checkinservice.h"
#include "core/storage/writetransaction.h"

namespace cookout {

// Steps of a job. Each writes one row of the table, how many persons are inside beside the registration, its entry in
// the history, and announces it.

/** As CheckInService::record(). */
[[nodiscard]] Result<CheckInOutcome> recordCheckIn(WriteTransaction &tx, const Change &change,
                                                   const ValidCheckIn &valid);

/** As CheckInService::takeBack(); of any registration when that is invalid. */
[[nodiscard]] Result<CheckInOutcome> takeBackCheckIn(WriteTransaction &tx, const Change &change,
                                                     RegistrationId registrationId, CheckInId id);

} // namespace cookout
