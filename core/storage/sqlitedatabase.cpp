// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitedatabase.h"

#include "core/base/token.h"
#include "core/storage/driverquery.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int busyTimeout = 5000; ///< milliseconds

/** SQLite copies the text, so that it need not outlive the call. */
int bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    const QByteArray bytes = text.toUtf8(); // never a null pointer, which would be NULL
    return ::sqlite3_bind_text64(statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                 SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int parameter, const QByteArray &bytes)
{
    return ::sqlite3_bind_blob64(statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                 SQLITE_TRANSIENT);
}

int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return ::sqlite3_bind_null(statement, parameter);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return ::sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return ::sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, parameter, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::QString:
        return bindText(statement, parameter, *static_cast<const QString *>(value.constData()));
    default:
        return bindText(statement, parameter, value.toString());
    }
}

} // namespace

void leaveSqliteMemoryUncounted()
{
    ::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused when it comes too late, which harms nothing
}

std::optional<SqlFailure> SqliteDatabase::open(const QString &uri)
{
    m_name = u"cookout-"_s + newToken();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    database.setDatabaseName(uri);
    m_open = database.open();
    if (!m_open)
        return failed(database.lastError());
    if (m_queries == Queries::Direct)
        m_handle = handleOfDriver();
    if (m_handle)
        ::sqlite3_extended_result_codes(m_handle, 1);
    return {};
}

sqlite3 *SqliteDatabase::handleOfDriver() const
{
    const QSqlDatabase database = QSqlDatabase::database(m_name, false);
    QSqlQuery source(u"SELECT sqlite_source_id()"_s, database);
    const bool isSame = source.next() && source.value(0).toString() == QLatin1StringView(::sqlite3_sourceid());
    const QVariant handle = database.driver()->handle();
    if (!isSame || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void SqliteDatabase::close()
{
    m_handle = nullptr;
    m_open = false;
    if (const QString name = std::exchange(m_name, QString()); !name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

SqlFailure SqliteDatabase::failed(int code)
{
    m_lastCode = code & 0xff;
    return sqliteFailure(code, QString::fromUtf8(::sqlite3_errmsg(m_handle)));
}

SqlFailure SqliteDatabase::failed(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    m_lastCode = code & 0xff;
    return sqliteFailure(code, error.databaseText());
}

std::optional<SqlFailure> SqliteDatabase::run(const QString &sql)
{
    auto query = prepare(sql.toUtf8().constData(), false);
    if (!query)
        return query.error();
    if (std::optional<SqlFailure> failure = (*query)->start({}))
        return failure;
    while ((*query)->next()) {
    }
    return (*query)->finish();
}

tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> SqliteDatabase::prepare(const char *sql, bool often)
{
    if (!m_handle) {
        return DriverQuery::prepare(QSqlDatabase::database(m_name, false), sql,
                                    [this](const QSqlError &error) { return failed(error); });
    }
    sqlite3_stmt *statement = nullptr;
    const int code =
        ::sqlite3_prepare_v3(m_handle, sql, -1, often ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(failed(code));
    return std::unique_ptr<PreparedQuery>(new SqliteQuery(*this, statement));
}

std::optional<qint64> SqliteDatabase::rowsChanged() const
{
    if (!m_handle || ::sqlite3_get_autocommit(m_handle) != 0)
        return std::nullopt;
    return ::sqlite3_total_changes64(m_handle);
}

SqliteQuery::~SqliteQuery()
{
    ::sqlite3_finalize(m_statement);
}

std::optional<SqlFailure> SqliteQuery::start(const QVariantList &values)
{
    finish();
    if (values.size() != ::sqlite3_bind_parameter_count(m_statement)) // those of the last time would stand in
        return m_database.failed(SQLITE_RANGE);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int code = bindValue(m_statement, static_cast<int>(i) + 1, values[i]);
        if (code != SQLITE_OK)
            return m_database.failed(code);
    }
    return {};
}

bool SqliteQuery::next()
{
    const int code = ::sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_failure = m_database.failed(code);
    return code == SQLITE_ROW;
}

int SqliteQuery::changedRows() const
{
    return ::sqlite3_changes(m_database.m_handle);
}

std::optional<SqlFailure> SqliteQuery::finish()
{
    ::sqlite3_reset(m_statement); // repeats the last step's code, which is known
    return std::exchange(m_failure, {});
}

int SqliteQuery::columns() const
{
    return ::sqlite3_column_count(m_statement);
}

QString SqliteQuery::text(int column) const
{
    const unsigned char *bytes = ::sqlite3_column_text(m_statement, column);
    const int size = ::sqlite3_column_bytes(m_statement, column);
    return bytes ? QString::fromUtf8(reinterpret_cast<const char *>(bytes), size) : QString();
}

qint64 SqliteQuery::number(int column) const
{
    return ::sqlite3_column_int64(m_statement, column);
}

QByteArray SqliteQuery::bytes(int column) const
{
    const void *bytes = ::sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), ::sqlite3_column_bytes(m_statement, column)};
}

bool SqliteQuery::isNull(int column) const
{
    return ::sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace cookout
