// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * Takes back one entry of subject "setting" within the transaction of `change`, writes that into the history and
 * announces it. Conflict, naming the setting, when it has been changed again since; Denied when it is a secret that had
 * another value before, which the history does not keep.
 */
[[nodiscard]] Result<void> restoreSetting(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
