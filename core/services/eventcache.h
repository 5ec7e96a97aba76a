// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/domainevent.h"

namespace cookout {

class DatabasePool;

/** All events with everything that belongs to them, and what settings are stored, at one moment; never changes. */
class EventSnapshot {
public:
    EventSnapshot() = default;
    EventSnapshot(QList<Event> events, QList<StoredSetting> settings, MediaFiles media);

    /** The latest start first, undated ones before them. */
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /** nullptr when there is none. Valid as long as the snapshot. */
    [[nodiscard]] const Event *bySlug(QStringView slug) const;
    [[nodiscard]] const Event *byId(EventId id) const;
    /** Events in state "open", the earliest start first. */
    [[nodiscard]] QList<Event> open() const;
    /** Stored settings; an empty value was taken out of use. */
    [[nodiscard]] const QList<StoredSetting> &settings() const { return m_settings; }
    /** The images that events show. */
    [[nodiscard]] const MediaFiles &media() const { return m_media; }
    /** nullptr when no event shows it. Valid as long as the snapshot. */
    [[nodiscard]] const MediaFile *image(const QString &hash) const { return m_media.value(hash).get(); }

private:
    QList<Event> m_events;
    QList<StoredSetting> m_settings;
    MediaFiles m_media;
};

/**
 * The events as every page and form reads them, without SQL. Loaded once after the start; kept current by the facts of
 * each commit before anybody hears of it. Facts of other instances may come late or in another order: what is known to
 * be newer stays. Any thread may take a snapshot, at the cost of copying a pointer; one in hand stays as it was.
 */
class EventCache {
public:
    EventCache();

    [[nodiscard]] std::shared_ptr<const EventSnapshot> snapshot() const;

    /** Reads everything anew, for every cache that hears the pool's facts; but images that this one has. */
    [[nodiscard]] Pending<QList<Event>> load(DatabasePool &pool) const;
    /** Applies committed facts. Any thread, one call at a time: CommitRelay sees to that. */
    void apply(const QList<DomainEvent> &facts);

private:
    void replace(EventSnapshot snapshot);

    mutable std::mutex m_mutex; ///< guards m_snapshot
    std::shared_ptr<const EventSnapshot> m_snapshot;
    /** The revision that all but the places of an event is from: a fact about places alone may be newer. */
    QHash<EventId, int> m_contents;
};

} // namespace cookout
