// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace cookout {

/** A distribution somebody else has counted: how many values fell at or below each bound, and above all of them. */
struct SampledHistogram {
    std::vector<double> bounds;  ///< seconds, ascending
    std::vector<quint64> counts; ///< not cumulative, one more than bounds
    double total = 0;            ///< seconds
};

/** What is looked up when somebody asks, rather than counted when it happens. What is not known is left out. */
struct SampledFigures {
    int busyConnections = 0; ///< of the database
    int idleConnections = 0;
    SampledHistogram poolWaits;                 ///< until a job began
    SampledHistogram commitTimes;               ///< COMMIT itself
    std::vector<std::pair<QString, int>> mails; ///< state and number
    std::optional<qint64> freeBytes;            ///< on the disk of the database, or of the log where that is elsewhere
};

/** This process as the kernel accounts for it. Reads /proc; returns zeros where there is none. */
struct ProcessFigures {
    double cpuSeconds = 0;
    double startSeconds = 0; ///< since 1970
    qint64 residentBytes = 0;
    qint64 virtualBytes = 0;
    int openFiles = 0;
    qint64 mostFiles = 0;
};
[[nodiscard]] ProcessFigures processFigures();

} // namespace cookout
