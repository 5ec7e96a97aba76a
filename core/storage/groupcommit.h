// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jobqueue.h"

namespace cookout {

/** What became of one group. */
struct GroupOutcome {
    int jobs = 0;
    std::optional<Error> error; ///< the commit failed, and with it every job
    QList<DomainEvent> facts;
};

/**
 * Runs waiting jobs in one transaction and answers them after its commit. Belongs to the writer's thread.
 * Source of the idea: "group commit", DeWitt et al., Implementation Techniques for Main Memory Database Systems, 1984.
 */
class GroupCommit {
public:
    static constexpr std::size_t largestGroup = 256;

    explicit GroupCommit(Connection &connection) : m_connection(connection) {}

    /** Takes the write lock; Busy when another process holds it. Unavailable when the file is no longer where it was.
     */
    Result<void> begin();

    /**
     * After begin(): runs what waits in the queue, up to largestGroup jobs, and commits. The jobs come back for
     * answering, so that the observer can hear of the facts before anybody gets an answer.
     */
    GroupOutcome runAndCommit(JobQueue<WriteJob> &queue, JobQueue<WriteJob>::Jobs &done);

private:
    /** False when the whole transaction is lost, as after a full disk. */
    bool runInSavepoint(WriteJob &job, QList<DomainEvent> &facts);

    Connection &m_connection;
};

} // namespace cookout
