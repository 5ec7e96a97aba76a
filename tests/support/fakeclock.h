// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <mutex>

namespace cookout::test {

/** A clock that stands still until it is told otherwise. Any thread. */
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &now = QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc())) : m_now(now) {}

    [[nodiscard]] QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    void advance(std::chrono::milliseconds by)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addMSecs(by.count());
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
};

} // namespace cookout::test
