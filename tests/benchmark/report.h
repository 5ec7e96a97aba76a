// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/interleaved.h"

#include <QString>

namespace cookout::benchmark {

/** What a benchmark is asked to do, and where it writes its figures: one Markdown table row each, on standard output.
 */
class Report {
public:
    explicit Report(bool quick) : m_quick(quick) {}

    /** Only shows that the benchmark runs: small numbers, goals are printed and not held. */
    [[nodiscard]] bool isQuick() const { return m_quick; }
    /** `full`, or a hundredth of it (at least 1) in a quick run. */
    [[nodiscard]] int scaled(int full) const { return m_quick ? std::max(1, full / 100) : full; }

    void heading(const QString &title);
    void atLeast(const QString &what, const Spread &figure, double goal, const QString &unit);
    void atMost(const QString &what, const Spread &figure, double goal, const QString &unit);
    void note(const QString &what, const Spread &figure, const QString &unit);
    void note(const QString &what, double figure, const QString &unit) { note(what, {figure, figure, figure}, unit); }

    /** Whether every goal was met; always true for a quick run. */
    [[nodiscard]] bool isMet() const { return m_met || m_quick; }

private:
    void row(const QString &what, const Spread &figure, const QString &unit, const QString &goal);

    bool m_quick;
    bool m_met = true;
};

// One function for each family of figures.
void measureGroupCommit(Report &report);
void measureReadByToken(Report &report);
void measureHundredThousand(Report &report);

} // namespace cookout::benchmark
