// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jobqueue.h"
#include "core/storage/poolstatistics.h"

#include <atomic>
#include <thread>

namespace cookout {

class GroupCommit;

using PoolClock = std::chrono::steady_clock;

/** Hears what the pool has made durable, on the writer's thread, before the answers go out. */
class PoolObserver {
public:
    virtual ~PoolObserver() = default;
    virtual void committed(const QList<DomainEvent> &facts) = 0;
    /** Writes could not be made durable, or the database could not be opened. Also from the watcher's thread. */
    virtual void failed(const Error &error) = 0;
    /** Another program has committed something: what was read before may be outdated. */
    virtual void changedOutside() = 0;
};

struct PoolOptions {
    DatabaseAddress address;
    int size = 10; ///< connections, the writer included
    std::chrono::milliseconds timeout{5000};
    bool synchronousFull = true;
    std::size_t queueBound = 10'000;
};

/**
 * The one door to SQL. Jobs are pure, rerunnable functions of a ReadConnection or a WriteTransaction that return a
 * Result; read() and write() may be called from any thread and return at once.
 *
 * Threads: one writer and readers on demand, each with a connection of its own, and one watcher that keeps the
 * deadlines. Writes are committed in groups: each job in a savepoint of its own, answered only after the common commit
 * is on disk. While idle, the writer looks twice a second whether another program has committed something.
 */
class DatabasePool {
public:
    /** Neither the observer nor its receivers may be gone before close() has returned. */
    DatabasePool(PoolOptions options, PoolObserver &observer);
    ~DatabasePool() { close(); }
    Q_DISABLE_COPY_MOVE(DatabasePool)

    /**
     * Starts the threads; the writer opens the database and migrates it. Answers the schema's version, or Unavailable
     * with the reason; then every job fails with the same reason. Called once.
     */
    [[nodiscard]] Pending<int> start();

    /** Busy when no thread was free within the timeout, Unavailable when the queue is full or the pool is closed. */
    template <typename Function>
    [[nodiscard]] auto read(Function function)
    {
        auto job = std::make_unique<TypedPoolJob<ReadConnection, Function>>(std::move(function));
        auto pending = job->pending();
        submitRead(std::move(job));
        return pending;
    }

    /** Like read(); the answer comes after the commit is on disk. A failed commit fails every job of its group. */
    template <typename Function>
    [[nodiscard]] auto write(Function function)
    {
        auto job = std::make_unique<TypedPoolJob<WriteTransaction, Function>>(std::move(function));
        auto pending = job->pending();
        submitWrite(std::move(job));
        return pending;
    }

    /** The program stops: from now on nobody waits longer than a second and a half for a lock. Any thread. */
    void hurry();

    /** Takes no more jobs, finishes those that wait, closes every connection. Idempotent. */
    void close();

    [[nodiscard]] PoolStatistics statistics() const;

private:
    void submitRead(std::unique_ptr<ReadJob> job);
    void submitWrite(std::unique_ptr<WriteJob> job);
    template <typename Job>
    void refuse(Job &job);
    void addReaderIfNeeded();
    void runWriter(Promise<int> opened);
    [[nodiscard]] PoolClock::time_point newDeadline() const;
    void serveWrites(Connection &connection);
    void commitGroup(GroupCommit &group);
    void runReader();
    [[nodiscard]] std::unique_ptr<Connection> openReader(Error &problem);
    void runRead(Connection *connection, const Error &openError, ReadJob &job);
    void runWatcher();
    void expireJobs();
    void refuseAll(const Error &error);

    const PoolOptions m_options;
    PoolObserver &m_observer;
    JobQueue<ReadJob> m_reads;
    JobQueue<WriteJob> m_writes;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_stateChanged;
    std::vector<std::thread> m_readers;
    std::optional<Error> m_broken; ///< why the database could not be opened
    bool m_open = false;
    bool m_closing = false;
    PoolStatistics m_statistics;

    std::atomic_bool m_hurried = false;
    std::thread m_writer;
    std::thread m_watcher;
};

} // namespace cookout
