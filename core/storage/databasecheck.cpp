// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecheck.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/backupfile.h"
#include "core/storage/connection.h"
#include "core/storage/databasecheckfindings.h"
#include "core/storage/databasediagnosis.h"
#include "core/storage/databaselocation.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 minutesAhead = 5;
constexpr Sql selectVersion = "SELECT COALESCE(MAX(version), 0) FROM schema_migrations";

/** A query that every page or mail needs, with values that need not exist. */
struct HotQuery {
    QLatin1StringView name;
    QLatin1StringView sql;
};

constexpr std::array hotQueries{
    HotQuery{"event by short name"_L1, "SELECT id FROM events WHERE slug = ''"_L1},
    HotQuery{"registration by link"_L1, "SELECT id FROM registrations WHERE token = ''"_L1},
    HotQuery{"registration by code"_L1, "SELECT id FROM registrations WHERE code = ''"_L1},
    HotQuery{"repeated form"_L1, "SELECT id FROM registrations WHERE event_id = 1 AND submission_key = ''"_L1},
    HotQuery{"guest list"_L1, "SELECT id FROM registrations WHERE event_id = 1 ORDER BY registered_at"_L1},
    HotQuery{"lost link"_L1, "SELECT id FROM registrations WHERE email = ''"_L1},
    HotQuery{"unpaid"_L1, "SELECT id FROM registrations WHERE event_id = 1 AND payment_status = 'unpaid'"_L1},
    HotQuery{"search"_L1,
             "SELECT registration_id FROM registration_words WHERE event_id = 1 AND word >= 'a' AND word < "
             "'b'"_L1},
    HotQuery{"due mail"_L1, "SELECT id FROM outbox WHERE state = 'queued' AND next_at <= ''"_L1},
    HotQuery{"history"_L1, "SELECT id FROM audit_log WHERE subject = 'registration' AND subject_id = 1"_L1},
    HotQuery{"payments"_L1, "SELECT id FROM payments WHERE registration_id = 1"_L1},
    HotQuery{"session"_L1, "SELECT user_id FROM sessions WHERE token_hash = ''"_L1},
    HotQuery{"account"_L1, "SELECT id FROM users WHERE username = ''"_L1},
};

bool usesIndex(InspectedDatabase &database, QLatin1StringView sql)
{
    const Result<QList<QStringList>> plan = database.rows(u"EXPLAIN QUERY PLAN "_s + sql);
    return plan && !plan->isEmpty() && std::all_of(plan->begin(), plan->end(), [](const QStringList &step) {
               return step.value(3).startsWith("SEARCH "_L1);
           });
}

/** A small table is read whole whatever indexes it has: the server is told to avoid that, and asked what it would do.
 */
bool usesIndex(Connection &server, QLatin1StringView sql)
{
    const QString text = u"DO $look$ DECLARE step text; found boolean := false; BEGIN SET LOCAL enable_seqscan = off; "
                         "FOR step IN EXECUTE $query$EXPLAIN "_s +
                         sql +
                         u"$query$ LOOP found := found OR step LIKE '%Index Cond%'; END LOOP; "
                         "IF NOT found THEN RAISE EXCEPTION 'no index'; END IF; END $look$"_s;
    return server.run(text).has_value();
}

template <typename Database>
HealthFinding hotQueriesFinding(Database &database)
{
    QStringList slow;
    for (const HotQuery &query : hotQueries) {
        if (!usesIndex(database, query.sql))
            slow.append(query.name);
    }
    if (slow.isEmpty())
        return healthy(u"hot queries"_s, u"all %1 use an index"_s.arg(hotQueries.size()));
    return failing(u"hot queries"_s, u"no index for: %1"_s.arg(slow.join(u", "_s)),
                   u"somebody has removed an index; restore a backup, or report this"_s);
}

HealthFinding placeFinding(const DatabaseAddress &address)
{
    const Result<void> place = checkLocation(address.path);
    if (!place)
        return failing(u"place"_s, place.error().detail.section(u"; "_s, 0, 0),
                       place.error().detail.section(u"; "_s, 1));
    const QStorageInfo disk(QFileInfo(address.path).absolutePath());
    return healthy(u"place"_s, u"%1 can be written, on %2 of this computer"_s.arg(
                                   address.path, QString::fromUtf8(disk.fileSystemType())));
}

HealthFinding clockFinding(InspectedDatabase &database, const QDateTime &now)
{
    const QString shown = now.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    const Result<QString> newest = database.text(u"SELECT at FROM audit_log ORDER BY id DESC LIMIT 1"_s);
    const QDateTime at = newest ? fromStorageText(*newest) : QDateTime();
    if (now.date().year() < 2025 || now.date().year() > 2100)
        return failing(u"clock"_s, shown, u"set the computer's clock"_s);
    if (at.isValid() && now.secsTo(at) > minutesAhead * 60) {
        return warning(u"clock"_s, u"%1, but the newest change is of %2"_s.arg(shown, toStorageText(at)),
                       u"compare the computer's clock with another one"_s);
    }
    return healthy(u"clock"_s, shown);
}

QStringList counterProblems(InspectedDatabase &database)
{
    QStringList problems;
    for (const CounterCheck &check : counterChecks()) {
        const Result<qint64> count = database.number(QString::fromUtf8(check.sql.text()));
        if (!count)
            problems.append(count.error().detail);
        else if (*count > 0)
            problems.append(u"%1 %2"_s.arg(*count).arg(QLatin1StringView(check.what)));
    }
    return problems;
}

