// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"

namespace cookout {

// What is wrong with a database, in one sentence with a way out. The files are looked at, never changed. May take as
// long as reading the newest backup does: not for the window's thread.

/**
 * Whether the database may be opened for writing. To be asked before opening it: SQLite would take an emptied file for
 * a new one, make a missing one anew, and silently forget what a damaged write-ahead log holds. An empty or missing
 * file is refused when there are backups of it, or a log beside it. Cheap when all is well, save for reading the log.
 */
[[nodiscard]] Result<void> checkBeforeOpening(const DatabaseAddress &address);

/**
 * Why the database could not be opened, and which good backup there is; `error` is what opening it said, and is
 * answered itself when nothing better can be said.
 */
[[nodiscard]] Error diagnosed(const DatabaseAddress &address, const Error &error);

/** "FILE is damaged (finding)", with the newest good backup and the command that restores it. */
[[nodiscard]] Error damagedDatabase(const DatabaseAddress &address, const QString &finding);

} // namespace cookout
