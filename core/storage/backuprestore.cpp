// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/backupfile.h"
#include "core/storage/backuppostgres.h"
#include "core/storage/inspecteddatabase.h"
#include "core/storage/migrations.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A table and the column that names a row of it for good. */
struct ComparedTable {
    QLatin1StringView name;
    QLatin1StringView key;
};

constexpr std::array comparedTables{
    ComparedTable{"events"_L1, "slug"_L1},      ComparedTable{"registrations"_L1, "code"_L1},
    ComparedTable{"payments"_L1, "id"_L1},      ComparedTable{"check_ins"_L1, "id"_L1},
    ComparedTable{"outbox"_L1, "dedup_key"_L1}, ComparedTable{"users"_L1, "username"_L1},
    ComparedTable{"media"_L1, "hash"_L1},       ComparedTable{"audit_log"_L1, "id"_L1},
};

Result<void> attachBackup(InspectedDatabase &current, const QString &backup)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(backup).absoluteFilePath(), "/"));
    return current.run(u"ATTACH DATABASE ? AS backup"_s, {u"file:%1?mode=ro&immutable=1"_s.arg(encoded)});
}

Result<BackupDifference> differenceOf(InspectedDatabase &current, const ComparedTable &table)
{
    const QString sql = u"SELECT (SELECT COUNT(*) FROM backup.%1), (SELECT COUNT(*) FROM main.%1), "
                        "(SELECT COUNT(*) FROM backup.%1 WHERE %2 NOT IN (SELECT %2 FROM main.%1)), "
                        "(SELECT COUNT(*) FROM main.%1 WHERE %2 NOT IN (SELECT %2 FROM backup.%1))"_s;
    const Result<QList<QStringList>> rows = current.rows(sql.arg(table.name, table.key));
    if (!rows)
        return failure(rows);
    const QStringList &row = rows->first();
    return BackupDifference{table.name, row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                            row[3].toLongLong()};
}

/** Which of the tables both have: a backup may be of an older schema. */
Result<bool> haveBoth(InspectedDatabase &current, const ComparedTable &table)
{
    const QString name = table.name;
    const Result<qint64> found =
        current.number(u"SELECT (SELECT COUNT(*) FROM main.sqlite_master WHERE type = 'table' AND name = ?) + "
                       "(SELECT COUNT(*) FROM backup.sqlite_master WHERE type = 'table' AND name = ?)"_s,
                       {name, name});
    return found ? Result<bool>(*found == 2) : Result<bool>(failure(found));
}

Result<QList<BackupDifference>> differencesByEvent(InspectedDatabase &current)
{
    // Registrations are counted in each file by its own identifiers; events meet by their short names.
    const auto count = u"(SELECT COUNT(*) FROM %1.registrations r JOIN %1.events e ON e.id = r.event_id "
                       "WHERE e.slug = s.slug"_s;
    const auto without = u" AND r.code NOT IN (SELECT code FROM %1.registrations))"_s;
    const QString inBackup = count.arg(u"backup"_s);
    const QString now = count.arg(u"main"_s);
    const Result<QList<QStringList>> rows =
        current.rows(u"SELECT s.slug, "_s + inBackup + u"), "_s + now + u"), "_s + inBackup + without.arg(u"main"_s) +
                     u", "_s + now + without.arg(u"backup"_s) +
                     u" FROM (SELECT slug FROM main.events UNION SELECT slug FROM backup.events) s"_s);
    if (!rows)
        return failure(rows);
    QList<BackupDifference> differences;
    for (const QStringList &row : *rows) {
        differences.append({u"registrations of %1"_s.arg(row[0]), row[1].toLongLong(), row[2].toLongLong(),
                            row[3].toLongLong(), row[4].toLongLong()});
    }
    return differences;
}

Result<QDateTime> newestChange(InspectedDatabase &database, const QString &schema)
{
    const Result<QString> at = database.text(u"SELECT at FROM %1.audit_log ORDER BY id DESC LIMIT 1"_s.arg(schema));
    return at ? Result<QDateTime>(fromStorageText(*at)) : Result<QDateTime>(failure(at));
}

