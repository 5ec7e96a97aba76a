// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/poolfixture.h"

#include <QSemaphore>
#include <QTest>

#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** A job among two that write, all of one group, and what became of them. */
struct CrowdedGroup {
    explicit CrowdedGroup(const std::function<Result<int>(WriteTransaction &)> &job)
    {
        Fixture fixture;
        fixture.start();
        const quint64 before = fixture.pool->statistics().reruns;
        QSemaphore gate;
        const auto writing = [this, &gate](WriteTransaction &tx) {
            gate.acquire();
            ++runsOfOthers;
            tx.announce(MailQueued{});
            return insert(tx, u"kept"_s);
        };
        Pending<int> first = fixture.pool->write(writing);
        Pending<int> middle = fixture.pool->write(job);
        Pending<int> last = fixture.pool->write(writing);
        gate.release(4);
        for (Pending<int> *pending : {&first, &middle, &last}) {
            if (const Result<int> answer = std::move(*pending).wait(); !answer)
                answers.append(answer.error().code);
        }
        reruns = fixture.pool->statistics().reruns - before;
        hasSavepoints = fixture.address.kind == DatabaseAddress::Kind::PostgreSql;
        count = fixture.count();
        heard = fixture.observer.heard;
    }

    QList<ErrorCode> answers; ///< those that are errors
    std::atomic_int runsOfOthers = 0;
    bool hasSavepoints = false; ///< each job has one from the start
    quint64 reruns = 0;
    int count = 0;
    int heard = 0;
};

} // namespace

class TestDatabasePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingJobsShareOneCommit();
    void aFailedJobTakesNothingElseWithIt();
    void aJobThatDecidesBeforeItWritesDisturbsNobody();
    void aJobThatIsUndoneMakesTheOthersRunAgain();
    void aThrowingJobIsRolledBack();
    void factsAreToldAfterTheCommitOnly();
    void aReadSeesOneState();
    void readersCannotWrite();
    void readersGrowOnDemandUpToTheSize();
    void aHiddenFailureIsNotCommitted();
    void theCountersAddUp();
};

void TestDatabasePool::waitingJobsShareOneCommit()
{
    Fixture fixture;
    fixture.start();
    QSemaphore gate;
    Pending<int> first = fixture.pool->write([&gate](WriteTransaction &tx) {
        gate.acquire();
        return insert(tx, u"first"_s);
    });
    std::vector<Pending<int>> others;
    for (int i = 0; i < 100; ++i)
        others.push_back(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"more"_s); }));
    gate.release();
    QVERIFY(std::move(first).wait());
    for (auto &pending : others)
        QVERIFY(std::move(pending).wait());
    QCOMPARE(fixture.count(), 101);
    const PoolStatistics statistics = fixture.pool->statistics();
    QCOMPARE(statistics.writes, 101U + fixture.ownWrites());
    QVERIFY2(statistics.commits <= 3, qPrintable(QString::number(statistics.commits)));
}

void TestDatabasePool::aFailedJobTakesNothingElseWithIt()
{
    Fixture fixture;
    fixture.start();
    QSemaphore gate;
    Pending<int> before = fixture.pool->write([&gate](WriteTransaction &tx) {
        gate.acquire();
        return insert(tx, u"before"_s);
    });
    Pending<int> failing = fixture.pool->write([](WriteTransaction &tx) -> Result<int> {
        if (const Result<int> inserted = insert(tx, u"undone"_s); !inserted)
            return inserted;
        return failure(ErrorCode::Full, u"changed my mind"_s);
    });
    Pending<int> breaking =
        fixture.pool->write([](WriteTransaction &tx) { return tx.change(insertNote, {QVariant()}); });
    Pending<int> after = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"after"_s); });
    gate.release(2); // it may run twice
    QVERIFY(std::move(before).wait());
    QCOMPARE(std::move(failing).wait().error().code, ErrorCode::Full);
    QCOMPARE(std::move(breaking).wait().error().code, ErrorCode::Conflict);
    QVERIFY(std::move(after).wait());
    QCOMPARE(fixture.count(), 2);
}

void TestDatabasePool::aJobThatDecidesBeforeItWritesDisturbsNobody()
{
    const CrowdedGroup group([](WriteTransaction &tx) -> Result<int> {
        if (const Result<int> seen = countOf(tx); !seen)
            return seen;
        return failure(ErrorCode::Full, u"no place"_s);
    });
    QCOMPARE(group.answers, (QList<ErrorCode>{ErrorCode::Full}));
    QCOMPARE(group.runsOfOthers.load(), 2);
    QCOMPARE(group.reruns, 0U);
    QCOMPARE(group.count, 2);
    QCOMPARE(group.heard, 2);
}

void TestDatabasePool::aJobThatIsUndoneMakesTheOthersRunAgain()
{
    const CrowdedGroup group([](WriteTransaction &tx) -> Result<int> {
        if (const Result<int> inserted = insert(tx, u"undone"_s); !inserted)
            return inserted;
        return failure(ErrorCode::Conflict, u"somebody was faster"_s);
    });
    QCOMPARE(group.answers, (QList<ErrorCode>{ErrorCode::Conflict}));
    QCOMPARE(group.runsOfOthers.load(), group.hasSavepoints ? 2 : 3); // the one before it twice, the one behind it once
    QCOMPARE(group.reruns, group.hasSavepoints ? 0U : 3U);
    QCOMPARE(group.count, 2);
    QCOMPARE(group.heard, 2); // each fact once
}

