// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/preparedquery.h"

struct sqlite3;
struct sqlite3_stmt;
class QSqlError;

namespace cookout {

/**
 * Tells SQLite not to count the memory it uses: nobody asks, and each allocation would take a lock of the whole
 * process. For the beginning of main(): the first connection puts an end to it, and SQLite then goes on counting.
 * Source: https://sqlite.org/malloc.html, "Memory Usage Statistics"; SQLITE_CONFIG_MEMSTATUS.
 */
void leaveSqliteMemoryUncounted();

/**
 * An open SQLite file: a QSqlDatabase connection, whose queries go to SQLite itself
 * (https://sqlite.org/c3ref/intro.html) past Qt's driver, which describes every column anew each time a query runs.
 * Where the driver brings another SQLite than this program is linked with, its own queries are used. One thread at a
 * time; queries must be gone before it is.
 */
class SqliteDatabase {
public:
    enum class Queries {
        Direct,   ///< to SQLite where that is possible
        OfDriver, ///< never past the driver
    };

    explicit SqliteDatabase(Queries queries = Queries::Direct) : m_queries(queries) {}
    ~SqliteDatabase() { close(); }
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    /** A URI (https://sqlite.org/uri.html); whoever finds the file locked waits 5 s. Answers what went wrong. */
    [[nodiscard]] std::optional<SqlFailure> open(const QString &uri);
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /** Runs one statement, whose rows nobody wants. */
    [[nodiscard]] std::optional<SqlFailure> run(const QString &sql);
    /** One statement. `often`: it will be kept. */
    [[nodiscard]] tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> prepare(const char *sql, bool often);

    /** Since it was opened, those taken back included; nothing outside a transaction or with the driver's queries. */
    [[nodiscard]] std::optional<qint64> rowsChanged() const;

    /** The primary result code of the last failure (https://sqlite.org/rescode.html). */
    [[nodiscard]] int lastCode() const { return m_lastCode; }

private:
    friend class SqliteQuery;
    /** What a result code of this database means, with its own words. */
    SqlFailure failed(int code);
    SqlFailure failed(const QSqlError &error);
    /** Nothing unless the driver's SQLite is the one that this program is linked with. */
    [[nodiscard]] sqlite3 *handleOfDriver() const;

    const Queries m_queries;
    QString m_name;              ///< of the QSqlDatabase
    sqlite3 *m_handle = nullptr; ///< the driver's; nullptr: queries are the driver's too
    bool m_open = false;
    int m_lastCode = 0;
};

/** A query that SQLite has prepared. */
class SqliteQuery final : public PreparedQuery {
public:
    ~SqliteQuery() override;
    Q_DISABLE_COPY_MOVE(SqliteQuery)

    [[nodiscard]] std::optional<SqlFailure> start(const QVariantList &values) override;
    [[nodiscard]] bool next() override;
    [[nodiscard]] int changedRows() const override;
    std::optional<SqlFailure> finish() override;

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] qint64 number(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;

private:
    friend class SqliteDatabase;
    SqliteQuery(SqliteDatabase &database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}

    SqliteDatabase &m_database;
    sqlite3_stmt *m_statement;
    std::optional<SqlFailure> m_failure; ///< since start()
};

} // namespace cookout