HealthFinding openingFailed(const DatabaseAddress &address, const Error &error)
{
    const QString sentence = diagnosed(address, error).detail;
    return failing(u"database"_s, sentence.section(u"; "_s, 0, 0), sentence.section(u"; "_s, 1));
}

QList<HealthFinding> serverReport(const DatabaseAddress &address)
{
    const auto opened = Connection::open(address, ConnectionRole::Reader, true);
    if (!opened)
        return {failing(u"database"_s, opened.error().detail, u"check the address and that the server runs"_s)};
    const auto numberOf = [&opened](Sql sql) {
        qint64 number = 0;
        const Result<void> read = (*opened)->each(sql, {}, [&number](const Row &row) {
            number = row.number(0);
            return false;
        });
        return read ? Result<qint64>(number) : Result<qint64>(failure(read));
    };
    const Result<qint64> version = numberOf(selectVersion);
    if (!version)
        return {failing(u"schema"_s, version.error().detail, u"start Cookout once, it makes the tables"_s)};
    QStringList problems;
    for (const CounterCheck &check : counterChecks()) {
        const Result<qint64> count = numberOf(check.sql);
        if (!count)
            problems.append(count.error().detail);
        else if (*count > 0)
            problems.append(u"%1 %2"_s.arg(*count).arg(QLatin1StringView(check.what)));
    }
    return {healthy(u"database"_s, address.display()), healthy(u"schema"_s, u"version %1"_s.arg(*version)),
            countersFinding(problems), hotQueriesFinding(**opened),
            healthy(u"backups"_s, u"the server's administrator makes them"_s)};
}

HealthFinding missing(const DatabaseAddress &address)
{
    return failing(u"database"_s, u"%1 does not exist"_s.arg(address.path),
                   u"name the right file with --database, or start Cookout to make a new one"_s);
}

} // namespace

QList<HealthFinding> integrityReport(const DatabaseAddress &address, const QDateTime &now)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return serverReport(address);
    if (const Result<void> fit = checkBeforeOpening(address); !fit && QFileInfo(address.path).size() == 0)
        return {openingFailed(address, fit.error())};
    if (!QFileInfo::exists(address.path))
        return {missing(address)};
    QList<HealthFinding> findings{sizeFinding(address.path), logFinding(address.path)};
    const auto database = InspectedDatabase::openUntouched(address.path);
    if (!database)
        return findings << openingFailed(address, database.error());
    findings << schemaFinding(**database);
    if (hasFailure({findings.last()}))
        return findings;
    findings << integrityFinding(**database, address, false) << referencesFinding(**database)
             << countersFinding(counterProblems(**database)) << agreementFinding(**database, address)
             << backupsFinding(address, now);
    return findings;
}

HealthFinding spaceHealth(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return healthy(u"disk space"_s, u"kept by the database server"_s);
    const QStorageInfo disk(QFileInfo(address.path).absolutePath());
    const qint64 size = QFileInfo(address.path).size();
    const QString found =
        u"%1 free at %2"_s.arg(QLocale::c().formattedDataSize(disk.bytesAvailable()), disk.rootPath());
    if (disk.bytesAvailable() < 16 * megabyte + size)
        return failing(u"disk space"_s, found,
                       u"free some space: there is none for a backup, and soon none for guests"_s);
    if (disk.bytesAvailable() < 500 * megabyte + 4 * size)
        return warning(u"disk space"_s, found, u"free some space soon"_s);
    return healthy(u"disk space"_s, found);
}

QList<HealthFinding> databaseHealth(const DatabaseAddress &address, const QDateTime &now)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return serverReport(address);
    QList<HealthFinding> findings{placeFinding(address), spaceHealth(address)};
    if (const Result<void> fit = checkBeforeOpening(address); !fit && QFileInfo(address.path).size() == 0)
        return findings << openingFailed(address, fit.error());
    if (!QFileInfo::exists(address.path))
        return findings << missing(address);
    findings << logFinding(address.path);
    const auto database = InspectedDatabase::openUntouched(address.path);
    if (!database)
        return findings << openingFailed(address, database.error());
    findings << schemaFinding(**database);
    if (hasFailure({findings.last()}))
        return findings;
    findings << integrityFinding(**database, address, true) << hotQueriesFinding(**database)
             << clockFinding(**database, now) << backupsFinding(address, now);
    return findings;
}

Result<void> quickCheck(const DatabaseAddress &address)
{
    if (address.kind != DatabaseAddress::Kind::Sqlite)
        return {};
    const auto database = InspectedDatabase::openUntouched(address.path);
    if (!database)
        return tl::unexpected(diagnosed(address, database.error()));
    const Result<QStringList> problems = integrityProblems(**database, true);
    if (!problems || !problems->isEmpty())
        return tl::unexpected(damagedDatabase(address, problems ? problems->first() : problems.error().detail));
    const Result<qint64> newest = (*database)->number(u"SELECT COALESCE(MAX(id), 0) FROM audit_log"_s);
    const std::optional<VerifiedBackup> backup = newestGoodBackup(address);
    if (newest && backup && backup->newestHistoryId > *newest)
        return tl::unexpected(damagedDatabase(address, u"it is older than its newest backup"_s));
    return {};
}

} // namespace cookout
