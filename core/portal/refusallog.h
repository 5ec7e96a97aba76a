// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>

namespace cookout {

/**
 * Tells the log what the guard refuses: one line per reason and minute, with a number and never an address. What is
 * counted at its end is told as well. One thread.
 */
class RefusalLog {
public:
    explicit RefusalLog(std::chrono::milliseconds interval = std::chrono::minutes(1));
    ~RefusalLog();
    Q_DISABLE_COPY_MOVE(RefusalLog)

    /** `reason` is a constant slug. */
    void count(const char *reason);

private:
    void write();

    QTimer m_timer;
    QHash<QByteArray, int> m_counts;
};

} // namespace cookout
