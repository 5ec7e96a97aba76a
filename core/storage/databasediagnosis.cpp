// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasediagnosis.h"

#include "core/storage/backup.h"
#include "core/storage/backupfile.h"
#include "core/storage/databaselocation.h"
#include "core/storage/inspecteddatabase.h"
#include "core/storage/migrations.h"
#include "core/storage/writeaheadlog.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int sqliteNotADatabase = 26;
constexpr int sqliteCannotOpen = 14;
constexpr qint64 leastFreeBytes = 1024 * 1024;

/** The remedies, and which backup to take and how when there is a good one. */
QString wayOut(const DatabaseAddress &address, const QString &otherwise, const QString &besides = {})
{
    const std::optional<VerifiedBackup> good = newestGoodBackup(address);
    if (!good)
        return otherwise;
    const QString newest =
        good->newestChange.isValid()
            ? u", newest change %1"_s.arg(good->newestChange.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s))
            : QString();
    return besides +
           u"the newest good backup (%1 registrations%2) becomes a new database by: %3"_s.arg(good->registrations)
               .arg(newest, restoreCommand(*good, address));
}

Error described(const QString &sentence, const QString &remedy)
{
    return {ErrorCode::Unavailable, u"%1; nothing was changed; %2"_s.arg(sentence, remedy), {}};
}

Error missing(const DatabaseAddress &address, const QString &what)
{
    return described(u"%1 %2"_s.arg(address.path, what),
                     wayOut(address, u"put the file back, or choose another name to begin anew"_s,
                            u"put the file back, or choose another name to begin anew; "_s));
}

/** What a file that is no database looks like by its first bytes; nothing when it is a database's. */
std::optional<QString> otherContent(const QString &path)
{
    if (isOpenInThisProcess(path))
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(512);
    if (head.startsWith("SQLite format 3"))
        return std::nullopt;
    if (head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith("GIF8"))
        return u"an image"_s;
    if (head.startsWith("%PDF"))
        return u"a PDF document"_s;
    if (head.startsWith("PGDMP"))
        return u"a dump of PostgreSQL"_s;
    if (head.startsWith("PK\x03\x04"))
        return u"a ZIP archive or an office document"_s;
    const auto isText = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t';
    };
    return std::all_of(head.begin(), head.end(), isText) ? u"text"_s
                                                         : u"something else, or a database whose beginning is "
                                                           "damaged"_s;
}

Error notADatabase(const DatabaseAddress &address, const QString &content)
{
    return described(u"%1 is not a database but %2"_s.arg(address.path, content),
                     wayOut(address, u"choose another file"_s));
}

Error unreadable(const DatabaseAddress &address, const Error &error, int sqliteCode)
{
    if (sqliteCode == sqliteCannotOpen)
        return described(u"%1 cannot be opened"_s.arg(address.path),
                         u"check that it and the files beside it (-wal, -shm) "
                         "belong to this user"_s);
    if (sqliteCode == sqliteNotADatabase) {
        if (const auto content = otherContent(address.path))
            return notADatabase(address, *content);
    }
    return damagedDatabase(address, error.detail);
}

Error newer(const DatabaseAddress &address, int version)
{
    const int known = knownMigrations().isEmpty() ? 0 : knownMigrations().last().version;
    return {
        ErrorCode::Conflict,
        described(u"%1 was made by a newer version of Cookout (schema %2, this program knows %3)"_s.arg(address.path)
                      .arg(version)
                      .arg(known),
                  wayOut(address, u"install that version"_s, u"install that version; "_s))
            .detail,
        {}};
}

/** What the database's own bytes say; nothing when they say nothing wrong. */
std::optional<Error> problemInside(const DatabaseAddress &address)
{
    int code = 0;
    const auto database = InspectedDatabase::openUntouched(address.path, &code);
    if (!database)
        return unreadable(address, database.error(), code);
    const Result<int> version = schemaVersionOf(**database);
    if (!version && version.error().code == ErrorCode::Conflict)
        return described(u"%1 belongs to another program"_s.arg(address.path), u"choose another file"_s);
    if (!version)
        return damagedDatabase(address, version.error().detail);
    if (const QList<Migration> known = knownMigrations(); !known.isEmpty() && *version > known.last().version)
        return newer(address, *version);
    const Result<QStringList> problems = integrityProblems(**database, true);
    if (!problems || !problems->isEmpty())
        return damagedDatabase(address, problems ? problems->first() : problems.error().detail);
    return std::nullopt;
}

} // namespace

Error damagedDatabase(const DatabaseAddress &address, const QString &finding)
{
    return described(u"%1 is damaged (%2)"_s.arg(address.path, finding),
                     wayOut(address, u"there is no good backup in %1: keep a copy of the file, and see "
                                     "https://sqlite.org/recovery.html"_s.arg(backupFolderOf(address.path))));
}

Result<void> checkBeforeOpening(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return {};
    if (const Result<void> place = checkLocation(address.path); !place)
        return place;
    const QFileInfo file(address.path);
    const bool isEmpty = file.size() == 0;
    if (isEmpty && QFileInfo(address.path + u"-wal"_s).size() > 0)
        return tl::unexpected(missing(address, file.exists() ? u"is empty, but its write-ahead log is not"_s
                                                             : u"is gone, but its write-ahead log is still there"_s));
    if (isEmpty && !backupCopiesOf(address.path).isEmpty())
        return tl::unexpected(missing(address, file.exists() ? u"is empty, but there are backups of it"_s
                                                             : u"is gone, but there are backups of it"_s));
    if (isEmpty)
        return {};
    const std::optional<QString> log = writeAheadLogProblem(address.path);
    return log ? Result<void>(tl::unexpected(damagedDatabase(address, *log))) : Result<void>();
}

Error diagnosed(const DatabaseAddress &address, const Error &error)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite || error.code == ErrorCode::Busy)
        return error;
    if (const Result<void> place = checkLocation(address.path); !place)
        return place.error();
    if (QFileInfo(address.path).size() > 0) {
        if (const std::optional<Error> problem = problemInside(address))
            return *problem;
    }
    const QStorageInfo disk(QFileInfo(address.path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < leastFreeBytes) {
        return described(u"the disk that holds %1 is full"_s.arg(address.path),
                         u"free some space (%1 is mounted at %2) and start again"_s.arg(
                             QString::fromUtf8(disk.device()), disk.rootPath()));
    }
    return error;
}

} // namespace cookout
