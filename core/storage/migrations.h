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

/** What to do before the schema of a database with tables changes, such as a backup; its failure stops the change. */
using BeforeMigration = std::function<Result<void>(int from, int to)>;

/** Every step this program knows, in order, in the words of that database. */
[[nodiscard]] QList<Migration> knownMigrations(DatabaseAddress::Kind kind = DatabaseAddress::Kind::Sqlite);

/** The statements of a file: separated by blank lines, `--` comments dropped. */
[[nodiscard]] QStringList statementsOf(const QString &sql);

/**
 * Brings the schema to the newest version, each step in one transaction with its row in schema_migrations, so that a
 * program killed at any point leaves the step done or not begun. Answers the version. Conflict when the database was
 * made by a newer program: it is left untouched.
 */
[[nodiscard]] Result<int> migrate(Connection &connection, const QList<Migration> &migrations,
                                  const BeforeMigration &before = {});
/** With every step this program knows. */
[[nodiscard]] Result<int> migrate(Connection &connection);

} // namespace cookout