Result<VerifiedBackup> restoreFile(const VerifiedBackup &backup, const QString &target)
{
    for (const auto &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(target + beside))
            return failure(ErrorCode::Conflict, u"%1 is left over from another database; choose another name"_s.arg(
                                                    QString(target + beside)));
    }
    const Result<std::unique_ptr<BackupFile>> file = BackupFile::create(target);
    if (!file)
        return failure(file);
    {
        const auto source = InspectedDatabase::openUntouched(backup.file);
        if (!source)
            return failure(source);
        if (const Result<void> copied = (*source)->run(u"VACUUM INTO ?"_s, {(*file)->temporaryPath()}); !copied) {
            return failure(ErrorCode::Unavailable, u"%1 could not be written (%2); free some space or choose another "
                                                   "folder"_s.arg(target, copied.error().detail));
        }
    }
    Result<VerifiedBackup> verified = verifiedBackup((*file)->temporaryPath());
    if (!verified)
        return verified;
    if (const Result<void> published = (*file)->publish(); !published)
        return failure(published);
    verified->file = QFileInfo(target).absoluteFilePath();
    return verified;
}

QString quoted(const QString &argument)
{
    const auto plain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"/._-+@%:,"_s.contains(c);
    };
    if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), plain))
        return argument;
    QString inner = argument;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

Result<VerifiedBackup> restoreBackup(const QString &backup, const DatabaseAddress &target)
{
    const Result<VerifiedBackup> good = verifiedBackup(backup);
    if (!good)
        return good;
    const bool isDump = isPostgresDump(backup);
    if (isDump != (target.kind == DatabaseAddress::Kind::PostgreSql)) {
        return failure(ErrorCode::InvalidInput,
                       isDump ? u"%1 is a dump of PostgreSQL; restore it --to postgresql://…"_s.arg(backup)
                              : u"%1 is an SQLite backup; restore it --to a file"_s.arg(backup));
    }
    if (isDump) {
        const Result<void> restored = restorePostgres(backup, target);
        return restored ? good : Result<VerifiedBackup>(failure(restored));
    }
    const QList<Migration> migrations = knownMigrations();
    if (!migrations.isEmpty() && good->schemaVersion > migrations.last().version) {
        return failure(ErrorCode::Conflict, u"%1 was made by a newer version of Cookout (schema %2, this program knows "
                                            "%3); install that version"_s.arg(backup)
                                                .arg(good->schemaVersion)
                                                .arg(migrations.last().version));
    }
    return restoreFile(*good, target.path);
}

Result<BackupComparison> compareWithBackup(const QString &backup, const DatabaseAddress &current)
{
    const auto opened = InspectedDatabase::openUntouched(current.path);
    if (!opened)
        return failure(opened);
    InspectedDatabase &database = **opened;
    if (const Result<void> attached = attachBackup(database, backup); !attached)
        return failure(attached);
    BackupComparison comparison;
    for (const ComparedTable &table : comparedTables) {
        const Result<bool> both = haveBoth(database, table);
        if (!both)
            return failure(both);
        if (!*both)
            continue;
        const Result<BackupDifference> difference = differenceOf(database, table);
        if (!difference)
            return failure(difference);
        comparison.differences.append(*difference);
    }
    const Result<QList<BackupDifference>> events = differencesByEvent(database);
    const Result<QDateTime> inBackup = newestChange(database, u"backup"_s);
    const Result<QDateTime> now = newestChange(database, u"main"_s);
    if (!events || !inBackup || !now)
        return failure(ErrorCode::Unavailable, u"the current database cannot be compared; run cookoutctl check"_s);
    comparison.differences += *events;
    comparison.newestInBackup = *inBackup;
    comparison.newestNow = *now;
    return comparison;
}

QString restoreCommand(const VerifiedBackup &backup, const DatabaseAddress &address)
{
    const QFileInfo info(address.path);
    QString target = u"%1/%2-restored.db"_s.arg(info.absolutePath(), info.completeBaseName());
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = u"%1/%2-restored-%3.db"_s.arg(info.absolutePath(), info.completeBaseName()).arg(number);
    return u"cookoutctl restore %1 --to %2"_s.arg(quoted(backup.file), quoted(target));
}

} // namespace cookout
