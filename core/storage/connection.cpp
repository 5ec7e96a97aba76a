// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/token.h"
#include "core/storage/dialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

// "CKOT", written by the first migration; it says whose file this is (https://sqlite.org/fileformat.html, 1.3.20).
constexpr int applicationId = 0x434b4f54;
constexpr Sql countTables = "SELECT (SELECT COUNT(*) FROM sqlite_master), "
                            "(SELECT application_id FROM pragma_application_id)";

/** Guests' data is nobody else's: the file exists for its owner only before SQLite opens it (WAL files follow it). */
void createPrivately(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_CLOEXEC | O_WRONLY, 0600);
    if (file >= 0)
        ::close(file);
}

/** A text without value is an empty text: NULL is written by an invalid QVariant only. */
QVariant nullTextAsEmpty(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

/** Only the writer may make a new file: a reader that did would show an empty database in place of a moved one. */
QString fileUri(const QString &path, ConnectionRole role)
{
    const QString mode = role == ConnectionRole::Writer ? u"rwc"_s : u"rw"_s;
    return u"file:%1?mode=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), mode);
}

std::pair<quint64, quint64> identityOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? std::pair<quint64, quint64>(status.st_dev, status.st_ino)
                                                  : std::pair<quint64, quint64>();
}

Error named(const Error &error, const DatabaseAddress &address)
{
    return {error.code, u"the database %1 cannot be used: %2"_s.arg(address.display(), error.detail), {}};
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address, ConnectionRole role,
                                                     bool synchronousFull)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return failure(ErrorCode::Unavailable, u"this version opens SQLite databases only"_s);
    if (role == ConnectionRole::Writer)
        createPrivately(address.path);
    QString name = u"cookout-"_s + newToken();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(fileUri(address.path, role));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    std::unique_ptr<Connection> connection(new Connection(database, std::move(name)));
    database = QSqlDatabase(); // the connection is the only one to hold it, or it could not be removed
    if (!connection->m_database.open())
        return tl::unexpected(named(toError(connection->m_database.lastError()), address));
    connection->m_path = QFile::encodeName(address.path);
    connection->m_file = identityOf(connection->m_path);
    if (const Result<void> configured = connection->configure(role, synchronousFull); !configured)
        return tl::unexpected(named(configured.error(), address));
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure(ConnectionRole role, bool synchronousFull)
{
    const bool writes = role == ConnectionRole::Writer;
    if (const Result<void> own = writes ? checkOwner() : Result<void>(); !own)
        return own;
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                        u"PRAGMA synchronous = %1"_s.arg(synchronousFull ? u"FULL"_s : u"NORMAL"_s),
                        u"PRAGMA cache_size = %1"_s.arg(writes ? 10000 : 1000)};
    if (writes)
        pragmas.prepend(u"PRAGMA journal_mode = WAL"_s);
    else
        pragmas.append(u"PRAGMA query_only = ON"_s);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const Result<void> done = run(pragma); !done)
            return done;
    }
    return {};
}

Result<void> Connection::checkOwner()
{
    int tables = 0;
    int owner = 0;
    Result<void> read = each(countTables, {}, [&](const Row &row) {
        tables = row.count(0);
        owner = row.count(1);
        return false;
    });
    if (read && tables > 0 && owner != applicationId)
        read = failure(ErrorCode::Unavailable, u"it belongs to another program; choose another file"_s);
    return read;
}

Result<void> Connection::checkFile() const
{
    if (identityOf(m_path) == m_file)
        return {};
    return failure(ErrorCode::Unavailable, u"the database file was moved, replaced or deleted while in use; put it "
                                           "back or start again"_s);
}

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    return {};
}

Result<int> Connection::change(Sql sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return failure(query);
    const int changed = (*query)->numRowsAffected();
    if (const Result<void> done = finished(**query); !done)
        return failure(done);
    return changed;
}

Result<QSqlQuery *> Connection::executed(Sql sql, const QVariantList &values)
{
    auto found = m_prepared.find(sql.text());
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql.text())))
            return tl::unexpected(toError(query.lastError()));
        found = m_prepared.emplace(sql.text(), std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), nullTextAsEmpty(values[i]));
    if (!query.exec()) {
        const Error error = toError(query.lastError());
        query.finish();
        return tl::unexpected(error);
    }
    return &query;
}

Result<void> Connection::finished(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError)
        return tl::unexpected(toError(error));
    return {};
}

} // namespace cookout
