// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteconnection.h"

#include <QDir>
#include <QFileInfo>
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

} // namespace

Result<std::unique_ptr<Connection>> SqliteConnection::open(const DatabaseAddress &address, ConnectionRole role,
                                                           bool synchronousFull, PreparedHook onPrepared)
{
    if (role == ConnectionRole::Writer)
        createPrivately(address.path);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(std::move(onPrepared)));
    if (std::optional<SqlFailure> failed = connection->m_database.open(fileUri(address.path, role)))
        return connection->noted(std::move(*failed));
    connection->m_path = QFile::encodeName(address.path);
    connection->m_file = identityOf(connection->m_path);
    if (const Result<void> configured = connection->configure(role, synchronousFull); !configured)
        return failure(configured);
    return std::unique_ptr<Connection>(std::move(connection));
}

Result<void> SqliteConnection::configure(ConnectionRole role, bool synchronousFull)
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

Result<void> SqliteConnection::checkOwner()
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

Result<void> SqliteConnection::checkFile() const
{
    if (identityOf(m_path) == m_file)
        return {};
    return failure(ErrorCode::Unavailable, u"the database file was moved, replaced or deleted while in use; put it "
                                           "back or start again"_s);
}

tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> SqliteConnection::prepare(const char *sql)
{
    return m_database.prepare(sql, true);
}

std::optional<SqlFailure> SqliteConnection::runOnce(const QString &sql)
{
    return m_database.run(sql);
}

Result<void> SqliteConnection::beginWrite()
{
    forgetTrouble();
    return control("BEGIN IMMEDIATE");
}

Result<void> SqliteConnection::beginRead()
{
    forgetTrouble();
    return control("BEGIN");
}

void SqliteConnection::waitShortly()
{
    std::ignore = run(u"PRAGMA busy_timeout = 250"_s);
}

} // namespace cookout
