// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecheckfindings.h"

#include "core/storage/backup.h"
#include "core/storage/backupfile.h"
#include "core/storage/databasediagnosis.h"
#include "core/storage/migrations.h"
#include "core/storage/writeaheadlog.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largeLog = 64 * 1024 * 1024;
constexpr qint64 hoursUntilStale = 25;

constexpr Sql eventCounters =
    "SELECT COUNT(*) FROM events e WHERE e.places_taken <> (SELECT COALESCE(SUM(CASE r.status WHEN 'confirmed' "
    "THEN r.places ELSE r.offered_places END), 0) FROM registrations r WHERE r.event_id = e.id)";
constexpr Sql waitingCounters =
    "SELECT COUNT(*) FROM events e WHERE e.waiting <> (SELECT COUNT(*) FROM registrations r "
    "WHERE r.event_id = e.id AND r.status = 'waitlisted' AND r.offer_ends_at IS NULL)";
constexpr Sql promiseCounters =
    "SELECT COUNT(*) FROM bring_items i WHERE i.promised <> (SELECT COALESCE(SUM(p.count), 0) FROM registrations r "
    "JOIN bring_promises p ON p.registration_id = r.id WHERE r.event_id = i.event_id AND r.status = 'confirmed' "
    "AND p.item_code = i.code)";
constexpr Sql partySizes =
    "SELECT COUNT(*) FROM registrations r LEFT JOIN (SELECT registration_id, SUM(count * takes_place) AS places "
    "FROM registration_tickets GROUP BY registration_id) t ON t.registration_id = r.id "
    "WHERE r.places <> COALESCE(t.places, 0)";
constexpr Sql paidSums =
    "SELECT COUNT(*) FROM registrations r LEFT JOIN (SELECT registration_id, SUM(amount) AS amount FROM payments "
    "GROUP BY registration_id) p ON p.registration_id = r.id WHERE r.paid <> COALESCE(p.amount, 0)";
constexpr Sql checkedInSums =
    "SELECT COUNT(*) FROM registrations r LEFT JOIN (SELECT registration_id, SUM(persons) AS persons FROM check_ins "
    "GROUP BY registration_id) c ON c.registration_id = r.id WHERE r.checked_in <> COALESCE(c.persons, 0)";

/** What must agree with a backup, and how many rows do not. */
struct Agreement {
    QLatin1StringView what;
    QLatin1StringView sql;
};

constexpr std::array agreements{
    Agreement{"history entries"_L1,
              "SELECT COUNT(*) FROM backup.audit_log b LEFT JOIN main.audit_log m ON m.id = b.id WHERE m.id IS NULL OR "
              "m.at <> b.at OR m.actor_kind <> b.actor_kind OR m.action <> b.action OR m.subject <> b.subject OR "
              "m.subject_id <> b.subject_id"_L1},
    Agreement{
        "events"_L1,
        "SELECT COUNT(*) FROM backup.events b LEFT JOIN main.events m ON m.id = b.id WHERE m.id IS NULL OR "
        "m.revision < b.revision OR m.created_at <> b.created_at OR (m.revision = b.revision AND (m.slug <> b.slug "
        "OR m.title <> b.title OR m.starts_at IS NOT b.starts_at OR m.ends_at IS NOT b.ends_at OR m.deadline IS NOT "
        "b.deadline OR m.timezone <> b.timezone OR m.currency <> b.currency OR m.capacity IS NOT b.capacity OR "
        "m.description <> b.description OR m.location <> b.location))"_L1},
    Agreement{"registrations"_L1,
              "SELECT COUNT(*) FROM backup.registrations b LEFT JOIN main.registrations m ON m.id = b.id WHERE m.id IS "
              "NULL OR m.revision < b.revision OR m.code <> b.code OR m.event_id <> b.event_id OR m.registered_at <> "
              "b.registered_at OR m.source <> b.source OR (m.revision = b.revision AND m.erased_at IS b.erased_at AND "
              "(m.name <> b.name OR m.email <> b.email OR m.phone <> b.phone OR m.house_number <> b.house_number OR "
              "m.notes <> b.notes OR m.places <> b.places OR m.total <> b.total OR m.language <> b.language OR "
              "m.submission_key IS NOT b.submission_key OR m.content_hash <> b.content_hash))"_L1},
    Agreement{
        "tickets"_L1,
        "SELECT COUNT(*) FROM backup.registration_tickets b JOIN backup.registrations r ON r.id = b.registration_id "
        "JOIN main.registrations n ON n.id = r.id AND n.revision = r.revision LEFT JOIN main.registration_tickets m "
        "ON m.registration_id = b.registration_id AND m.position = b.position WHERE m.code IS NOT b.code OR "
        "m.count IS NOT b.count OR m.unit_price IS NOT b.unit_price OR m.takes_place IS NOT b.takes_place"_L1},
    Agreement{
        "payments"_L1,
        "SELECT COUNT(*) FROM backup.payments b LEFT JOIN main.payments m ON m.id = b.id WHERE m.id IS NULL OR "
        "m.registration_id <> b.registration_id OR m.amount <> b.amount OR m.at <> b.at OR m.method <> b.method"_L1},
};

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

} // namespace

HealthFinding failing(const QString &name, const QString &finding, const QString &remedy)
{
    return {HealthFinding::Level::Fail, name, finding, remedy};
}

HealthFinding warning(const QString &name, const QString &finding, const QString &remedy)
{
    return {HealthFinding::Level::Warn, name, finding, remedy};
}

