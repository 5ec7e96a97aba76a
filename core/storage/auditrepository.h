// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The audit log: only ever appended to. */
class AuditRepository {
public:
    /** Writes one entry of a change, in the transaction that makes it. */
    static Result<void> append(WriteTransaction &tx, const Change &change, const AuditEntry &entry);
};

} // namespace cookout
