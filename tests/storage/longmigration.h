// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

namespace cookout::test {

inline constexpr int firstLongStep = 101;
inline constexpr int longSteps = 12;
inline constexpr int rowsPerStep = 300;

/** Every known migration and a dozen more, each with a table of its own, filled by two statements. */
[[nodiscard]] inline QList<Migration> longMigrations(DatabaseAddress::Kind kind)
{
    QList<Migration> migrations = knownMigrations(kind);
    for (int version = firstLongStep; version < firstLongStep + longSteps; ++version) {
        const QString table = QStringLiteral("step_%1").arg(version);
        const QString fill =
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT %2 UNION ALL SELECT i + 1 FROM n WHERE i < %3) "
                           "INSERT INTO %1 SELECT i FROM n");
        migrations.append(
            {version,
             table,
             {QStringLiteral("CREATE TABLE %1 (i INTEGER NOT NULL)").arg(table),
              fill.arg(table).arg(1).arg(rowsPerStep / 2),
              QStringLiteral("ALTER TABLE %1 ADD COLUMN note TEXT NOT NULL DEFAULT ''").arg(table),
              QStringLiteral("INSERT INTO %1 (i) SELECT i + %2 FROM %1").arg(table).arg(rowsPerStep / 2)}});
    }
    return migrations;
}

} // namespace cookout::test
