// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/groupcommit.h"
#include "core/storage/pooledconnection.h"
#include "core/storage/poolobserver.h"

namespace cookout {

/**
 * The one writer of a pool: takes jobs from the queue, commits them in groups and answers them. While idle it looks
 * twice a second whether another program has written (SQLite). Made, used and destroyed on the writer's thread.
 */
class PoolWriter {
public:
    /** `instance` is this pool's token among all instances on the database. */
    PoolWriter(const PoolOptions &options, const QString &instance, PoolObserver &observer, JobQueue<WriteJob> &queue,
               PoolMeter &meter);
    ~PoolWriter();
    Q_DISABLE_COPY_MOVE(PoolWriter)

    /** Opens and migrates the database; answers the schema's version. */
    Result<int> open();
    /** Serves until the queue is closed and empty. */
    void serve();

private:
    using Jobs = JobQueue<WriteJob>::Jobs;

    /** A group whose COMMIT got no answer. */
    struct Unresolved {
        Jobs jobs;
        QList<DomainEvent> facts;
    };

    /** Reconnects where that is needed; false, after a short rest, when it is not possible now. */
    bool ensureOpen();
    void serveGroup();
    void finish(GroupOutcome outcome);
    void note(const GroupOutcome &outcome);
    void answer(Jobs &jobs, const QList<DomainEvent> &facts);
    /** Takes those out of `jobs` whose deadline has passed. */
    Jobs takeExpired(Jobs &jobs) const;
    /** Puts jobs back in front, or tells those whose time is over what was in the way. */
    void runAgain(Jobs jobs, const Error &hindrance);
    /** Finds out what became of the unresolved group, or tells its jobs in time that nobody knows. */
    void resolve();
    void giveUpExpired();
    void lookOutside();

    const PoolOptions &m_options;
    PoolObserver &m_observer;
    JobQueue<WriteJob> &m_queue;
    PoolMeter &m_meter;
    PooledConnection m_connection;
    GroupMark m_mark;
    Isolation m_isolation = Isolation::Shared; ///< of the next group
    std::optional<Unresolved> m_unresolved;
    std::optional<qint64> m_dataVersion;
    std::chrono::steady_clock::time_point m_looked;
};

} // namespace cookout