void TestDatabasePool::aThrowingJobIsRolledBack()
{
    Fixture fixture;
    fixture.start();
    const Result<int> result = fixture.pool
                                   ->write([](WriteTransaction &tx) -> Result<int> {
                                       std::ignore = insert(tx, u"undone"_s);
                                       throw std::runtime_error("oops");
                                   })
                                   .wait();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QCOMPARE(fixture.count(), 0);
}

void TestDatabasePool::factsAreToldAfterTheCommitOnly()
{
    Fixture fixture;
    fixture.start();
    const auto announceThen = [&fixture](bool succeed) {
        return fixture.pool
            ->write([&fixture, succeed](WriteTransaction &tx) -> Result<int> {
                tx.announce(MailQueued{});
                if (fixture.observer.heard != 0)
                    return failure(ErrorCode::Internal, u"told too early"_s);
                return succeed ? Result<int>(1) : Result<int>(failure(ErrorCode::Full, u"no"_s));
            })
            .wait();
    };
    QCOMPARE(announceThen(false).error().code, ErrorCode::Full);
    QCOMPARE(fixture.observer.heard, 0);
    QVERIFY(announceThen(true));
    QCOMPARE(fixture.observer.heard, 1);
}

void TestDatabasePool::aReadSeesOneState()
{
    Fixture fixture;
    fixture.start();
    QSemaphore between;
    QSemaphore written;
    Pending<int> difference = fixture.pool->read([&](ReadConnection &connection) -> Result<int> {
        const int before = *countOf(connection);
        between.release();
        written.acquire();
        return *countOf(connection) - before;
    });
    between.acquire();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"meanwhile"_s); }).wait());
    written.release();
    QCOMPARE(*std::move(difference).wait(), 0);
}

void TestDatabasePool::readersCannotWrite()
{
    Fixture fixture;
    fixture.start();
    const auto result = fixture.pool
                            ->read([](ReadConnection &connection) {
                                return connection.list(insertNote, {u"sneaky"_s}, [](const Row &) { return 0; });
                            })
                            .wait();
    QVERIFY(!result);
    QCOMPARE(fixture.count(), 0);
}

void TestDatabasePool::readersGrowOnDemandUpToTheSize()
{
    Fixture fixture;
    fixture.start();
    QCOMPARE(fixture.pool->statistics().connections, 1);
    QSemaphore inside;
    QSemaphore gate;
    std::vector<Pending<int>> reads;
    for (int i = 0; i < 5; ++i) {
        reads.push_back(fixture.pool->read([&](ReadConnection &connection) {
            inside.release();
            gate.acquire();
            return countOf(connection);
        }));
    }
    inside.acquire(2); // both readers are at work; a third would exceed the size of three with the writer
    QVERIFY(!inside.tryAcquire(1, 50));
    gate.release(5);
    for (auto &read : reads)
        QVERIFY(std::move(read).wait());
    QCOMPARE(fixture.pool->statistics().connections, 3);
}

void TestDatabasePool::aHiddenFailureIsNotCommitted()
{
    Fixture fixture;
    fixture.start();
    const Result<int> result = fixture.pool
                                   ->write([](WriteTransaction &tx) {
                                       std::ignore = insert(tx, u"first"_s);
                                       std::ignore = tx.change(insertNote, {QVariant()}); // refused, and not looked at
                                       return Result<int>(1);
                                   })
                                   .wait();
    // SQLite undoes the statement and goes on; PostgreSQL gives up the savepoint. Never is the answer a wrong one.
    QCOMPARE(result.has_value(), !onPostgres());
    QCOMPARE(fixture.count(), result ? 1 : 0);
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"after"_s); }).wait());
}

void TestDatabasePool::theCountersAddUp()
{
    Fixture fixture;
    std::set<std::string> prepared; // by the writer alone, and it is asked after the answers
    fixture.options.onPrepared = [&prepared](const char *sql) { prepared.insert(sql); };
    fixture.make();
    fixture.start();
    for (int i = 0; i < 3; ++i)
        QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"one"_s); }).wait());
    const PoolStatistics statistics = fixture.pool->statistics();
    QCOMPARE(statistics.writes, 3U + fixture.ownWrites());
    QCOMPARE(statistics.commits, 3U + fixture.ownWrites());
    QCOMPARE(statistics.batches.count, 3U + fixture.ownWrites());
    QCOMPARE(statistics.batches.buckets[0], 3U + fixture.ownWrites());
    QCOMPARE(statistics.commitTimes.count, 3U + fixture.ownWrites());
    QVERIFY(statistics.commitTimes.largest > 0 && statistics.commitTimes.total >= statistics.commitTimes.largest);
    QCOMPARE(statistics.waits.count, 3U + fixture.ownWrites());
    QCOMPARE(statistics.connections, 1);
    QVERIFY(statistics.preparedQueries > 0);
    fixture.pool->close();
    QVERIFY(prepared.contains(insertNote.text()));
    QCOMPARE(fixture.pool->statistics().connections, 0);
    QCOMPARE(fixture.pool->statistics().preparedQueries, 0);
}

QTEST_GUILESS_MAIN(TestDatabasePool)
#include "tst_databasepool.moc"
