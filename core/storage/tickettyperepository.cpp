// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tickettyperepository.h"

#include "core/storage/elementremoval.h"

namespace cookout {

namespace {

#define TICKET_TYPE_COLUMNS                                                                                            \
    "SELECT id, code, label, price, takes_place, position, capacity, places_taken, retired, event_id FROM "            \
    "ticket_types "

constexpr Sql selectOfEvent = TICKET_TYPE_COLUMNS "WHERE event_id = ? ORDER BY position, code";
constexpr Sql selectAll = TICKET_TYPE_COLUMNS "ORDER BY event_id, position, code";
constexpr Sql upsert =
    "INSERT INTO ticket_types (event_id, code, label, price, takes_place, position, capacity, retired) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id, code) DO UPDATE SET label = excluded.label, "
    "price = excluded.price, takes_place = excluded.takes_place, position = excluded.position, "
    "capacity = excluded.capacity, retired = excluded.retired, places_overbooked = "
    "CASE WHEN excluded.capacity IS NULL OR ticket_types.places_taken <= excluded.capacity THEN 0 "
    "ELSE ticket_types.places_taken - excluded.capacity END";
constexpr Sql addPlaces =
    "UPDATE ticket_types SET places_taken = places_taken + ?, places_overbooked = "
    "CASE WHEN capacity IS NULL OR places_taken + ? <= capacity THEN 0 ELSE places_taken + ? - capacity END "
    "WHERE event_id = ? AND code = ? AND (? <= 0 OR ? = 1 OR capacity IS NULL OR places_taken + ? <= capacity)";
constexpr ElementRemoval removal{
    .selectCodes = "SELECT code FROM ticket_types WHERE event_id = ?",
    .selectUse = "SELECT 1 FROM registrations r JOIN registration_tickets t ON t.registration_id = r.id "
                 "WHERE r.event_id = ? AND t.code = ? LIMIT 1",
    .retire = "UPDATE ticket_types SET retired = 1 WHERE event_id = ? AND code = ?",
    .remove = "DELETE FROM ticket_types WHERE event_id = ? AND code = ?",
};

constexpr int ownerColumn = 9;

TicketType fromRow(const Row &row)
{
    TicketType type;
    type.id = {row.number(0)};
    type.code = row.text(1);
    type.label = row.text(2);
    type.price = Money(row.number(3));
    type.takesPlace = row.flag(4);
    type.position = row.count(5);
    type.capacity = row.optionalCount(6);
    type.placesTaken = row.count(7);
    type.retired = row.flag(8);
    return type;
}

} // namespace

Result<QList<TicketType>> TicketTypeRepository::ofEvent(EventId id)
{
    return m_connection.list(selectOfEvent, {id.value}, fromRow);
}

Result<QHash<EventId, QList<TicketType>>> TicketTypeRepository::all()
{
    return byOwner<EventId>(m_connection, selectAll, ownerColumn, fromRow);
}

Result<void> TicketTypeRepository::replace(WriteTransaction &tx, EventId id, const QList<TicketType> &types)
{
    QStringList kept;
    for (const TicketType &type : types) {
        const Result<int> stored =
            tx.change(upsert, {id.value, type.code, type.label, type.price.cents(), bound(type.takesPlace),
                               type.position, bound(type.capacity), bound(type.retired)});
        if (!stored)
            return failure(stored);
        kept.append(type.code);
    }
    return removeOthers(tx, removal, id.value, kept);
}

Result<bool> TicketTypeRepository::takePlaces(WriteTransaction &tx, EventId id, const QString &code, int persons,
                                              Overbooking overbooking)
{
    const Result<int> changed = tx.change(addPlaces, {persons, persons, persons, id.value, code, persons,
                                                      bound(overbooking == Overbooking::Allowed), persons});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

} // namespace cookout
