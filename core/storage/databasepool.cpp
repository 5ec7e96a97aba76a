// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasepool.h"

#include "core/storage/groupcommit.h"
#include "core/storage/migrations.h"

#include <QLoggingCategory>

#include <pthread.h>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcPool, "cookout.storage.pool")

constexpr auto watchInterval = 250ms;
constexpr std::chrono::milliseconds lookInterval = 500ms; ///< for commits of other programs
constexpr std::chrono::milliseconds idleReaderWakes = 1h;
constexpr std::chrono::milliseconds hurriedTimeout = 1500ms; ///< while the program stops

constexpr Sql selectDataVersion = "PRAGMA data_version";

std::optional<qint64> dataVersionOf(Connection &connection)
{
    std::optional<qint64> version;
    const Result<void> read = connection.each(selectDataVersion, {}, [&version](const Row &row) {
        version = row.number(0);
        return false;
    });
    return read ? version : std::nullopt;
}

template <typename Jobs>
void failAll(const Jobs &jobs, const Error &error)
{
    DeliveryBatch batch;
    for (const auto &job : jobs)
        job->fail(error, batch);
}

/** A plain thread: these need no event loop, and a QThread's would end the program when descriptors run out. */
template <typename Function>
std::thread startThread(const char *name, Function function)
{
    std::thread thread(std::move(function));
    ::pthread_setname_np(thread.native_handle(), name);
    return thread;
}

} // namespace

DatabasePool::DatabasePool(PoolOptions options, PoolObserver &observer)
    : m_options(std::move(options)), m_observer(observer), m_reads(m_options.queueBound), m_writes(m_options.queueBound)
{
}

Pending<int> DatabasePool::start()
{
    Promise<int> opened;
    auto pending = opened.pending();
    m_writer = startThread("writer", [this, opened = std::make_shared<Promise<int>>(std::move(opened))] {
        runWriter(std::move(*opened));
    });
    m_watcher = startThread("watcher", [this] { runWatcher(); });
    return pending;
}

void DatabasePool::submitRead(std::unique_ptr<ReadJob> job)
{
    job->deadline = newDeadline();
    if (m_reads.push(job))
        addReaderIfNeeded();
    else
        refuse(*job);
}

void DatabasePool::submitWrite(std::unique_ptr<WriteJob> job)
{
    job->deadline = newDeadline();
    if (!m_writes.push(job))
        refuse(*job);
}

PoolClock::time_point DatabasePool::newDeadline() const
{
    const PoolClock::time_point now = PoolClock::now();
    return m_hurried ? now + std::min(m_options.timeout, hurriedTimeout) : now + m_options.timeout;
}

void DatabasePool::hurry()
{
    m_hurried = true;
    const PoolClock::time_point latest = PoolClock::now() + hurriedTimeout;
    m_reads.hurry(latest);
    m_writes.hurry(latest);
}

template <typename Job>
void DatabasePool::refuse(Job &job)
{
    DeliveryBatch batch;
    const std::lock_guard lock(m_mutex);
    ++m_statistics.refused;
    job.fail(m_broken.value_or(Error{ErrorCode::Unavailable, u"the database takes no more work"_s, {}}), batch);
}

void DatabasePool::addReaderIfNeeded()
{
    const std::lock_guard lock(m_mutex);
    const bool mayGrow = m_open && !m_closing && m_readers.size() + 1 < static_cast<std::size_t>(m_options.size);
    if (mayGrow && m_reads.needsThread()) {
        try {
            m_readers.push_back(startThread("reader", [this] { runReader(); }));
        } catch (const std::system_error &refused) {
            qCWarning(lcPool) << "no further reader:" << refused.what(); // those there are serve on
        }
    }
}

void DatabasePool::runWriter(Promise<int> opened)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_options.address, ConnectionRole::Writer, m_options.synchronousFull);
    Result<int> version = connection ? migrate(**connection) : Result<int>(failure(connection));
    if (!version) {
        refuseAll(version.error());
        opened.fulfil(std::move(version));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        ++m_statistics.connections;
    }
    opened.fulfil(std::move(version));
    addReaderIfNeeded();
    // While another process holds the lock, SQLite is asked again and again, so that deadlines and a stop are noticed.
    std::ignore = (*connection)->run(u"PRAGMA busy_timeout = 250"_s);
    serveWrites(**connection);
}

void DatabasePool::serveWrites(Connection &connection)
{
    GroupCommit group(connection);
    std::optional<qint64> known = dataVersionOf(connection);
    PoolClock::time_point looked = PoolClock::now();
    for (;;) {
        const JobQueue<WriteJob>::Wake wake = m_writes.waitForJob(lookInterval);
        if (wake == JobQueue<WriteJob>::Wake::Closed)
            return;
        if (wake == JobQueue<WriteJob>::Wake::Work)
            commitGroup(group);
        if (PoolClock::now() - looked < lookInterval)
            continue;
        looked = PoolClock::now();
        // On the one connection that writes, this number moves for the commits of other programs only.
        const std::optional<qint64> now = dataVersionOf(connection);
        if (now && std::exchange(known, now) != now)
            m_observer.changedOutside();
    }
}

