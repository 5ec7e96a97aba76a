// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jobqueue.h"
#include "core/storage/loggedobserver.h"
#include "core/storage/notificationlistener.h"
#include "core/storage/poolmeter.h"
#include "core/storage/pooloptions.h"

#include <atomic>
#include <thread>

namespace cookout {

using PoolClock = std::chrono::steady_clock;

/**
 * The one door to SQL. Jobs are pure, rerunnable functions of a ReadConnection or a WriteTransaction that return a
 * Result; read() and write() may be called from any thread and return at once.
 *
 * Threads: one writer (PoolWriter) and readers on demand (PoolReader), each with a connection of its own, one watcher
 * that keeps the deadlines, and on PostgreSQL a listener. Writes are committed in groups
 * (GroupCommit): a job that fails takes nothing else with it, and each is answered only after the common commit is on
 * disk. A lost connection is made anew, and what it carried runs again.
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

    /**
     * Like read(); the answer comes after the commit is on disk. A failed commit fails every job of its group. On
     * PostgreSQL, Unavailable may also mean that nobody could find out; then the detail says so.
     */
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

    [[nodiscard]] PoolStatistics statistics() const { return m_meter.statistics(); }

private:
    void submitRead(std::unique_ptr<ReadJob> job);
    void submitWrite(std::unique_ptr<WriteJob> job);
    template <typename Job>
    void refuse(Job &job);
    void addReaderIfNeeded();
    void runWriter(Promise<int> opened);
    [[nodiscard]] PoolClock::time_point newDeadline() const;
    void runReader();
    void runWatcher();
    void expireJobs();
    void refuseAll(const Error &error);

    const PoolOptions m_options;
    const QString m_instance; ///< this pool among all that use the database
    LoggedObserver m_observer;
    PoolMeter m_meter;
    JobQueue<ReadJob> m_reads;
    JobQueue<WriteJob> m_writes;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_stateChanged;
    std::vector<std::thread> m_readers;
    std::optional<Error> m_broken; ///< why the database could not be opened
    bool m_open = false;
    bool m_closing = false;

    std::atomic_bool m_hurried = false;
    std::thread m_writer;
    std::thread m_watcher;
    NotificationListener m_listener;
};

} // namespace cookout
