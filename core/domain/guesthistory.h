// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"

namespace cookout {

/** One row of a registration's history: what was done to it, to its payments or at the door, and by whom. */
struct HistoryRow {
    qint64 id = 0; ///< its place in the history: later rows have larger ones
    Change change;
    AuditEntry entry;
    QString undoneBy; ///< the change that took its change back and still does; empty: it is in force
};

} // namespace cookout
