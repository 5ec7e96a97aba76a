// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"
#include "core/storage/dialect.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/** A static library's resources must be asked for by name, from outside any namespace. */
static void initialiseResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace cookout {

namespace {

constexpr Sql selectVersion = "SELECT COALESCE(MAX(version), 0) FROM schema_migrations";
constexpr Sql insertVersion = "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)";

constexpr auto createTable = "CREATE TABLE IF NOT EXISTS schema_migrations "
                             "(version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_L1;

Result<int> versionOf(Connection &connection)
{
    int version = 0;
    const Result<void> read = connection.each(selectVersion, {}, [&version](const Row &row) {
        version = row.count(0);
        return false;
    });
    return read ? Result<int>(version) : Result<int>(failure(read));
}

Result<void> applyStatements(Connection &connection, const Migration &migration)
{
    for (const QString &statement : migration.statements) {
        if (const Result<void> done = connection.run(statement); !done)
            return done;
    }
    const QVariantList row{migration.version, migration.name, bound(SystemClock().now())};
    const Result<int> recorded = connection.change(insertVersion, row);
    return recorded ? Result<void>() : Result<void>(failure(recorded));
}

/** The version is read again under the write lock, since two programs may start on one new file at the same time. */
Result<void> apply(Connection &connection, const Migration &migration)
{
    if (const Result<void> begun = connection.run(beginWrite); !begun)
        return begun;
    const Result<int> version = versionOf(connection);
    Result<void> done = version ? Result<void>() : Result<void>(failure(version));
    if (done && *version < migration.version)
        done = applyStatements(connection, migration);
    if (done)
        done = connection.run(u"COMMIT"_s);
    if (!done)
        std::ignore = connection.run(u"ROLLBACK"_s);
    return done;
}

/** A file that opens may still refuse writes, and then BEGIN IMMEDIATE silently becomes a read transaction. */
Result<void> probeWriting(Connection &connection)
{
    Result<void> probed = connection.run(beginWrite);
    if (!probed)
        return probed;
    probed = connection.run(u"UPDATE schema_migrations SET name = name"_s);
    std::ignore = connection.run(u"ROLLBACK"_s);
    return probed;
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    const QString terminated = sql + u"\n\n"_s;
    for (const QString &line : terminated.split(u'\n')) {
        if (line.trimmed().startsWith("--"_L1))
            continue;
        if (!line.trimmed().isEmpty()) {
            lines.append(line);
        } else if (!lines.isEmpty()) {
            statements.append(lines.join(u'\n'));
            lines.clear();
        }
    }
    return statements;
}

QList<Migration> knownMigrations()
{
    initialiseResources();
    QList<Migration> migrations;
    const QDir folder(u":/sql/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        // NNNN_words.postgresql.sql is the same step in another database's words.
        if (name.count(u'.') == 1 && file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), name, statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

Result<int> migrate(Connection &connection)
{
    if (const Result<void> created = connection.run(createTable); !created)
        return failure(created);
    const Result<int> version = versionOf(connection);
    if (!version)
        return version;
    const QList<Migration> migrations = knownMigrations();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*version > newest) {
        return failure(ErrorCode::Conflict, u"the database was made by a newer version of Cookout (schema %1, this "
                                            "program knows %2); install that version"_s.arg(*version)
                                                .arg(newest));
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> done = apply(connection, migration); !done)
            return failure(done.error().code,
                           u"the database could not be prepared (%1): %2"_s.arg(migration.name, done.error().detail));
    }
    const Result<void> writable = probeWriting(connection);
    return writable ? Result<int>(newest) : Result<int>(failure(writable));
}

} // namespace cookout
