// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inspecteddatabase.h"

#include "core/base/token.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int problemsShown = 5;

QString uriOf(const QString &path, InspectedDatabase::Access access)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (access) {
    case InspectedDatabase::Access::Still:
        return u"file:%1?mode=ro&immutable=1"_s.arg(encoded);
    case InspectedDatabase::Access::Shared:
        return u"file:%1?mode=ro"_s.arg(encoded);
    case InspectedDatabase::Access::Source:
        break;
    }
    return u"file:%1?mode=rw"_s.arg(encoded);
}

} // namespace

Result<std::unique_ptr<InspectedDatabase>> InspectedDatabase::open(const QString &path, Access access, int *sqliteCode)
{
    std::unique_ptr<InspectedDatabase> inspected(new InspectedDatabase(path, u"cookout-inspection-"_s + newToken()));
    inspected->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, inspected->m_name);
    inspected->m_database.setDatabaseName(uriOf(path, access));
    inspected->m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    const bool opened = inspected->m_database.open();
    // SQLite reads the file with the first query only.
    Result<void> readable = opened
                                ? inspected->run(u"SELECT COUNT(*) FROM sqlite_master"_s)
                                : Result<void>(tl::unexpected(inspected->problemOf(inspected->m_database.lastError())));
    if (sqliteCode)
        *sqliteCode = inspected->m_sqliteCode;
    if (!readable)
        return failure(readable);
    return inspected;
}

Result<std::unique_ptr<InspectedDatabase>> InspectedDatabase::openUntouched(const QString &path, int *sqliteCode)
{
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s);
    return open(path, hasLog ? Access::Shared : Access::Still, sqliteCode);
}

InspectedDatabase::~InspectedDatabase()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error InspectedDatabase::problemOf(const QSqlError &error)
{
    m_sqliteCode = error.nativeErrorCode().toInt() & 0xff;
    return {ErrorCode::Unavailable, error.databaseText(), {}};
}

Result<QSqlQuery> InspectedDatabase::executed(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return tl::unexpected(problemOf(query.lastError()));
    return query;
}

Result<void> InspectedDatabase::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = executed(sql, values);
    return query ? Result<void>() : Result<void>(failure(query));
}

Result<QVariant> InspectedDatabase::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return failure(query);
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return tl::unexpected(problemOf(query->lastError()));
    return QVariant();
}

Result<qint64> InspectedDatabase::number(const QString &sql, const QVariantList &values)
{
    const Result<QVariant> found = value(sql, values);
    return found ? Result<qint64>(found->toLongLong()) : Result<qint64>(failure(found));
}

Result<QList<QStringList>> InspectedDatabase::rows(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = executed(sql, values);
    if (!query)
        return failure(query);
    QList<QStringList> rows;
    const int columns = query->record().count();
    while (query->next()) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column).toString());
        rows.append(row);
    }
    if (query->lastError().isValid())
        return tl::unexpected(problemOf(query->lastError()));
    return rows;
}

Result<QStringList> integrityProblems(InspectedDatabase &database, bool quick)
{
    const QString pragma = quick ? u"PRAGMA quick_check(%1)"_s : u"PRAGMA integrity_check(%1)"_s;
    const Result<QList<QStringList>> rows = database.rows(pragma.arg(problemsShown));
    if (!rows)
        return failure(rows);
    QStringList problems;
    for (const QStringList &row : *rows) {
        if (row.value(0) != "ok"_L1)
            problems.append(row.value(0).simplified());
    }
    return problems;
}

Result<QStringList> foreignKeyProblems(InspectedDatabase &database)
{
    const Result<QList<QStringList>> rows =
        database.rows(u"SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    if (!rows)
        return failure(rows);
    QStringList problems;
    for (const QStringList &row : *rows)
        problems.append(u"%1 rows of %2 refer to rows of %3 that are not there"_s.arg(row[2], row[0], row[1]));
    return problems;
}

Result<int> schemaVersionOf(InspectedDatabase &database)
{
    const Result<qint64> tables = database.number(u"SELECT COUNT(*) FROM sqlite_master"_s);
    const Result<qint64> owner = database.number(u"PRAGMA application_id"_s);
    if (!tables || !owner)
        return failure(tables ? owner : tables);
    if (*tables == 0)
        return 0;
    if (*owner != cookoutApplicationId)
        return failure(ErrorCode::Conflict, u"it belongs to another program"_s);
    const Result<qint64> version = database.number(u"SELECT COALESCE(MAX(version), 0) FROM schema_migrations"_s);
    return version ? Result<int>(static_cast<int>(*version)) : Result<int>(failure(version));
}

} // namespace cookout
