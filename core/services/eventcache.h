// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/domainevent.h"

namespace cookout {

class DatabasePool;

/** All events with their bands and counters at one moment; never changes once made. */
class EventSnapshot {
public:
    EventSnapshot() = default;
    explicit EventSnapshot(QList<Event> events) : m_events(std::move(events)) {}

    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /** nullptr when there is none. Valid as long as the snapshot. */
    [[nodiscard]] const Event *bySlug(QStringView slug) const;
    [[nodiscard]] const Event *byId(EventId id) const;
    /** Events in state "open", the earliest start first. */
    [[nodiscard]] QList<Event> open() const;

private:
    QList<Event> m_events;
};

/**
 * The events as every page and form reads them, without SQL. Loaded once after the start; kept current by the facts of
 * each commit before anybody hears of it. Any thread; a snapshot in hand stays as it was.
 */
class EventCache {
public:
    EventCache();

    [[nodiscard]] std::shared_ptr<const EventSnapshot> snapshot() const;

    /** Reads everything anew, for every cache that hears the pool's facts. */
    [[nodiscard]] static Pending<QList<Event>> load(DatabasePool &pool);
    /** Applies committed facts; called by CommitRelay in commit order. */
    void apply(const QList<DomainEvent> &facts);

private:
    void replace(QList<Event> events);

    mutable std::mutex m_mutex;
    std::shared_ptr<const EventSnapshot> m_snapshot;
};

} // namespace cookout
