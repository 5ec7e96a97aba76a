// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/pooljob.h"

#include <atomic>
#include <deque>

namespace cookout {

/**
 * Jobs that wait for a pool thread, first in first out and bounded. Any thread pushes; the pool's threads take; the
 * watcher expires what has waited too long.
 */
template <typename Job>
class JobQueue {
public:
    using Jobs = std::vector<std::unique_ptr<Job>>;

    explicit JobQueue(std::size_t bound) : m_bound(bound) {}

    /** False, with the job untouched, when the queue is full or closed. */
    bool push(std::unique_ptr<Job> &job)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_jobs.size() >= m_bound)
            return false;
        m_jobs.push_back(std::move(job));
        m_changed.notify_one();
        return true;
    }

    enum class Wake {
        Work,    ///< at least one waits
        Timeout, ///< none came within the time
        Closed,  ///< closed and empty: none will come
    };

    /** Blocks until a job waits, the queue is closed, or the time is over. Takes nothing. */
    Wake waitForJob(std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        ++m_idle;
        m_changed.wait_for(lock, longest, [this] { return m_closed || !m_jobs.empty(); });
        --m_idle;
        if (!m_jobs.empty())
            return Wake::Work;
        return m_closed ? Wake::Closed : Wake::Timeout;
    }

    /** Up to `most` jobs, without waiting. */
    [[nodiscard]] Jobs take(std::size_t most)
    {
        const std::lock_guard lock(m_mutex);
        return takeWhile([most](const Jobs &taken, const Job &) { return taken.size() < most; });
    }

    /** Back to the front, in their order and with their deadlines: they have waited longest. Also when closed. */
    void putBack(Jobs jobs)
    {
        const std::lock_guard lock(m_mutex);
        for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
            (*job)->deadline = std::min((*job)->deadline, m_latest);
            m_jobs.push_front(std::move(*job));
        }
        if (!jobs.empty())
            m_changed.notify_one();
    }

    /** Every job whose deadline has passed; they stand first, since all wait equally long. */
    [[nodiscard]] Jobs takeExpired(std::chrono::steady_clock::time_point now)
    {
        const std::lock_guard lock(m_mutex);
        return takeWhile([now](const Jobs &, const Job &job) { return job.deadline < now; });
    }

    /** No push succeeds any more; those who wait wake up. */
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /** Nobody waits longer than until `latest`, not even for a deadline that was later. */
    void hurry(std::chrono::steady_clock::time_point latest)
    {
        const std::lock_guard lock(m_mutex);
        m_latest = latest;
        for (const auto &job : m_jobs)
            job->deadline = std::min(job->deadline, latest);
    }

    /** The end of everybody's patience after hurry(); before, the end of time. */
    [[nodiscard]] std::chrono::steady_clock::time_point latest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_latest;
    }

    /** Whether more jobs wait than threads for them. */
    [[nodiscard]] bool needsThread() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size() > m_idle;
    }

private:
    template <typename Wanted>
    Jobs takeWhile(Wanted wanted)
    {
        Jobs taken;
        while (!m_jobs.empty() && wanted(taken, *m_jobs.front())) {
            taken.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        return taken;
    }

    const std::size_t m_bound;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Job>> m_jobs;
    std::size_t m_idle = 0;
    std::chrono::steady_clock::time_point m_latest = std::chrono::steady_clock::time_point::max();
    bool m_closed = false;
};

} // namespace cookout
