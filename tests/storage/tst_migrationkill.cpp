// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/longmigration.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr Sql selectVersions = "SELECT version FROM schema_migrations ORDER BY version";
constexpr Sql tablesInSqlite = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'step%'";
constexpr Sql tablesInPostgres = "SELECT tablename FROM pg_tables WHERE tablename LIKE 'step%'";

QStringList textsOf(Connection &connection, Sql query)
{
    QStringList texts;
    const Result<void> read = connection.each(query, {}, [&texts](const Row &row) {
        texts.append(row.text(0));
        return true;
    });
    return read ? texts : QStringList();
}

} // namespace

/** kill −9 at random moments of a migration a dozen steps deep: each step is there as a whole, or not at all. */
class TestMigrationKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsDoneOrNotBegun();

private:
    static void launch(QProcess &child, const TestDatabase &database);
    /** What contradicts "done or not begun"; empty: nothing. Answers the version in `version`. */
    static QString contradictionOf(const TestDatabase &database, int &version);
};

void TestMigrationKill::launch(QProcess &child, const TestDatabase &database)
{
    QStringList arguments{database.address().path};
    if (onPostgres())
        arguments += {qEnvironmentVariable("COOKOUT_TEST_POSTGRES"), database.address().name};
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(u"" COOKOUT_MIGRATING_CHILD ""_s, arguments);
    while (!child.canReadLine() && child.waitForReadyRead(20'000)) {
    }
}

QString TestMigrationKill::contradictionOf(const TestDatabase &database, int &version)
{
    const auto opened = Connection::open(database.address(), ConnectionRole::Writer, true);
    if (!opened)
        return opened.error().detail;
    Connection &connection = **opened;
    if (const Result<void> begun = connection.beginWrite(); !begun) // a server may still be at the dead one's work
        return begun.error().detail;
    connection.rollback();
    const QStringList versions = textsOf(connection, selectVersions);
    const QStringList tables = textsOf(connection, onPostgres() ? tablesInPostgres : tablesInSqlite);
    const int known = static_cast<int>(knownMigrations().size());
    version = static_cast<int>(versions.size());
    if (tables.size() != std::max(0, version - known))
        return u"%1 versions, %2 tables"_s.arg(version).arg(tables.size());
    for (const QString &table : tables) {
        // NULL, which the column refuses, unless the count is right: run() answers only whether it worked.
        const Result<void> complete = connection.run(
            u"INSERT INTO %1 (i, note) SELECT 0, CASE COUNT(note) WHEN %2 THEN '' END FROM %1"_s.arg(table).arg(
                rowsPerStep));
        if (!complete)
            return u"%1 is not complete: %2"_s.arg(table, complete.error().detail);
        std::ignore = connection.run(u"DELETE FROM %1 WHERE i = 0"_s.arg(table));
    }
    return {};
}

void TestMigrationKill::everyStepIsDoneOrNotBegun()
{
    const quint32 seed = qEnvironmentVariable("COOKOUT_SEED").isEmpty() ? QRandomGenerator::system()->generate()
                                                                        : qEnvironmentVariable("COOKOUT_SEED").toUInt();
    qInfo("COOKOUT_SEED=%u", seed);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    qint64 whole = 0; // milliseconds that an undisturbed child takes
    {
        const TestDatabase database;
        QProcess child;
        launch(child, database);
        timer.start();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        whole = timer.elapsed();
    }
    QSet<int> seen;
    int kills = 0;
    while (kills < 20) {
        const TestDatabase database;
        bool finished = false;
        while (!finished) {
            QProcess child;
            launch(child, database);
            finished = child.waitForFinished(static_cast<int>(random.bounded(whole + 1)));
            if (!finished) {
                child.kill();
                child.waitForFinished();
                ++kills;
            }
            int version = 0;
            const QString contradiction = contradictionOf(database, version);
            QVERIFY2(contradiction.isEmpty(), qPrintable(contradiction));
            seen.insert(version);
            QVERIFY(!finished || child.exitCode() == 0);
        }
    }
    QVERIFY2(seen.size() > 3, qPrintable(QString::number(seen.size()))); // they were killed in the middle of it
}

QTEST_GUILESS_MAIN(TestMigrationKill)
#include "tst_migrationkill.moc"
