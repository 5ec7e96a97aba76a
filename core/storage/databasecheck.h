// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/domain/healthfinding.h"

#include <QDateTime>

namespace cookout {

// Looks at a database beside a running program and changes nothing. Seconds for a large one: not for the window's
// thread.

/**
 * Whether everything in the database is as it should be: the log, the pages and indexes (integrity_check), references,
 * schema, counters against rows, agreement with the newest good backup, and how old that is.
 */
[[nodiscard]] QList<HealthFinding> integrityReport(const DatabaseAddress &address, const QDateTime &now);

/**
 * What an SQLite database stands on: place, disk space, whose it is, quick_check, whether hot queries use an index, the
 * clock against the newest change, backups.
 */
[[nodiscard]] QList<HealthFinding> databaseHealth(const DatabaseAddress &address, const QDateTime &now);

/** Room on the disk of an SQLite database: for the next backup, and for guests. Asks the file system only. */
[[nodiscard]] HealthFinding spaceHealth(const DatabaseAddress &address);

/**
 * PRAGMA quick_check (https://sqlite.org/pragma.html#pragma_quick_check), and whether the database is older than its
 * newest backup. Unavailable says what is damaged and names the newest good backup; nothing to do for PostgreSQL.
 */
[[nodiscard]] Result<void> quickCheck(const DatabaseAddress &address);

class ReadConnection;

/**
 * The promised settings (contract, section 4) that this connection of the pool does not have, such as "foreign_keys is
 * 0"; empty: all as promised. SQLite only.
 */
[[nodiscard]] Result<QStringList> pragmaProblems(ReadConnection &connection, bool isWriter, bool synchronousFull);

} // namespace cookout
