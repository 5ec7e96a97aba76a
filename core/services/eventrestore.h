// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * Takes back one entry of subject "event" within the transaction of `change`, writes that into the history and
 * announces it. Conflict, naming the fields, when one of those that the entry changed has been changed again since, or
 * when the event would break a rule with them set back; Full when a capacity would leave guests without a place.
 *
 * A creation is taken back by archiving the event, since nothing is ever deleted. A change of state is taken back
 * whatever mayBecome() says: it keeps people from calling an archived event back by chance, not from correcting that.
 * Taking back an entry that this function wrote does it again.
 */
[[nodiscard]] Result<void> restoreEvent(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
