// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/poolfixture.h"

#include <QSemaphore>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestDatabasePool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionIsConfigured();
    void theFileBelongsToItsOwnerOnly();
    void waitingJobsShareOneCommit();
    void aFailedJobTakesNothingElseWithIt();
    void aThrowingJobIsRolledBack();
    void factsAreToldAfterTheCommitOnly();
    void aReadSeesOneState();
    void readersCannotWrite();
    void readersGrowOnDemandUpToTheSize();
};

void TestDatabasePool::everyConnectionIsConfigured()
{
    Fixture fixture;
    fixture.start();
    const auto pragmas = [](ReadConnection &connection) {
        return connection.first(selectPragmas, {}, [](const Row &row) {
            return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
        });
    };
    const auto read = fixture.pool->read(pragmas).wait();
    QVERIFY(read);
    QCOMPARE(**read, (QStringList{u"1"_s, u"2"_s, u"wal"_s, u"5000"_s, u"2"_s, u"1000"_s}));
    const auto written = fixture.pool->write([&](WriteTransaction &tx) { return pragmas(tx); }).wait();
    QVERIFY(written);
    QCOMPARE(**written, (QStringList{u"1"_s, u"2"_s, u"wal"_s, u"250"_s, u"2"_s, u"10000"_s}));
}

void TestDatabasePool::theFileBelongsToItsOwnerOnly()
{
    Fixture fixture;
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"a"_s); }).wait());
    for (const QString &name : {fixture.address.path, QString(fixture.address.path + u"-wal"_s)}) {
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(name), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
}

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
    QCOMPARE(statistics.writes, 102U); // the table is one of them
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
    gate.release();
    QVERIFY(std::move(before).wait());
    QCOMPARE(std::move(failing).wait().error().code, ErrorCode::Full);
    QCOMPARE(std::move(breaking).wait().error().code, ErrorCode::Conflict);
    QVERIFY(std::move(after).wait());
    QCOMPARE(fixture.count(), 2);
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

QTEST_GUILESS_MAIN(TestDatabasePool)
#include "tst_databasepool.moc"
