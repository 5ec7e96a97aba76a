// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitedatabase.h"
#include "tests/storage/poolfixture.h"

#include <QFile>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestDatabaseFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aForeignLockMakesWritersBusyAndSparesReaders();
    void aShortForeignLockIsWaitedOut();
    void aFullQueueRefusesAtOnce();
    void closingFinishesWhatWaits();
    void commitsOfOtherProgramsAreNoticedAndOwnOnesAreNot();
    void aMovedFileTakesNoMoreWritesAndIsNotMadeAnew();
    void aForeignLockDoesNotHoldUpTheEnd();
    void theDatabaseOfAnotherProgramIsLeftAlone();
    void aFileThatIsNoDatabaseIsSaidSo();
    void aFolderThatCannotBeWrittenIsSaidSo();
};

void TestDatabaseFaults::aForeignLockMakesWritersBusyAndSparesReaders()
{
    Fixture fixture(std::chrono::milliseconds(300));
    fixture.start();
    const ForeignLock lock(fixture.address);
    QElapsedTimer timer;
    timer.start();
    Pending<int> blocked = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"late"_s); });
    QCOMPARE(fixture.count(), 0);
    QVERIFY(timer.elapsed() < 250);
    const Result<int> result = std::move(blocked).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Busy);
    QVERIFY2(timer.elapsed() < 2000, "the deadline must hold although SQLite itself waits longer");
    QCOMPARE(fixture.pool->statistics().timeouts, 1U);
    QCOMPARE(fixture.observer.failures, 1);
}

void TestDatabaseFaults::aShortForeignLockIsWaitedOut()
{
    Fixture fixture;
    fixture.start();
    auto lock = std::make_unique<ForeignLock>(fixture.address);
    Pending<int> blocked = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"patient"_s); });
    QCOMPARE(fixture.count(), 0);
    lock.reset();
    QVERIFY(std::move(blocked).wait());
    QCOMPARE(fixture.count(), 1);
}

void TestDatabaseFaults::aFullQueueRefusesAtOnce()
{
    Fixture fixture(std::chrono::seconds(5), 4);
    fixture.start();
    QSemaphore gate;
    QSemaphore inside;
    std::vector<Pending<int>> accepted;
    accepted.push_back(fixture.pool->write([&](WriteTransaction &tx) {
        inside.release();
        gate.acquire();
        return insert(tx, u"slow"_s);
    }));
    inside.acquire();
    for (int i = 0; i < 4; ++i)
        accepted.push_back(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"waits"_s); }));
    const Result<int> refused = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"no"_s); }).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    gate.release();
    for (auto &pending : accepted)
        QVERIFY(std::move(pending).wait());
    QCOMPARE(fixture.pool->statistics().refused, 1U);
}

void TestDatabaseFaults::closingFinishesWhatWaits()
{
    Fixture fixture;
    fixture.start();
    std::vector<Pending<int>> writes;
    for (int i = 0; i < 50; ++i)
        writes.push_back(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"kept"_s); }));
    fixture.pool->close();
    for (auto &pending : writes)
        QVERIFY(std::move(pending).wait());
    const Result<int> late = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"late"_s); }).wait();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Unavailable);
}

void TestDatabaseFaults::commitsOfOtherProgramsAreNoticedAndOwnOnesAreNot()
{
    Fixture fixture;
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"own"_s); }).wait());
    const std::unique_ptr<Connection> other = *Connection::open(fixture.address, ConnectionRole::Writer, true);
    QVERIFY(other->change(insertNote, {u"theirs"_s}));
    QTRY_COMPARE(fixture.observer.changes.load(), 1);
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"own again"_s); }).wait());
    QVERIFY(other->change(insertNote, {u"theirs again"_s}));
    QTRY_COMPARE(fixture.observer.changes.load(), 2);
}

void TestDatabaseFaults::aMovedFileTakesNoMoreWritesAndIsNotMadeAnew()
{
    Fixture fixture;
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"kept"_s); }).wait());
    const QString moved = fixture.database->filePath(u"moved.db"_s);
    QVERIFY(QFile::rename(fixture.address.path, moved));
    const Result<int> lost = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"lost"_s); }).wait();
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unavailable);
    QVERIFY(!fixture.pool->read(countOf).wait());
    QVERIFY(!QFile::exists(fixture.address.path));
    QVERIFY(QFile::rename(moved, fixture.address.path));
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"back"_s); }).wait());
    QCOMPARE(fixture.count(), 2);
}

void TestDatabaseFaults::aForeignLockDoesNotHoldUpTheEnd()
{
    Fixture fixture;
    fixture.start();
    const ForeignLock lock(fixture.address);
    Pending<int> blocked = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"late"_s); });
    QElapsedTimer timer;
    timer.start();
    fixture.pool->close();
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(std::move(blocked).wait().error().code, ErrorCode::Busy);
}

void TestDatabaseFaults::theDatabaseOfAnotherProgramIsLeftAlone()
{
    Fixture fixture;
    {
        SqliteDatabase foreign;
        QVERIFY(!foreign.open(u"file:"_s + fixture.address.path));
        QVERIFY(!foreign.run(u"CREATE TABLE theirs (a)"_s));
    }
    QFile file(fixture.address.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const Result<int> version = fixture.pool->start().wait();
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Unavailable);
    QVERIFY(version.error().detail.contains("another program"_L1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestDatabaseFaults::aFileThatIsNoDatabaseIsSaidSo()
{
    Fixture fixture;
    QFile file(fixture.address.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Result<int> version = fixture.pool->start().wait();
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Unavailable);
    const Result<int> read = fixture.pool->read(countOf).wait();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unavailable);
    QCOMPARE(fixture.observer.failures, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestDatabaseFaults::aFolderThatCannotBeWrittenIsSaidSo()
{
    Observer observer;
    PoolOptions options;
    options.address.path = u"/proc/nowhere/pool.db"_s;
    DatabasePool pool(options, observer);
    const Result<int> version = pool.start().wait();
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Unavailable);
    QVERIFY(version.error().detail.contains(options.address.path));
}

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "tst_databasefaults.moc"
