// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/groupmark.h"
#include "core/storage/jobqueue.h"

namespace cookout {

/** What became of one group. */
enum class GroupEnd {
    Committed,
    Failed,  ///< and with it every job, for the reason in `error`
    Undone,  ///< nothing of it happened, through no fault of its jobs: they may run again
    Unknown, ///< the connection was lost while COMMIT was under way
};

struct GroupOutcome {
    GroupEnd end = GroupEnd::Committed;
    JobQueue<WriteJob>::Jobs done;  ///< those that ran, with their results, and those that were to
    JobQueue<WriteJob>::Jobs again; ///< somebody else's lock was in their way; nothing of them happened
    std::optional<Error> error;
    QList<DomainEvent> facts;
    std::chrono::steady_clock::duration commitTime{};
    bool needsSavepoints = false; ///< undone since one job alone could not be
};

/** What becomes of the others when a job of a group has to be undone. */
enum class Isolation {
    Shared,     ///< all are undone and run again. Where the database cannot tell who has written, as Savepoints
    Savepoints, ///< nothing: each job has a savepoint, for which SQLite copies every page that the job changes
};

/**
 * Runs waiting jobs in one transaction, so that they can be answered after the common commit. A job that fails before
 * it has written anything, as nearly all do that fail, never disturbs the others. Belongs to the writer's thread.
 * Source of the idea: "group commit", DeWitt et al., Implementation Techniques for Main Memory Database Systems, 1984.
 */
class GroupCommit {
public:
    static constexpr std::size_t largestGroup = 256;

    GroupCommit(Connection &connection, GroupMark &mark, Isolation isolation)
        : m_connection(connection), m_mark(mark), m_isolation(isolation)
    {
    }

    /** Takes the write lock; Busy when somebody else holds it. Unavailable when the file is no longer where it was. */
    Result<void> begin();

    /**
     * After begin(): runs what waits in the queue, up to largestGroup jobs, and commits. `begins(job)` hears of each
     * job before it runs.
     */
    template <typename Begins>
    GroupOutcome runAndCommit(JobQueue<WriteJob> &queue, Begins begins)
    {
        GroupOutcome outcome;
        bool intact = true;
        while (intact && outcome.done.size() + outcome.again.size() < largestGroup) {
            auto next = queue.take(largestGroup - outcome.done.size() - outcome.again.size());
            if (next.empty())
                break;
            for (auto &job : next) {
                begins(*job);
                intact = intact && run(job, outcome);
                if (job)
                    outcome.done.push_back(std::move(job));
            }
        }
        commit(intact, outcome);
        return outcome;
    }

private:
    // False when the whole transaction is lost, as after a full disk, or has to be undone.
    bool run(std::unique_ptr<WriteJob> &job, GroupOutcome &outcome);
    bool runAmongOthers(WriteJob &job, qint64 changedBefore, GroupOutcome &outcome);
    /** Moves a hindered job to `outcome.again`. */
    bool runInSavepoint(std::unique_ptr<WriteJob> &job, GroupOutcome &outcome);
    void commit(bool intact, GroupOutcome &outcome);

    Connection &m_connection;
    GroupMark &m_mark;
    Isolation m_isolation;
};

} // namespace cookout
