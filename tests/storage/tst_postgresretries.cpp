// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/poolfixture.h"

#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr Sql countUp = "UPDATE counters SET n = n + 1 WHERE id = ?";
constexpr Sql selectCounters = "SELECT n FROM counters ORDER BY id";
constexpr Sql countWaiting = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'";
constexpr int first = 1;
constexpr int second = 2;

/** A pool on a database with two counters, whose server looks for deadlocks after 50 ms and spares the others. */
struct Retries : Fixture {
    Retries() : Fixture(std::chrono::seconds(20))
    {
        foreign = connected();
        run(u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = ''50ms''', current_database()); END $$"_s);
        start();
        run(u"CREATE TABLE counters (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"_s);
        run(u"INSERT INTO counters (id, n) VALUES (1, 0), (2, 0)"_s);
        run(u"SET deadlock_timeout = '30s'; SET lock_timeout = 0; SET statement_timeout = 0"_s);
    }

    /** Another program's session. */
    [[nodiscard]] std::unique_ptr<Connection> connected() const
    {
        return *Connection::open(address, ConnectionRole::Reader, true);
    }

    void run(const QString &sql) const
    {
        if (const Result<void> done = foreign->run(sql); !done)
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(done.error().detail));
    }

    [[nodiscard]] QList<int> counters() const
    {
        return *pool->read([](ReadConnection &connection) {
                        return connection.list(selectCounters, {}, [](const Row &row) { return row.count(0); });
                    })
                    .wait();
    }

    std::unique_ptr<Connection> foreign;
};

} // namespace

/** Locks, deadlocks and serialisation failures that sessions of other programs cause. */
class TestPostgresRetries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeadlockWithAForeignSessionIsRunAgain();
    void aSerialisationFailureIsRunAgain();
    void aSerialisationFailureOfTheCommitRunsTheGroupAgain();
    void foreignSessionsThatLockInTheOtherOrderLoseAndDoubleNothing();
};

void TestPostgresRetries::aDeadlockWithAForeignSessionIsRunAgain()
{
    const Retries fixture;
    fixture.run(u"BEGIN; UPDATE counters SET n = n + 10 WHERE id = 2"_s);
    QSemaphore holdsFirst;
    QSemaphore foreignWaits;
    std::atomic_int runs = 0;
    QStringList refusals;
    Pending<int> job = fixture.pool->write([&](WriteTransaction &tx) -> Result<int> {
        Result<int> changed = tx.change(countUp, {first});
        if (changed && ++runs == 1) {
            holdsFirst.release();
            foreignWaits.acquire();
        }
        if (changed)
            changed = tx.change(countUp, {second});
        if (!changed)
            refusals.append(changed.error().detail); // read after the answer only
        return changed;
    });
    holdsFirst.acquire();
    std::thread other([&fixture] { fixture.run(u"UPDATE counters SET n = n + 10 WHERE id = 1; COMMIT"_s); });
    const auto watcher = fixture.connected();
    const auto waiting = [&watcher] {
        int sessions = 0;
        std::ignore = watcher->each(countWaiting, {}, [&sessions](const Row &row) {
            sessions = row.count(0);
            return false;
        });
        return sessions;
    };
    const bool waits = QTest::qWaitFor([&waiting] { return waiting() > 0; });
    foreignWaits.release();
    const Result<int> done = std::move(job).wait();
    other.join();
    QVERIFY(waits);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY2(refusals.join(u'\n').contains("40P01"_L1), qPrintable(refusals.join(u'\n')));
    QVERIFY(runs >= 2);
    QCOMPARE(fixture.counters(), (QList<int>{11, 11}));
    QVERIFY(fixture.pool->statistics().reruns >= 1);
}

void TestPostgresRetries::aSerialisationFailureIsRunAgain()
{
    const Retries fixture;
    // Sequences are not rolled back: the first two attempts fail.
    fixture.run(u"CREATE SEQUENCE attempts"_s);
    fixture.run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('attempts') <= 2 "
                "THEN RAISE EXCEPTION 'meanwhile' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$"_s);
    fixture.run(u"CREATE TRIGGER refuse BEFORE UPDATE ON counters FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
    Pending<int> hindered = fixture.pool->write([](WriteTransaction &tx) { return tx.change(countUp, {first}); });
    Pending<int> beside = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"beside"_s); });
    const Result<int> done = std::move(hindered).wait();
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(std::move(beside).wait());
    QCOMPARE(fixture.counters(), (QList<int>{1, 0}));
    QCOMPARE(fixture.count(), 1);
    QVERIFY(fixture.pool->statistics().reruns >= 2);
}

void TestPostgresRetries::aSerialisationFailureOfTheCommitRunsTheGroupAgain()
{
    const Retries fixture;
    fixture.run(u"CREATE SEQUENCE attempts"_s);
    fixture.run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('attempts') <= 1 "
                "THEN RAISE EXCEPTION 'meanwhile' USING ERRCODE = '40001'; END IF; RETURN NEW; END $$"_s);
    fixture.run(u"CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON counters DEFERRABLE INITIALLY DEFERRED "
                "FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
    const quint64 before = fixture.pool->statistics().commits;
    const Result<int> done =
        fixture.pool->write([](WriteTransaction &tx) { return tx.change(countUp, {first}); }).wait();
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(fixture.counters(), (QList<int>{1, 0}));
    QCOMPARE(fixture.pool->statistics().commits, before + 1);
    QVERIFY(fixture.pool->statistics().reruns >= 1);
}

void TestPostgresRetries::foreignSessionsThatLockInTheOtherOrderLoseAndDoubleNothing()
{
    const Retries fixture;
    constexpr int jobs = 60;
    std::atomic_bool stop = false;
    std::atomic_int theirs = 0;
    std::vector<std::thread> others;
    for (int i = 0; i < 2; ++i) {
        others.emplace_back([&fixture, &stop, &theirs] {
            const auto session = fixture.connected();
            while (!stop || theirs == 0) { // in the end nobody is in their way
                const bool both = session->run(u"BEGIN"_s) && session->change(countUp, {second}) &&
                                  session->run(u"SELECT pg_sleep(0.02)"_s) && session->change(countUp, {first});
                if (both && session->commit())
                    ++theirs;
                else
                    session->rollback();
            }
        });
    }
    std::vector<Pending<int>> ours;
    for (int i = 0; i < jobs; ++i) {
        ours.push_back(fixture.pool->write([](WriteTransaction &tx) -> Result<int> {
            if (const Result<int> changed = tx.change(countUp, {first}); !changed)
                return changed;
            if (const Result<int> changed = tx.change(countUp, {second}); !changed)
                return changed;
            return insert(tx, u"ours"_s);
        }));
    }
    int kept = 0;
    QStringList errors;
    for (Pending<int> &pending : ours) {
        const Result<int> done = std::move(pending).wait();
        kept += done ? 1 : 0;
        if (!done && done.error().code != ErrorCode::Busy)
            errors.append(done.error().detail);
    }
    stop = true;
    for (std::thread &other : others)
        other.join();
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    QVERIFY2(kept > jobs / 2, qPrintable(QString::number(kept)));
    QVERIFY(theirs > 0);
    QCOMPARE(fixture.count(), kept); // whoever was told Busy left nothing, whoever was thanked is there once
    QCOMPARE(fixture.counters(), (QList<int>{kept + theirs, kept + theirs}));
}

QTEST_GUILESS_MAIN(TestPostgresRetries)
#include "tst_postgresretries.moc"
