// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/sampledfigures.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace cookout {

/**
 * What the program counts while it works, and all of it as Prometheus reads it (text format 0.0.4). Names are public
 * interface. Counting costs a look into a small table and an addition. Any thread.
 */
class ProgramFigures {
public:
    ProgramFigures();
    ~ProgramFigures();
    Q_DISABLE_COPY_MOVE(ProgramFigures)

    /** `route` is a pattern of the table of routes, or "other": never what a stranger wrote. */
    void countRequest(const QByteArray &route, int status, std::chrono::nanoseconds took);
    /** `reason` is a constant slug of the guard or the router. */
    void countRejection(const QByteArray &reason);
    /** `result` is "accepted", "invalid", "refused" or "failed". */
    void countRegistration(const QByteArray &result);
    /** `took`: from being queued until the server had taken it. */
    void countMailDelivery(std::chrono::nanoseconds took);
    /** One attempt; `kind` is the outcome's constant name in snake case. */
    void countMailFailure(const QByteArray &kind);

    [[nodiscard]] QByteArray text(const SampledFigures &sampled, const ProcessFigures &process) const;

private:
    struct Registered;
    std::unique_ptr<Registered> m_registered;
};

} // namespace cookout
