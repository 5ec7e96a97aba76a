// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"
#include "core/storage/groupmark.h"

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
constexpr Sql existsInSqlite = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_migrations'";
constexpr Sql existsInPostgres = "SELECT COUNT(to_regclass(quote_ident(current_schema()) || '.schema_migrations'))";

constexpr auto createTable = "CREATE TABLE IF NOT EXISTS schema_migrations "
                             "(version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_L1;
// Whose the tables are: others name theirs schema_migrations too. (SQLite's file says it by its application_id.)
constexpr auto markTable = "COMMENT ON TABLE schema_migrations IS 'Cookout'"_L1;
// A step may take its time, and waits for readers of the tables it alters.
constexpr auto takeTime = "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 5000; "
                          "SET LOCAL idle_in_transaction_session_timeout = 0"_L1;

bool isPostgres(const Connection &connection)
{
    return connection.kind() == DatabaseAddress::Kind::PostgreSql;
}

Result<int> numberOf(Connection &connection, Sql query)
{
    int number = 0;
    const Result<void> read = connection.each(query, {}, [&number](const Row &row) {
        number = row.count(0);
        return false;
    });
    return read ? Result<int>(number) : Result<int>(failure(read));
}

/** 0 for a database without tables. */
Result<int> versionOf(Connection &connection)
{
    const Result<int> exists = numberOf(connection, isPostgres(connection) ? existsInPostgres : existsInSqlite);
    return exists && *exists > 0 ? numberOf(connection, selectVersion) : exists;
}

/** In the transaction of the first step, so that no kill leaves a database with this table alone. */
Result<void> createTables(Connection &connection)
{
    Result<void> done = isPostgres(connection) ? connection.run(takeTime) : Result<void>();
    if (done)
        done = connection.run(createTable);
    if (done && isPostgres(connection))
        done = connection.run(markTable);
    if (done && isPostgres(connection))
        done = GroupMark::createTable(connection);
    return done;
}

Result<void> applyStatements(Connection &connection, const Migration &migration)
{
    if (const Result<void> created = createTables(connection); !created)
        return created;
    for (const QString &statement : migration.statements) {
        if (const Result<void> done = connection.run(statement); !done)
            return done;
    }
    const QVariantList row{migration.version, migration.name, bound(SystemClock().now())};
    const Result<int> recorded = connection.change(insertVersion, row);
    return recorded ? Result<void>() : Result<void>(failure(recorded));
}

/** The version is read again under the write lock, since two programs may start on one new database at the same time.
 */
Result<void> apply(Connection &connection, const Migration &migration)
{
    if (const Result<void> begun = connection.beginWrite(); !begun)
        return begun;
    const Result<int> version = versionOf(connection);
    Result<void> done = version ? Result<void>() : Result<void>(failure(version));
    if (done && *version < migration.version)
        done = applyStatements(connection, migration);
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

/** A file that opens may still refuse writes, and then BEGIN IMMEDIATE silently becomes a read transaction. */
Result<void> probeWriting(Connection &connection)
{
    Result<void> probed = connection.beginWrite();
    if (!probed)
        return probed;
    probed = connection.run(u"UPDATE schema_migrations SET name = name"_s);
    connection.rollback();
    return probed;
}

Error unprepared(const Error &error, const QString &migration)
{
    return {error.code, u"the database could not be prepared (%1): %2"_s.arg(migration, error.detail), {}};
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

QList<Migration> knownMigrations(DatabaseAddress::Kind kind)
{
    initialiseResources();
    QList<Migration> migrations;
    const QDir folder(u":/sql/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        // NNNN_words.postgresql.sql is the same step in another database's words.
        if (name.count(u'.') != 1)
            continue;
        const QString sibling = name.section(u'.', 0, 0) + u".postgresql.sql"_s;
        const bool translated = kind == DatabaseAddress::Kind::PostgreSql && folder.exists(sibling);
        QFile file(folder.filePath(translated ? sibling : name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), name, statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

Result<int> migrate(Connection &connection)
{
    return migrate(connection, knownMigrations(connection.kind()));
}

Result<int> migrate(Connection &connection, const QList<Migration> &migrations, const BeforeMigration &before)
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return version;
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*version > newest) {
        return failure(ErrorCode::Conflict, u"the database was made by a newer version of Cookout (schema %1, this "
                                            "program knows %2); install that version"_s.arg(*version)
                                                .arg(newest));
    }
    if (*version > 0 && *version < newest && before) {
        if (const Result<void> ready = before(*version, newest); !ready)
            return failure(ready);
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> done = apply(connection, migration); !done)
            return tl::unexpected(unprepared(done.error(), migration.name));
    }
    const Result<void> writable = probeWriting(connection);
    return writable ? Result<int>(newest) : Result<int>(failure(writable));
}

} // namespace cookout
