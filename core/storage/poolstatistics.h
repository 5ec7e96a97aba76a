// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cookout {

/** A copy of the pool's counters since it started. */
struct PoolStatistics {
    int connections = 0; ///< opened so far, the writer included
    quint64 reads = 0;
    quint64 writes = 0;
    quint64 commits = 0; ///< transactions; writes / commits is the mean batch size
    quint64 failedCommits = 0;
    quint64 timeouts = 0; ///< jobs that waited longer than the pool's timeout
    quint64 refused = 0;  ///< jobs turned away because the queue was full or closed
    int largestBatch = 0;
};

} // namespace cookout
