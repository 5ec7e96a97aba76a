// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/clock.h"
#include "core/storage/backupfile.h"
#include "core/storage/backuppostgres.h"
#include "core/storage/inspecteddatabase.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcBackup, "cookout.storage.backup")

enum SqliteCode {
    SqliteBusy = 5,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteNotADatabase = 26,
};

Error damagedBackup(const QString &file, const QString &finding)
{
    return {ErrorCode::Unavailable, u"the backup %1 is damaged (%2); choose another one"_s.arg(file, finding), {}};
}

Error stopped()
{
    return {ErrorCode::Unavailable, u"the backup was stopped; nothing was kept of it"_s, {}};
}

Error copyProblem(const QString &source, const QString &target, const Error &error, int sqliteCode)
{
    switch (sqliteCode) {
    case SqliteFull:
        return {ErrorCode::Unavailable,
                u"there is no room for the backup %1; free some space or choose another folder"_s.arg(target),
                {}};
    case SqliteBusy:
        return {ErrorCode::Busy, u"%1 could not be read, another program holds it; try again"_s.arg(source), {}};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {ErrorCode::Unavailable,
                u"%1 is damaged (%2), so it was not backed up; run cookoutctl check"_s.arg(source, error.detail),
                {}};
    default:
        return {ErrorCode::Unavailable,
                u"the backup %1 of %2 could not be made (%3); try another folder"_s.arg(target, source, error.detail),
                {}};
    }
}

/** When anybody last committed to the database: a commit is written to the log, a checkpoint to the file. */
QDateTime lastWritten(const QString &path)
{
    const QFileInfo log(path + u"-wal"_s);
    const QDateTime file = QFileInfo(path).lastModified();
    return log.size() > 0 ? std::max(file, log.lastModified()) : file;
}

Result<void> vacuumInto(const QString &source, const QString &target, const QString &temporary)
{
    int code = 0;
    const auto database = InspectedDatabase::open(source, InspectedDatabase::Access::Source, &code);
    if (!database)
        return tl::unexpected(copyProblem(source, target, database.error(), code));
    const Result<int> version = schemaVersionOf(**database);
    if (!version)
        return tl::unexpected(copyProblem(source, target, version.error(), (*database)->sqliteCode()));
    if (*version == 0)
        return failure(ErrorCode::Conflict, u"%1 is empty; there is nothing to back up"_s.arg(source));
    const Result<void> copied = (*database)->run(u"VACUUM INTO ?"_s, {temporary});
    return copied ? copied : tl::unexpected(copyProblem(source, target, copied.error(), (*database)->sqliteCode()));
}

/** The file under its temporary name, found whole. */
Result<VerifiedBackup> copySqlite(const QString &source, const QString &target, const BackupFile &file,
                                  const std::stop_token &stop)
{
    // What is committed between this look and the copy makes the next look differ: one copy too many, never one less.
    const QDateTime written = lastWritten(source);
    if (const Result<void> copied = vacuumInto(source, target, file.temporaryPath()); !copied)
        return failure(copied);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    Result<VerifiedBackup> verified = verifiedBackup(file.temporaryPath());
    if (!verified) {
        return failure(ErrorCode::Unavailable,
                       u"the copy of %1 was found damaged and was not kept (%2); run cookoutctl "
                       "check, and look at the disk"_s.arg(source, verified.error().detail));
    }
    QFile copy(file.temporaryPath());
    if (!copy.open(QIODevice::ReadWrite) || !copy.setFileTime(written, QFile::FileModificationTime))
        qCWarning(lcBackup) << "the copy's time could not be set:" << copy.errorString();
    return verified;
}

/** Deletes copies that were kept long enough; called only right after a good one was put in place. */
void deleteExpired(const QString &databasePath, const QDateTime &now)
{
    for (const BackupCopy &expired : expiredBackups(backupCopiesOf(databasePath), now)) {
        if (!QFile::remove(expired.file))
            qCWarning(lcBackup) << "an expired backup cannot be deleted:" << expired.file;
    }
}

