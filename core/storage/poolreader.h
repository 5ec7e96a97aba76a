// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/jobqueue.h"
#include "core/storage/pooledconnection.h"

namespace cookout {

/**
 * One reader of a pool: runs each job in a transaction of its own, so that all its queries see the same state. Made,
 * used and destroyed on its thread.
 */
class PoolReader {
public:
    PoolReader(const PoolOptions &options, JobQueue<ReadJob> &queue, PoolMeter &meter);

    /** Serves until the queue is closed and empty; its connection closes after five minutes without work. */
    void serve();

private:
    /** Runs the job and answers it: once more when the connection was lost under it. */
    void serveJob(ReadJob &job);
    /** On PostgreSQL again and again until the deadline, since servers restart. */
    Result<void> openUntil(ReadJob::Deadline deadline);
    /** Begins a transaction, on a new connection when the old one turns out to be lost. */
    Result<void> begin(ReadJob::Deadline deadline);

    const PoolOptions &m_options;
    JobQueue<ReadJob> &m_queue;
    PoolMeter &m_meter;
    PooledConnection m_connection;
};

} // namespace cookout
