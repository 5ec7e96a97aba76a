// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasepool.h"

#include "core/storage/groupcommit.h"
#include "core/storage/migrations.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcPool, "cookout.storage.pool")

constexpr auto watchInterval = 250ms;

template <typename Jobs>
void failAll(const Jobs &jobs, const Error &error)
{
    DeliveryBatch batch;
    for (const auto &job : jobs)
        job->fail(error, batch);
}

template <typename Function>
std::unique_ptr<QThread> startThread(const QString &name, Function function)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(function)));
    thread->setObjectName(name);
    thread->start();
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
    m_writer = startThread(u"writer"_s, [this, opened = std::make_shared<Promise<int>>(std::move(opened))] {
        runWriter(std::move(*opened));
    });
    m_watcher = startThread(u"watcher"_s, [this] { runWatcher(); });
    return pending;
}

void DatabasePool::submitRead(std::unique_ptr<ReadJob> job)
{
    job->deadline = std::chrono::steady_clock::now() + m_options.timeout;
    if (m_reads.push(job))
        addReaderIfNeeded();
    else
        refuse(*job);
}

void DatabasePool::submitWrite(std::unique_ptr<WriteJob> job)
{
    job->deadline = std::chrono::steady_clock::now() + m_options.timeout;
    if (!m_writes.push(job))
        refuse(*job);
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
    if (mayGrow && m_reads.needsThread())
        m_readers.push_back(startThread(u"reader"_s, [this] { runReader(); }));
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

    GroupCommit group(**connection);
    while (m_writes.waitForJob())
        commitGroup(group);
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
    const GroupOutcome outcome = group.commit(m_writes, jobs);
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
    const Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_options.address, ConnectionRole::Reader, m_options.synchronousFull);
    {
        const std::lock_guard lock(m_mutex);
        m_statistics.connections += connection ? 1 : 0;
    }
    while (m_reads.waitForJob()) {
        for (const auto &job : m_reads.take(1))
            runRead(connection ? connection->get() : nullptr, connection ? Error{} : connection.error(), *job);
    }
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
    m_writes.close();
    if (m_writer)
        m_writer->wait();
    m_reads.close();
    std::vector<std::unique_ptr<QThread>> readers;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        readers.swap(m_readers);
        m_stateChanged.notify_all();
    }
    for (const auto &reader : readers)
        reader->wait();
    if (m_watcher)
        m_watcher->wait();
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
