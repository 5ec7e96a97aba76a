// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlcommands.h"
#include "app/healthreport.h"
#include "core/services/backupservice.h"
#include "core/services/healthservice.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString numberText(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString describe(const VerifiedBackup &backup)
{
    const QString size = QLocale::c().formattedDataSize(backup.bytes);
    if (backup.schemaVersion == 0)
        return u"%1: %2, a dump of PostgreSQL, verified"_s.arg(backup.file, size);
    return u"%1: %2 registrations, %3, verified"_s.arg(backup.file, numberText(backup.registrations), size);
}

/** The settings, and a database that is there; else the exit code. */
Result<Settings> settingsOf(const CommandLine &line, std::optional<int> &code)
{
    Result<Settings> settings = line.settings();
    if (!settings)
        code = line.settingsError(settings.error());
    else if (line.isSet(u"log-level"_s))
        installLogging(settings->logLevel, settings->logFormat, {});
    return settings;
}

int backUp(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {}, {u"FILE"_s});
    std::optional<int> code = line.parse(arguments);
    if (code)
        return *code;
    const Result<Settings> settings = settingsOf(line, code);
    if (code)
        return *code;
    if (const Result<void> exists = checkExists(settings->database, Database::MustExist); !exists)
        return reportFailure(exists.error());
    const SystemClock clock;
    Background background;
    BackupService backups(settings->database, clock, background);
    const Result<VerifiedBackup> made = backups.backUp(line.positional(0)).wait();
    return made ? printResult(describe(*made) + u'\n') : reportFailure(made.error());
}

Result<DatabaseAddress> targetOf(const QString &given)
{
    if (given.contains("://"_L1))
        return databaseAddressFromUrl(given);
    DatabaseAddress address;
    address.path = QFileInfo(given).absoluteFilePath();
    return address;
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"never"_s;
}

QString describe(const BackupComparison &comparison)
{
    QString text = u"newest change: %1 in the backup, %2 now\n"_s.arg(timeText(comparison.newestInBackup),
                                                                      timeText(comparison.newestNow));
    for (const BackupDifference &one : comparison.differences) {
        text += u"%1: %2 in the backup, %3 now"_s.arg(one.what, numberText(one.inBackup), numberText(one.now));
        if (one.onlyInBackup > 0)
            text += u"; %1 only in the backup"_s.arg(numberText(one.onlyInBackup));
        if (one.onlyNow > 0)
            text += u"; %1 only now"_s.arg(numberText(one.onlyNow));
        text += u'\n';
    }
    return text;
}

QJsonObject jsonOf(const BackupComparison &comparison)
{
    QJsonArray differences;
    for (const BackupDifference &one : comparison.differences) {
        differences.append(QJsonObject{{u"what"_s, one.what},
                                       {u"in_backup"_s, one.inBackup},
                                       {u"now"_s, one.now},
                                       {u"only_in_backup"_s, one.onlyInBackup},
                                       {u"only_now"_s, one.onlyNow}});
    }
    return {{u"newest_in_backup"_s, toStorageText(comparison.newestInBackup)},
            {u"newest_now"_s, toStorageText(comparison.newestNow)},
            {u"differences"_s, differences}};
}

/** What differs from the database in use, where there is one that can be read; it hinders nothing. */
std::optional<BackupComparison> comparison(BackupService &backups, const DatabaseAddress &current,
                                           const QString &backup)
{
    if (current.kind != DatabaseAddress::Kind::Sqlite || QFileInfo(current.path).size() == 0)
        return std::nullopt;
    Result<BackupComparison> compared = backups.compare(backup).wait();
    if (!compared) {
        print(stderr,
              u"cookoutctl: %1 cannot be compared with the backup (%2)\n"_s.arg(current.path, compared.error().detail));
        return std::nullopt;
    }
    return *compared;
}

int restore(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(
        command.usageName(), command.summary,
        {{u"to"_s, u"New SQLite file, or the address of a new, empty PostgreSQL database."_s, u"DATABASE"_s},
         jsonOption()},
        {u"FILE"_s});
    std::optional<int> code = line.parse(arguments);
    if (code)
        return *code;
    if (!line.isSet(u"to"_s))
        return line.usageError(u"--to is needed"_s);
    const Result<DatabaseAddress> target = targetOf(*line.value(u"to"_s));
    if (!target)
        return line.usageError(u"--to: %1"_s.arg(target.error().detail));
    const Result<Settings> settings = settingsOf(line, code);
    if (code)
        return *code;
    const SystemClock clock;
    Background background;
    BackupService backups(settings->database, clock, background);
    const Result<VerifiedBackup> restored = backups.restore(line.positional(0), *target).wait();
    if (!restored)
        return reportFailure(restored.error());
    const auto differences = comparison(backups, settings->database, line.positional(0));
    if (line.isSet(u"json"_s)) {
        QJsonObject object{{u"restored"_s, target->display()}, {u"registrations"_s, restored->registrations}};
        if (differences)
            object.insert(u"comparison"_s, jsonOf(*differences));
        return printResult(QString::fromUtf8(QJsonDocument(object).toJson()));
    }
    QString text =
        differences ? u"compared with %1\n"_s.arg(settings->database.path) + describe(*differences) : QString();
    text += u"restored to %1"_s.arg(target->display());
    const bool isDump = target->kind == DatabaseAddress::Kind::PostgreSql;
    text += isDump ? u"\n"_s : u"; open it with --database %1\n"_s.arg(target->path);
    return printResult(text);
}

int check(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {jsonOption()});
    std::optional<int> code = line.parse(arguments);
    if (code)
        return *code;
    const Result<Settings> settings = settingsOf(line, code);
    if (code)
        return *code;
    const SystemClock clock;
    Background background;
    HealthService health(settings->database, clock, background);
    const Result<QList<HealthFinding>> findings = health.integrity().wait();
    return findings ? printFindings(*findings, line.isSet(u"json"_s)) : reportFailure(findings.error());
}

} // namespace

QList<CtlCommand> backupCommands()
{
    return {{{u"backup"_s}, u"Copy the database to a new file, verified; beside a running program."_s, backUp},
            {{u"restore"_s}, u"Make a new database of a backup and show what differs."_s, restore},
            {{u"check"_s}, u"Report whether everything in the database is as it should be."_s, check}};
}

} // namespace cookout
