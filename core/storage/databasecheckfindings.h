// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/domain/healthfinding.h"
#include "core/storage/inspecteddatabase.h"
#include "core/storage/statement.h"

namespace cookout {

// The single lines of integrityReport() and databaseHealth(), for SQLite.

[[nodiscard]] HealthFinding failing(const QString &name, const QString &finding, const QString &remedy);
[[nodiscard]] HealthFinding warning(const QString &name, const QString &finding, const QString &remedy);

[[nodiscard]] HealthFinding logFinding(const QString &path);
[[nodiscard]] HealthFinding sizeFinding(const QString &path);
[[nodiscard]] HealthFinding integrityFinding(InspectedDatabase &database, const DatabaseAddress &address, bool quick);
[[nodiscard]] HealthFinding referencesFinding(InspectedDatabase &database);
[[nodiscard]] HealthFinding schemaFinding(InspectedDatabase &database);
/** Whether the newest automatic copy is there, and not behind the changes by more than a day. */
[[nodiscard]] HealthFinding backupsFinding(const DatabaseAddress &address, const QDateTime &now);
/**
 * Whether what the newest good backup holds is still there: changes are counted (`revision`) and the history only
 * grows, so what differs otherwise was altered by no program. Finds flipped bits that SQLite, without checksums, cannot
 * see.
 */
[[nodiscard]] HealthFinding agreementFinding(InspectedDatabase &database, const DatabaseAddress &address);

/** Stored sums that differ from their rows, in words; the same statements run on both databases. */
struct CounterCheck {
    const char *what;
    Sql sql;
};
[[nodiscard]] const QList<CounterCheck> &counterChecks();
[[nodiscard]] HealthFinding countersFinding(const QStringList &problems);

} // namespace cookout
