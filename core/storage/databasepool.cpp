// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasepool.h"

#include "core/base/token.h"
#include "core/storage/poolreader.h"
#include "core/storage/poolwriter.h"

#include <QLoggingCategory>

#include <pthread.h>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcPool, "cookout.storage.pool")

constexpr auto watchInterval = 250ms;
constexpr std::chrono::milliseconds hurriedTimeout = 1500ms; ///< while the program stops

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
    : m_options(std::move(options)),
      m_instance(newToken()),
      m_observer(observer),
      m_reads(m_options.queueBound),
      m_writes(m_options.queueBound),
      m_listener(m_options, m_instance, m_observer, m_meter)
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
    job->submitted = PoolClock::now();
    job->deadline = newDeadline();
    if (m_reads.push(job))
        addReaderIfNeeded();
    else
        refuse(*job);
}

void DatabasePool::submitWrite(std::unique_ptr<WriteJob> job)
{
    job->submitted = PoolClock::now();
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
    m_meter.note([](PoolStatistics &statistics) { ++statistics.refused; });
    const std::lock_guard lock(m_mutex);
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
    PoolWriter writer(m_options, m_instance, m_observer, m_writes, m_meter);
    Result<int> version = writer.open();
    if (!version) {
        refuseAll(version.error());
        opened.fulfil(std::move(version));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
    }
    opened.fulfil(std::move(version));
    if (m_options.address.kind == DatabaseAddress::Kind::PostgreSql)
        m_listener.start();
    addReaderIfNeeded();
    writer.serve();
}

void DatabasePool::runReader()
{
    PoolReader(m_options, m_reads, m_meter).serve();
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
    m_meter.note([&](PoolStatistics &statistics) { statistics.timeouts += reads.size() + writes.size(); });
    const Error busy = m_meter.obstacle().value_or(
        Error{ErrorCode::Busy, u"no connection or write lock within the pool's timeout"_s, {}});
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
    m_observer.failedToOpen(error);
}

void DatabasePool::close()
{
    hurry();
    m_writes.close();
    if (m_writer.joinable())
        m_writer.join();
    m_listener.stop();
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

} // namespace cookout
