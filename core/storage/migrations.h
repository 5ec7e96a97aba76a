// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace cookout {

/** One step of the schema, from resources/sql/migrations/NNNN_words.sql. */
struct Migration {
    int version = 0;
    QString name;
    QStringList statements;
};

/** Every step this program knows, in order. */
[[nodiscard]] QList<Migration> knownMigrations();

/** The statements of a file: separated by blank lines, `--` comments dropped. */
[[nodiscard]] QStringList statementsOf(const QString &sql);

/**
 * Brings the schema to the newest version, each step in one transaction with its row in schema_migrations. Answers the
 * version. Conflict when the database was made by a newer program: it is left untouched.
 */
[[nodiscard]] Result<int> migrate(Connection &connection);

} // namespace cookout