void DatabasePool::commitGroup(GroupCommit &group)
{
    if (const Result<void> begun = group.begin(); !begun) {
        // Busy: another process holds the lock; the watcher fails those who have waited too long.
        if (begun.error().code == ErrorCode::Busy)
            return;
        m_observer.failed(begun.error());
        return failAll(m_writes.take(GroupCommit::largestGroup), begun.error());
    }
    JobQueue<WriteJob>::Jobs jobs;
    const GroupOutcome outcome = group.runAndCommit(m_writes, jobs);
    {
        const std::lock_guard lock(m_mutex);
        m_statistics.writes += static_cast<quint64>(outcome.jobs);
        m_statistics.largestBatch = std::max(m_statistics.largestBatch, outcome.jobs);
        ++(outcome.error ? m_statistics.failedCommits : m_statistics.commits);
    }
    if (outcome.error) {
        qCWarning(lcPool) << "a commit failed:" << outcome.error->detail;
        m_observer.failed(*outcome.error);
        return failAll(jobs, *outcome.error);
    }
    m_observer.committed(outcome.facts);
    DeliveryBatch batch;
    for (const auto &job : jobs)
        job->answer(batch);
}

void DatabasePool::runReader()
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        const JobQueue<ReadJob>::Wake wake = m_reads.waitForJob(idleReaderWakes);
        if (wake == JobQueue<ReadJob>::Wake::Closed)
            return;
        for (const auto &job : m_reads.take(1)) {
            Error problem;
            // What hindered opening may have passed, so every job tries anew.
            if (!connection)
                connection = openReader(problem);
            runRead(connection.get(), problem, *job);
        }
    }
}

std::unique_ptr<Connection> DatabasePool::openReader(Error &problem)
{
    auto opened = Connection::open(m_options.address, ConnectionRole::Reader, m_options.synchronousFull);
    if (!opened) {
        problem = opened.error();
        return nullptr;
    }
    const std::lock_guard lock(m_mutex);
    ++m_statistics.connections;
    return std::move(*opened);
}

void DatabasePool::runRead(Connection *connection, const Error &openError, ReadJob &job)
{
    DeliveryBatch batch;
    if (!connection)
        return job.fail(openError, batch);
    // One transaction, so that all queries of a job see the same state.
    if (const Result<void> begun = connection->run(u"BEGIN"_s); !begun)
        return job.fail(begun.error(), batch);
    ReadConnection access(*connection);
    job.run(access);
    std::ignore = connection->run(u"COMMIT"_s);
    {
        const std::lock_guard lock(m_mutex);
        ++m_statistics.reads;
    }
    job.answer(batch);
}

void DatabasePool::runWatcher()
{
    std::unique_lock lock(m_mutex);
    while (!m_stateChanged.wait_for(lock, watchInterval, [this] { return m_closing; })) {
        lock.unlock();
        expireJobs();
        lock.lock();
    }
}

void DatabasePool::expireJobs()
{
    const auto now = std::chrono::steady_clock::now();
    const auto reads = m_reads.takeExpired(now);
    const auto writes = m_writes.takeExpired(now);
    if (reads.empty() && writes.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_statistics.timeouts += reads.size() + writes.size();
    }
    const Error busy{ErrorCode::Busy, u"no connection or write lock within the pool's timeout"_s, {}};
    if (!writes.empty())
        m_observer.failed(busy);
    failAll(reads, busy);
    failAll(writes, busy);
}

void DatabasePool::refuseAll(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_broken = error;
    }
    m_reads.close();
    m_writes.close();
    failAll(m_reads.take(m_options.queueBound), error);
    failAll(m_writes.take(m_options.queueBound), error);
    m_observer.failed(error);
}

void DatabasePool::close()
{
    hurry();
    m_writes.close();
    if (m_writer.joinable())
        m_writer.join();
    m_reads.close();
    std::vector<std::thread> readers;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        readers.swap(m_readers);
        m_stateChanged.notify_all();
    }
    for (std::thread &reader : readers)
        reader.join();
    if (m_watcher.joinable())
        m_watcher.join();
    const Error closed{ErrorCode::Unavailable, u"the database is closed"_s, {}};
    failAll(m_reads.take(m_options.queueBound), closed);
    failAll(m_writes.take(m_options.queueBound), closed);
}

PoolStatistics DatabasePool::statistics() const
{
    const std::lock_guard lock(m_mutex);
    return m_statistics;
}

} // namespace cookout
