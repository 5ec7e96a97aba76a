// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/event.h"

namespace cookout {

class DatabasePool;

/** Use-cases of events. Stateless; callable from any thread. */
class EventService {
public:
    EventService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** Stores a new event as a draft. Conflict with field "slug" when the short name is in use. */
    [[nodiscard]] Pending<Event> create(const ValidEvent &event, const Actor &actor);

    /** Every event, the latest start first. */
    [[nodiscard]] Pending<QList<Event>> all();

    /**
     * Opens or closes registration. NotFound for an unknown slug, Conflict where mayBecome() says no. Setting the
     * state it has already succeeds and writes nothing.
     */
    [[nodiscard]] Pending<Event> setState(const QString &slug, EventState state, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
