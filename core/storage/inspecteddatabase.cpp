// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inspecteddatabase.h"

#include <QFileInfo>
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

tl::unexpected<Error> unusable(SqlFailure &&failed)
{
    return failure(ErrorCode::Unavailable, failed.error.detail);
}

} // namespace

Result<std::unique_ptr<InspectedDatabase>> InspectedDatabase::open(const QString &path, Access access, int *sqliteCode)
{
    std::unique_ptr<InspectedDatabase> inspected(new InspectedDatabase(path));
    std::optional<SqlFailure> failed = inspected->m_database.open(uriOf(path, access));
    // SQLite reads the file with the first query only.
    const Result<void> readable =
        failed ? Result<void>(unusable(std::move(*failed))) : inspected->run(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (sqliteCode)
        *sqliteCode = inspected->sqliteCode();
    if (!readable)
        return failure(readable);
    return inspected;
}

Result<std::unique_ptr<InspectedDatabase>> InspectedDatabase::openUntouched(const QString &path, int *sqliteCode)
{
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s);
    return open(path, hasLog ? Access::Shared : Access::Still, sqliteCode);
}

template <typename Visit>
Result<void> InspectedDatabase::each(const QString &sql, const QVariantList &values, Visit visit)
{
    auto query = m_database.prepare(sql.toUtf8().constData(), false);
    if (!query)
        return unusable(std::move(query.error()));
    std::optional<SqlFailure> failed = (*query)->start(values);
    if (!failed) {
        while ((*query)->next())
            visit(**query);
        failed = (*query)->finish();
    }
    return failed ? Result<void>(unusable(std::move(*failed))) : Result<void>();
}

Result<void> InspectedDatabase::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const PreparedQuery &) {});
}

Result<QString> InspectedDatabase::text(const QString &sql, const QVariantList &values)
{
    const Result<QList<QStringList>> found = rows(sql, values);
    return found ? Result<QString>(found->value(0).value(0)) : Result<QString>(failure(found));
}

Result<qint64> InspectedDatabase::number(const QString &sql, const QVariantList &values)
{
    const Result<QString> found = text(sql, values);
    return found ? Result<qint64>(found->toLongLong()) : Result<qint64>(failure(found));
}

Result<QList<QStringList>> InspectedDatabase::rows(const QString &sql, const QVariantList &values)
{
    QList<QStringList> rows;
    const Result<void> read = each(sql, values, [&rows](const PreparedQuery &query) {
        QStringList row;
        for (int column = 0; column < query.columns(); ++column)
            row.append(query.text(column));
        rows.append(row);
    });
    return read ? Result<QList<QStringList>>(std::move(rows)) : Result<QList<QStringList>>(failure(read));
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
