// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table ticket_types. Lives for one call. */
class TicketTypeRepository {
public:
    explicit TicketTypeRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By position. */
    [[nodiscard]] Result<QList<TicketType>> ofEvent(EventId id);
    /** Those of all events, each by position. */
    [[nodiscard]] Result<QHash<EventId, QList<TicketType>>> all();

    /** Stores these as the event's bands. One that is not among them is removed, or retired if a party has booked it.
     */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, EventId id, const QList<TicketType> &types);

    /**
     * Adds persons to the counter of one band, or takes them from it; answers whether they fit the band's own capacity.
     * Those that leave always do. Whoever changes bands announces EventChanged, so that every page knows what is left.
     */
    [[nodiscard]] static Result<bool> takePlaces(WriteTransaction &tx, EventId id, const QString &code, int persons,
                                                 Overbooking overbooking = Overbooking::Refused);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
