// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

/**
 * Taking back what was done to accounts, devices and API tokens, within the transaction of `change`. Rights and
 * enabling come back; a former password, a session, or anything that was revoked never does: Denied, with a sentence.
 */
namespace cookout {

/** Of subject "user": another role, enabling and disabling; an account that was added gets disabled. */
[[nodiscard]] Result<void> restoreUser(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

/** Of subject "device": one that was invited gets revoked. */
[[nodiscard]] Result<void> restoreDevice(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

/** Of subject "api-token": one that was added gets revoked. */
[[nodiscard]] Result<void> restoreApiToken(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
