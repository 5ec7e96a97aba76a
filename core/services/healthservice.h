// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/domain/healthfinding.h"

namespace cookout {

class DatabasePool;

/** Whether the database is in order. Changes nothing; runs on the background threads; callable from any thread. */
class HealthService {
public:
    HealthService(DatabaseAddress address, const Clock &clock, Background &background)
        : m_address(std::move(address)), m_clock(clock), m_background(background)
    {
    }

    /** Everything that `cookoutctl check` tells: pages, references, counters, agreement with the newest backup. */
    [[nodiscard]] Pending<QList<HealthFinding>> integrity();
    /** What the database stands on: place, space, schema, quick check, indexes, clock, backups. */
    [[nodiscard]] Pending<QList<HealthFinding>> database();
    /** Room on the disk, for the next backup and for guests. Quick. */
    [[nodiscard]] Pending<HealthFinding> space();
    /** Unavailable says what is damaged, and names the newest good backup with the command that restores it. */
    [[nodiscard]] Pending<int> quickCheck();

    /** Whether the connections of an open pool have the promised settings. Waits for the pool. */
    [[nodiscard]] static HealthFinding poolFinding(DatabasePool &pool, const Settings &settings);

private:
    const DatabaseAddress m_address;
    const Clock &m_clock;
    Background &m_background;
};

} // namespace cookout
