// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqlitedatabase.h"

#include <QScopeGuard>

namespace cookout {

/** "CKOT", written by the first migration; it says whose file this is (https://sqlite.org/fileformat.html, 1.3.20). */
inline constexpr qint64 cookoutApplicationId = 0x434b4f54;

/**
 * An SQLite file that is looked at or copied, never changed: beside the pool, with no pragma that would alter it.
 * Made, used and destroyed on one thread.
 */
class InspectedDatabase {
public:
    enum class Access {
        Still,  ///< nobody writes it: the bytes of the file alone, without locks (https://sqlite.org/uri.html,
                ///< immutable)
        Shared, ///< others may be writing it; the file and its write-ahead log stay as they are
        Source, ///< as another program on the file: the last one to leave empties the write-ahead log into the file
    };

    /** Opens the file, which must exist. Unavailable when SQLite cannot read it; sqliteCode() tells why. */
    static Result<std::unique_ptr<InspectedDatabase>> open(const QString &path, Access access,
                                                           int *sqliteCode = nullptr);
    /** Access::Still for a file without write-ahead log, else Access::Shared. */
    static Result<std::unique_ptr<InspectedDatabase>> openUntouched(const QString &path, int *sqliteCode = nullptr);

    Result<void> run(const QString &sql, const QVariantList &values = {});
    /** The first column of the first row; a null text when there is none. */
    Result<QString> text(const QString &sql, const QVariantList &values = {});
    Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /** Every row, its columns as text. */
    Result<QList<QStringList>> rows(const QString &sql, const QVariantList &values = {});

    /** The primary result code of the last failure (https://sqlite.org/rescode.html). */
    [[nodiscard]] int sqliteCode() const { return m_database.lastCode(); }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit InspectedDatabase(QString path) : m_path(std::move(path)) {}

    /** Calls `visit(PreparedQuery)` for each row. */
    template <typename Visit>
    Result<void> each(const QString &sql, const QVariantList &values, Visit visit);

    QString m_path;
    SqliteDatabase m_database;
};

/** The whole file, or with `quick` without comparing indexes with their tables; empty: nothing is wrong. */
[[nodiscard]] Result<QStringList> integrityProblems(InspectedDatabase &database, bool quick);

/** References to rows that are not there, one line for each table; empty: nothing is wrong. */
[[nodiscard]] Result<QStringList> foreignKeyProblems(InspectedDatabase &database);

/** The newest migration; 0 for a file without tables. Conflict when the file is not Cookout's. */
[[nodiscard]] Result<int> schemaVersionOf(InspectedDatabase &database);

} // namespace cookout