HealthFinding logFinding(const QString &path)
{
    if (const std::optional<QString> problem = writeAheadLogProblem(path)) {
        return failing(u"log"_s, *problem,
                       u"what was confirmed last may be missing: keep a copy of all three files (-wal "
                       "and -shm too) before starting Cookout, and compare with the newest backup"_s);
    }
    const qint64 size = QFileInfo(path + u"-wal"_s).size();
    if (size > largeLog) {
        return warning(u"log"_s, u"the write-ahead log has %1"_s.arg(sizeText(size)),
                       u"a program that reads for very long holds it up; close other programs on this file"_s);
    }
    return healthy(u"log"_s, u"%1 in the write-ahead log"_s.arg(sizeText(size)));
}

HealthFinding sizeFinding(const QString &path)
{
    return healthy(u"file"_s, u"%1, %2"_s.arg(path, sizeText(QFileInfo(path).size())));
}

HealthFinding integrityFinding(InspectedDatabase &database, const DatabaseAddress &address, bool quick)
{
    const QString name = quick ? u"quick check"_s : u"integrity"_s;
    const Result<QStringList> problems = integrityProblems(database, quick);
    if (problems && problems->isEmpty())
        return healthy(name, u"every page is sound"_s);
    const QString first = problems ? problems->first() : problems.error().detail;
    return failing(name, first, damagedDatabase(address, first).detail.section(u"nothing was changed; "_s, 1));
}

HealthFinding referencesFinding(InspectedDatabase &database)
{
    const Result<QStringList> problems = foreignKeyProblems(database);
    if (problems && problems->isEmpty())
        return healthy(u"references"_s, u"every row refers to rows that are there"_s);
    return failing(u"references"_s, problems ? problems->join(u", "_s) : problems.error().detail,
                   u"restore a backup from before the damage"_s);
}

HealthFinding schemaFinding(InspectedDatabase &database)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version)
        return failing(u"schema"_s, version.error().detail, u"choose a database of Cookout's"_s);
    const QList<Migration> known = knownMigrations();
    const int newest = known.isEmpty() ? 0 : known.last().version;
    if (*version == 0)
        return failing(u"schema"_s, u"the file is empty"_s, u"choose a database of Cookout's"_s);
    if (*version > newest) {
        return failing(u"schema"_s, u"version %1, this program knows %2"_s.arg(*version).arg(newest),
                       u"install the newer version of Cookout"_s);
    }
    if (*version < newest) {
        return warning(u"schema"_s, u"version %1, this program knows %2"_s.arg(*version).arg(newest),
                       u"the next start of Cookout brings it up to date, after a backup"_s);
    }
    return healthy(u"schema"_s, u"version %1"_s.arg(*version));
}

HealthFinding backupsFinding(const DatabaseAddress &address, const QDateTime &now)
{
    const QList<BackupCopy> copies = backupCopiesOf(address.path);
    const QString remedy = u"leave Cookout running for a moment, it makes one after the start"_s;
    if (copies.isEmpty())
        return warning(u"backups"_s, u"there is none in %1"_s.arg(backupFolderOf(address.path)), remedy);
    const BackupCopy &newest = copies.first();
    const qint64 hours = newest.at.secsTo(now) / 3600;
    const QString found = u"%1, the newest of %2 is %3 hours old"_s.arg(newest.file).arg(copies.size()).arg(hours);
    if (!newest.complete)
        return failing(u"backups"_s, u"%1 is damaged"_s.arg(newest.file),
                       u"look at the disk, then run cookoutctl backup"_s);
    if (hours > hoursUntilStale && changedSinceBackup(address))
        return warning(u"backups"_s, found, remedy);
    return healthy(u"backups"_s, found);
}

HealthFinding agreementFinding(InspectedDatabase &database, const DatabaseAddress &address)
{
    const QString name = u"agreement"_s;
    const std::optional<VerifiedBackup> good = newestGoodBackup(address);
    if (!good)
        return warning(name, u"there is no good backup to compare with"_s,
                       u"leave Cookout running for a moment, it makes one after the start"_s);
    if (good->schemaVersion != schemaVersionOf(database).value_or(0))
        return healthy(name, u"the newest backup has another schema; not compared"_s);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(good->file, "/"));
    Result<void> attached =
        database.run(u"ATTACH DATABASE ? AS backup"_s, {u"file:%1?mode=ro&immutable=1"_s.arg(encoded)});
    QStringList problems;
    for (const Agreement &agreement : agreements) {
        const Result<qint64> count = attached ? database.number(agreement.sql) : Result<qint64>(failure(attached));
        if (!count)
            return failing(name, count.error().detail, restoreCommand(*good, address));
        if (*count > 0)
            problems.append(u"%1 %2"_s.arg(*count).arg(agreement.what));
    }
    std::ignore = database.run(u"DETACH DATABASE backup"_s);
    if (problems.isEmpty())
        return healthy(name, u"everything in %1 is still there"_s.arg(good->file));
    return failing(
        name, u"%1 of the newest good backup are missing or were altered by no program"_s.arg(problems.join(u", "_s)),
        restoreCommand(*good, address));
}

const QList<CounterCheck> &counterChecks()
{
    static const QList<CounterCheck> checks{
        {"events whose counter of places differs from their registrations", eventCounters},
        {"events whose counter of the waiting list differs from their registrations", waitingCounters},
        {"items whose counter of promises differs from what guests bring", promiseCounters},
        {"registrations whose number of places differs from their tickets", partySizes},
        {"registrations whose paid amount differs from their payments", paidSums},
        {"registrations whose number of persons inside differs from their check-ins", checkedInSums},
    };
    return checks;
}

HealthFinding countersFinding(const QStringList &problems)
{
    if (problems.isEmpty())
        return healthy(u"counters"_s, u"every counter equals its rows"_s);
    return failing(u"counters"_s, problems.join(u", "_s),
                   u"compare with the newest backup, and report this with the log: no use of Cookout may do this"_s);
}

} // namespace cookout
