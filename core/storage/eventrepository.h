// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writetransaction.h"

namespace cookout {

/** An event's counter as it is after a change of it. */
struct PlacesCounter {
    int taken = 0;
    int revision = 0; ///< of the event
};

/** The tables events and ticket_types. Lives for one call. */
class EventRepository {
public:
    explicit EventRepository(ReadConnection &connection) : m_connection(connection) {}

    /** The latest start first, undated ones before them. */
    [[nodiscard]] Result<QList<Event>> all();
    [[nodiscard]] Result<std::optional<Event>> bySlug(const QString &slug);
    [[nodiscard]] Result<std::optional<Event>> byId(EventId id);

    /** Stores the event and its bands; Conflict on "slug" when that is in use. */
    [[nodiscard]] static Result<EventId> insert(WriteTransaction &tx, const Event &event, const QDateTime &createdAt);
    [[nodiscard]] static Result<void> setState(WriteTransaction &tx, EventId id, EventState state);
    /** Adds persons to the counter if they fit the capacity (nobody always fits) and answers it; nothing if not. */
    [[nodiscard]] static Result<std::optional<PlacesCounter>> takePlaces(WriteTransaction &tx, EventId id, int places);

private:
    Result<std::optional<Event>> withTicketTypes(Result<std::optional<Event>> event);

    ReadConnection &m_connection;
};

} // namespace cookout
