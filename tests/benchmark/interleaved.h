// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace cookout::benchmark {

/** What one run of something cost, in seconds. */
struct Cost {
    double wall = 0;
    double cpu = 0; ///< of every thread of this process, user and system
};

/** Runs the work once, by CLOCK_MONOTONIC and CLOCK_PROCESS_CPUTIME_ID. */
[[nodiscard]] Cost costOf(const std::function<void()> &work);

/** Smallest, middle and largest of some values. */
struct Spread {
    double least = 0;
    double median = 0;
    double most = 0;
};
[[nodiscard]] Spread spreadOf(std::vector<double> values);

/** Two ways to do the same, run in turns, so that a machine whose speed drifts favours neither. */
class Interleaved {
public:
    using Work = std::function<void()>;

    /** Runs both once before it measures, then `rounds` times each, taking turns at who begins. */
    Interleaved(int rounds, const Work &ours, const Work &other);

    /** How many times faster `ours` was, round by round. */
    [[nodiscard]] Spread speedUp() const { return m_wall; }
    /** The same by processor time. */
    [[nodiscard]] Spread cpuSpeedUp() const { return m_cpu; }
    [[nodiscard]] double oursSeconds() const { return m_oursSeconds; }   ///< median of a run
    [[nodiscard]] double otherSeconds() const { return m_otherSeconds; } ///< median of a run

private:
    Spread m_wall;
    Spread m_cpu;
    double m_oursSeconds = 0;
    double m_otherSeconds = 0;
};

} // namespace cookout::benchmark
