// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** An event's counters as they are after a change of them. */
struct PlacesCounter {
    int taken = 0;
    int waiting = 0;
    int revision = 0; ///< of the event
};

/** The table events, and whole events with their bands, questions, items and texts. Lives for one call. */
class EventRepository {
public:
    explicit EventRepository(ReadConnection &connection) : m_connection(connection) {}

    /** The latest start first, undated ones before them. One query for each table. */
    [[nodiscard]] Result<QList<Event>> all();
    [[nodiscard]] Result<std::optional<Event>> bySlug(const QString &slug);
    [[nodiscard]] Result<std::optional<Event>> byId(EventId id);
    /** With its bands and without questions, items and texts: what the writer needs to let somebody in. */
    [[nodiscard]] Result<std::optional<Event>> withBands(EventId id);

    /** Stores the event and its parts; Conflict on "slug" when that is in use. */
    [[nodiscard]] static Result<EventId> insert(WriteTransaction &tx, const Event &event, const QDateTime &createdAt);

    /**
     * Stores everything but the counters, and counts the change in `revision`. Persons that a smaller capacity leaves
     * without a place are counted as overbooked: whether that may be is the caller's to decide. Parts that are not in
     * the event any more are removed, or retired when somebody has used them. Conflict on "slug" as insert().
     */
    [[nodiscard]] static Result<void> save(WriteTransaction &tx, const Event &event);

    /**
     * Adds persons to those who hold places, and parties to those who wait in line, or takes them away; answers the
     * counters, or nothing if the persons do not fit the capacity. Nobody and those that leave always fit.
     */
    [[nodiscard]] static Result<std::optional<PlacesCounter>>
    takePlaces(WriteTransaction &tx, EventId id, int places, int waiting = 0,
               Overbooking overbooking = Overbooking::Refused);

    /** Whether anybody has ever registered for it: what is counted in its currency then cannot change. */
    [[nodiscard]] Result<bool> hasRegistrations(EventId id);

private:
    Result<std::optional<Event>> withParts(Result<std::optional<Event>> found);

    ReadConnection &m_connection;
};

} // namespace cookout
