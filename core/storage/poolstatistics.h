// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace cookout {

/** How often a value fell at or below each bound, for values that have a largest one. */
template <std::size_t Size>
struct PoolHistogram {
    std::array<double, Size> bounds;         ///< upper bounds, included, ascending
    std::array<quint64, Size + 1> buckets{}; ///< not cumulative; the last one is for what exceeds every bound
    quint64 count = 0;
    double total = 0;
    double largest = 0;

    void add(double value)
    {
        std::size_t bucket = 0;
        while (bucket < Size && value > bounds[bucket])
            ++bucket;
        ++buckets[bucket];
        ++count;
        total += value;
        largest = value > largest ? value : largest;
    }
};

inline constexpr std::array<double, 12> millisecondBounds{1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000};
inline constexpr std::array<double, 9> batchBounds{1, 2, 4, 8, 16, 32, 64, 128, 256};

/** A copy of the pool's counters since it started. */
struct PoolStatistics {
    int connections = 0;     ///< open now, the writer included
    int busy = 0;            ///< of these, at work
    int preparedQueries = 0; ///< kept by all open connections together
    quint64 reads = 0;       ///< jobs that ran and were answered
    quint64 writes = 0;      ///< likewise; those of a failed commit count too
    quint64 commits = 0;     ///< transactions of the writer that became durable; writes / commits is the mean batch
    quint64 failedCommits = 0;
    quint64 reruns = 0;     ///< jobs that ran once more, because of a lock, a lost connection or another job
    quint64 reconnects = 0; ///< connections opened in the place of lost ones
    quint64 unknown = 0;    ///< jobs that were told that their outcome is not known
    quint64 timeouts = 0;   ///< jobs that waited longer than the pool's timeout
    quint64 refused = 0;    ///< jobs turned away because the queue was full or closed
    int largestBatch = 0;   ///< jobs
    PoolHistogram<12> waits{millisecondBounds};       ///< ms from submission until a job began, reads and writes
    PoolHistogram<12> commitTimes{millisecondBounds}; ///< ms that COMMIT took
    PoolHistogram<9> batches{batchBounds};            ///< jobs per commit

    [[nodiscard]] int idle() const { return connections - busy; }
};

} // namespace cookout
