// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

#include <QScopeGuard>
#include <QThreadPool>

#include <atomic>
#include <limits>
#include <type_traits>

namespace cookout {

/**
 * Two threads for work on CPU and files: exports, imports, documents. Another pair hashes passwords. Owned by the
 * application; callable anywhere.
 */
class Background {
public:
    /** With more than `mostJobs` running and waiting, a further one answers Busy. */
    explicit Background(int mostJobs = std::numeric_limits<int>::max()) : m_mostJobs(mostJobs)
    {
        m_threads.setMaxThreadCount(2);
    }
    ~Background() { stop(); }
    Q_DISABLE_COPY_MOVE(Background)

    /** Runs `job()`, which returns a Result<T>, on one of the threads. An exception becomes an Internal error. */
    template <typename Job>
    [[nodiscard]] auto run(Job job)
    {
        using JobResult = std::invoke_result_t<Job>;
        auto promise = std::make_shared<Promise<typename JobResult::ValueType>>();
        auto pending = promise->pending();
        if (m_stopped) {
            promise->fulfil(failure(ErrorCode::Unavailable, QStringLiteral("the program is stopping")));
            return pending;
        }
        if (m_jobs.fetch_add(1) >= m_mostJobs) {
            --m_jobs;
            promise->fulfil(failure(ErrorCode::Busy, QStringLiteral("too much work of this kind waits")));
            return pending;
        }
        m_threads.start([this, promise, job = std::move(job)]() mutable {
            const auto done = qScopeGuard([this] { --m_jobs; });
            try {
                promise->fulfil(job());
            } catch (const std::exception &thrown) {
                promise->fulfil(failure(ErrorCode::Internal, QString::fromUtf8(thrown.what())));
            } catch (...) {
                promise->fulfil(failure(ErrorCode::Internal, QStringLiteral("a background job threw")));
            }
        });
        return pending;
    }

    /** Waits for what runs; what has not begun, and what comes later, answers Unavailable. Idempotent. */
    void stop()
    {
        m_stopped = true;
        m_threads.clear();
        m_threads.waitForDone();
    }

private:
    const int m_mostJobs;
    std::atomic_int m_jobs = 0; ///< running and waiting
    std::atomic_bool m_stopped = false;
    QThreadPool m_threads;
};

} // namespace cookout