Result<VerifiedBackup> inspected(InspectedDatabase &database, const QString &file)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version && version.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::Unavailable,
                       u"%1 belongs to another program; choose a backup of Cookout"_s.arg(file));
    if (!version)
        return tl::unexpected(damagedBackup(file, version.error().detail));
    if (*version == 0)
        return failure(ErrorCode::Unavailable, u"%1 is empty; choose another backup"_s.arg(file));
    for (const auto &look : {integrityProblems(database, false), foreignKeyProblems(database)}) {
        if (!look || !look->isEmpty())
            return tl::unexpected(damagedBackup(file, look ? look->first() : look.error().detail));
    }
    const Result<QList<QStringList>> contents =
        database.rows(u"SELECT (SELECT COUNT(*) FROM registrations), (SELECT MAX(id) FROM audit_log), "
                      "(SELECT at FROM audit_log ORDER BY id DESC LIMIT 1)"_s);
    if (!contents)
        return tl::unexpected(damagedBackup(file, contents.error().detail));
    const QStringList &row = contents->first();
    return VerifiedBackup{
        file, QFileInfo(file).size(), *version, row[0].toLongLong(), row[1].toLongLong(), fromStorageText(row[2])};
}

} // namespace

Result<VerifiedBackup> verifiedBackup(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(ErrorCode::NotFound, u"there is no backup %1; check the name"_s.arg(file));
    if (isPostgresDump(file))
        return verifiedPostgresDump(file);
    int code = 0;
    const auto database = InspectedDatabase::openUntouched(info.absoluteFilePath(), &code);
    if (!database && code == SqliteNotADatabase)
        return failure(ErrorCode::Unavailable,
                       u"%1 is no backup of Cookout's, or a damaged one; choose another"_s.arg(file));
    if (!database)
        return tl::unexpected(damagedBackup(file, database.error().detail));
    return inspected(**database, info.absoluteFilePath());
}

Result<VerifiedBackup> backUp(const DatabaseAddress &address, const QString &target, const std::stop_token &stop)
{
    const Result<std::unique_ptr<BackupFile>> file = BackupFile::create(target);
    if (!file)
        return failure(file);
    Result<VerifiedBackup> copied = address.kind == DatabaseAddress::Kind::Sqlite
                                        ? copySqlite(address.path, target, **file, stop)
                                        : dumpPostgres(address, (*file)->temporaryPath(), stop);
    if (!copied)
        return copied;
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    if (const Result<void> published = (*file)->publish(); !published)
        return failure(published);
    copied->file = QFileInfo(target).absoluteFilePath();
    return copied;
}

Result<VerifiedBackup> backUpBeside(const DatabaseAddress &address, const QDateTime &now, int beforeSchema,
                                    const std::stop_token &stop)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite) {
        return failure(ErrorCode::Unavailable, u"automatic backups are made of SQLite databases only; back the server "
                                               "up, or run cookoutctl backup FILE"_s);
    }
    // Two starts within a second: the later copy is dated a second later.
    QDateTime at = now;
    while (QFileInfo::exists(backupPathOf(address.path, at, beforeSchema)))
        at = at.addSecs(1);
    Result<VerifiedBackup> made = backUp(address, backupPathOf(address.path, at, beforeSchema), stop);
    if (made)
        deleteExpired(address.path, at);
    return made;
}

bool changedSinceBackup(const DatabaseAddress &address)
{
    const QList<BackupCopy> copies = backupCopiesOf(address.path);
    return copies.isEmpty() || QFileInfo(copies.first().file).lastModified() != lastWritten(address.path);
}

std::optional<VerifiedBackup> newestGoodBackup(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return std::nullopt;
    const QList<Migration> migrations = knownMigrations();
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    for (const BackupCopy &copy : backupCopiesOf(address.path)) {
        if (const Result<VerifiedBackup> good = verifiedBackup(copy.file); good && good->schemaVersion <= newest)
            return *good;
    }
    return std::nullopt;
}

} // namespace cookout
