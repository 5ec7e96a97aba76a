// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasepool.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

constexpr Sql insertNote = "INSERT INTO notes (text) VALUES (?)";
constexpr Sql countNotes = "SELECT COUNT(*) FROM notes";
constexpr Sql selectPragmas = "SELECT (SELECT foreign_keys FROM pragma_foreign_keys), "
                              "(SELECT synchronous FROM pragma_synchronous), "
                              "(SELECT journal_mode FROM pragma_journal_mode), "
                              "(SELECT timeout FROM pragma_busy_timeout), "
                              "(SELECT temp_store FROM pragma_temp_store), "
                              "(SELECT cache_size FROM pragma_cache_size)";

class Observer final : public PoolObserver {
public:
    void committed(const QList<DomainEvent> &facts) override
    {
        ++commits;
        heard += static_cast<int>(facts.size());
    }
    void failed(const Error &) override { ++failures; }

    std::atomic_int commits = 0;
    std::atomic_int heard = 0;
    std::atomic_int failures = 0;
};

Result<int> insert(WriteTransaction &tx, const QString &text)
{
    return tx.change(insertNote, {text});
}

Result<int> countOf(ReadConnection &connection)
{
    const auto count = connection.first(countNotes, {}, [](const Row &row) { return row.count(0); });
    return count ? Result<int>(count->value_or(-1)) : Result<int>(failure(count));
}

/** A second program on the same file that holds the write lock while it lives. */
class ForeignLock {
public:
    explicit ForeignLock(const DatabaseAddress &address)
        : m_connection(*Connection::open(address, ConnectionRole::Writer, true))
    {
        if (!m_connection->run(u"BEGIN IMMEDIATE"_s))
            qFatal("the lock was not free");
    }
    ~ForeignLock() { std::ignore = m_connection->run(u"ROLLBACK"_s); }
    Q_DISABLE_COPY_MOVE(ForeignLock)

private:
    std::unique_ptr<Connection> m_connection;
};

struct Fixture {
    explicit Fixture(std::chrono::milliseconds timeout = std::chrono::seconds(5), std::size_t bound = 10'000)
    {
        PoolOptions options;
        options.address.path = folder.filePath(u"pool.db"_s);
        options.timeout = timeout;
        options.queueBound = bound;
        options.size = 3;
        address = options.address;
        pool = std::make_unique<DatabasePool>(options, observer);
    }

    void start()
    {
        const std::unique_ptr<Connection> connection = *Connection::open(address, ConnectionRole::Writer, true);
        if (!connection->run(u"CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s))
            qFatal("no table");
        const Result<int> version = pool->start().wait();
        if (!version)
            qFatal("the pool does not start: %s", qUtf8Printable(version.error().detail));
    }

    [[nodiscard]] int count() const { return *pool->read(countOf).wait(); }

    QTemporaryDir folder;
    Observer observer;
    DatabaseAddress address;
    std::unique_ptr<DatabasePool> pool;
};

} // namespace

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
    void aForeignLockMakesWritersBusyAndSparesReaders();
    void aShortForeignLockIsWaitedOut();
    void aFullQueueRefusesAtOnce();
    void closingFinishesWhatWaits();
    void aFileThatIsNoDatabaseIsSaidSo();
    void aFolderThatCannotBeWrittenIsSaidSo();
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
    QCOMPARE(**written, (QStringList{u"1"_s, u"2"_s, u"wal"_s, u"5000"_s, u"2"_s, u"10000"_s}));
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
    QCOMPARE(statistics.writes, 101U);
    QVERIFY2(statistics.commits <= 2, qPrintable(QString::number(statistics.commits)));
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

void TestDatabasePool::aForeignLockMakesWritersBusyAndSparesReaders()
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
}

void TestDatabasePool::aShortForeignLockIsWaitedOut()
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

void TestDatabasePool::aFullQueueRefusesAtOnce()
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

void TestDatabasePool::closingFinishesWhatWaits()
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

void TestDatabasePool::aFileThatIsNoDatabaseIsSaidSo()
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

void TestDatabasePool::aFolderThatCannotBeWrittenIsSaidSo()
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

QTEST_GUILESS_MAIN(TestDatabasePool)
#include "tst_databasepool.moc"
