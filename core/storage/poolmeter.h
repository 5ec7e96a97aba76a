// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/poolstatistics.h"

#include <mutex>
#include <optional>

namespace cookout {

/** The pool's counters, and what ails its writer at present. Any thread. */
class PoolMeter {
public:
    [[nodiscard]] PoolStatistics statistics() const
    {
        const std::lock_guard lock(m_mutex);
        return m_statistics;
    }

    /** `count(PoolStatistics &)` changes what it likes. */
    template <typename Count>
    void note(Count count)
    {
        const std::lock_guard lock(m_mutex);
        count(m_statistics);
    }

    /** Why writes have to wait, beyond a lock; nothing: they need not. */
    void setObstacle(std::optional<Error> obstacle)
    {
        const std::lock_guard lock(m_mutex);
        m_obstacle = std::move(obstacle);
    }
    [[nodiscard]] std::optional<Error> obstacle() const
    {
        const std::lock_guard lock(m_mutex);
        return m_obstacle;
    }

private:
    mutable std::mutex m_mutex;
    PoolStatistics m_statistics;
    std::optional<Error> m_obstacle;
};

} // namespace cookout
