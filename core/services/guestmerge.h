// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The job of GuestListService::merge(). */
[[nodiscard]] Result<Registration> mergeGuests(WriteTransaction &tx, const Change &change, RegistrationId keptId,
                                               RegistrationId otherId);

} // namespace cookout
