// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/interleaved.h"

#include <algorithm>
#include <ctime>
#include <numeric>

namespace cookout::benchmark {

namespace {

double secondsOf(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu};
}

Spread spreadOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[middle] : std::midpoint(values[middle - 1], values[middle]);
    return {values.front(), median, values.back()};
}

Interleaved::Interleaved(int rounds, const Work &ours, const Work &other)
{
    ours();
    other();
    std::vector<double> wall;
    std::vector<double> cpu;
    std::vector<double> oursSeconds;
    std::vector<double> otherSeconds;
    for (int round = 0; round < rounds; ++round) {
        Cost mine;
        Cost theirs;
        if (round % 2 == 0) {
            mine = costOf(ours);
            theirs = costOf(other);
        } else {
            theirs = costOf(other);
            mine = costOf(ours);
        }
        wall.push_back(theirs.wall / mine.wall);
        cpu.push_back(theirs.cpu / mine.cpu);
        oursSeconds.push_back(mine.wall);
        otherSeconds.push_back(theirs.wall);
    }
    m_wall = spreadOf(wall);
    m_cpu = spreadOf(cpu);
    m_oursSeconds = spreadOf(oursSeconds).median;
    m_otherSeconds = spreadOf(otherSeconds).median;
}

} // namespace cookout::benchmark
