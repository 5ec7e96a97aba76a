// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table audit_log: written beside every change, never altered. */
class AuditRepository {
public:
    [[nodiscard]] static Result<void> append(WriteTransaction &tx, const AuditEntry &entry);
};

} // namespace cookout
