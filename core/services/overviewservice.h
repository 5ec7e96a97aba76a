// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/event.h"
#include "core/domain/eventoverview.h"

namespace cookout {

class DatabasePool;

/** What an organiser wants to know of an event at one glance. Stateless; callable from any thread. */
class OverviewService {
public:
    OverviewService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * The figures of one moment. Bands and diets have the order of the event's bands and options, without those that
     * nobody chose; own words follow, the most frequent first. An unknown event has the figures of an empty one.
     */
    [[nodiscard]] Pending<EventOverview> overview(const Event &event);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
