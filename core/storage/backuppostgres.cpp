// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backuppostgres.h"

#include "core/storage/postgresconnection.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int lookMilliseconds = 200;
constexpr int startMilliseconds = 10'000;

/** One "name=value" of libpq's options. */
QString valueIn(const QString &options, const QString &name)
{
    const QRegularExpression pattern(u"(?:^|\\s)%1=(\\S+)"_s.arg(name));
    return pattern.match(options).captured(1);
}

QProcessEnvironment environmentFor(const DatabaseAddress &address)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const QString &name, const QString &value) {
        if (!value.isEmpty())
            environment.insert(name, value);
    };
    set(u"PGHOST"_s, address.host);
    set(u"PGPORT"_s, QString::number(address.port));
    set(u"PGDATABASE"_s, address.name);
    set(u"PGUSER"_s, address.user);
    set(u"PGPASSWORD"_s, address.password.reveal());
    if (const Result<QString> options = connectOptions(address)) { // the same proof of who answers as the pool demands
        set(u"PGSSLMODE"_s, valueIn(*options, u"sslmode"_s));
        set(u"PGSSLROOTCERT"_s, valueIn(*options, u"sslrootcert"_s));
    }
    set(u"PGCONNECT_TIMEOUT"_s, u"10"_s);
    set(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

/** Runs a tool to its end; answers what it printed. */
Result<QByteArray> run(const QString &tool, const QStringList &arguments, const QProcessEnvironment &environment,
                       const std::stop_token &stop = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        return failure(ErrorCode::Unavailable,
                       u"%1 is not installed; install PostgreSQL's client programs (Debian: apt "
                       "install postgresql-client)"_s.arg(tool));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted(startMilliseconds))
        return failure(ErrorCode::Unavailable, u"%1 does not start: %2"_s.arg(tool, process.errorString()));
    while (!process.waitForFinished(lookMilliseconds) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            process.kill();
            process.waitForFinished();
            return failure(ErrorCode::Unavailable, u"%1 was stopped"_s.arg(tool));
        }
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    const QString said = QString::fromUtf8(process.readAllStandardError()).simplified().left(400);
    return failure(ErrorCode::Unavailable, u"%1 failed: %2"_s.arg(tool, said.isEmpty() ? process.errorString() : said));
}

/** psql, since a question or two needs no connection of the pool's kind. */
Result<QByteArray> ask(const DatabaseAddress &address, const QString &sql)
{
    return run(u"psql"_s,
               {u"--no-psqlrc"_s, u"--no-password"_s, u"--tuples-only"_s, u"--no-align"_s, u"--command"_s, sql},
               environmentFor(address));
}

} // namespace

bool isPostgresDump(const QString &file)
{
    QFile dump(file);
    return dump.open(QIODevice::ReadOnly) && dump.read(5) == "PGDMP";
}

Result<VerifiedBackup> dumpPostgres(const DatabaseAddress &address, const QString &file, const std::stop_token &stop)
{
    const Result<QByteArray> dumped =
        run(u"pg_dump"_s,
            {u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s, u"--file"_s, file},
            environmentFor(address), stop);
    return dumped ? verifiedPostgresDump(file) : Result<VerifiedBackup>(failure(dumped));
}

Result<VerifiedBackup> verifiedPostgresDump(const QString &file)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Result<QByteArray> listed = run(u"pg_restore"_s, {u"--list"_s, file}, environment);
    if (!listed)
        return failure(ErrorCode::Unavailable,
                       u"the backup %1 is damaged or cannot be checked (%2); choose another one"_s.arg(
                           file, listed.error().detail));
    if (!listed->contains(" TABLE DATA public registrations ") && !listed->contains("TABLE DATA public registrations"))
        return failure(ErrorCode::Unavailable, u"%1 holds no tables of Cookout's; choose another one"_s.arg(file));
    // The list is in the file's head; only reading all of it finds a truncated end.
    if (const auto read = run(u"pg_restore"_s, {u"--file"_s, QProcess::nullDevice(), file}, environment); !read)
        return failure(ErrorCode::Unavailable,
                       u"the backup %1 is damaged (%2); choose another one"_s.arg(file, read.error().detail));
    VerifiedBackup verified;
    verified.file = file;
    verified.bytes = QFileInfo(file).size();
    return verified;
}

Result<void> restorePostgres(const QString &file, const DatabaseAddress &target)
{
    const Result<QByteArray> tables =
        ask(target, u"SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "WHERE c.relkind IN ('r', 'p', 'v', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema') "
                    "AND n.nspname NOT LIKE 'pg_toast%'"_s);
    if (!tables)
        return failure(tables);
    if (tables->trimmed() != "0") {
        return failure(ErrorCode::Conflict,
                       u"%1 is not empty and is left as it is; make a new database (createdb NAME) "
                       "and restore into that"_s.arg(target.display()));
    }
    const Result<QByteArray> restored =
        run(u"pg_restore"_s,
            {u"--single-transaction"_s, u"--exit-on-error"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--no-password"_s,
             u"--dbname"_s, target.name, file},
            environmentFor(target));
    return restored ? Result<void>() : Result<void>(failure(restored));
}

} // namespace cookout
