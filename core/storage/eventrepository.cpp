// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define EVENT_COLUMNS                                                                                                  \
    "SELECT id, slug, title, description, location, starts_at, ends_at, opens_at, deadline, timezone, currency, "      \
    "state, capacity, places_taken, asks_consent, revision FROM events "

constexpr Sql selectAll = EVENT_COLUMNS "ORDER BY starts_at IS NOT NULL, starts_at DESC, id DESC";
constexpr Sql selectBySlug = EVENT_COLUMNS "WHERE slug = ?";
constexpr Sql selectById = EVENT_COLUMNS "WHERE id = ?";
constexpr Sql selectTicketTypes = "SELECT id, code, label, price, takes_place, position FROM ticket_types "
                                  "WHERE event_id = ? ORDER BY position";
constexpr Sql selectAllTicketTypes = "SELECT id, code, label, price, takes_place, position, event_id "
                                     "FROM ticket_types ORDER BY event_id, position";
constexpr Sql insertEvent =
    "INSERT INTO events (slug, title, description, location, starts_at, ends_at, opens_at, deadline, timezone, "
    "currency, state, capacity, asks_consent, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (slug) DO NOTHING RETURNING id";
constexpr Sql insertTicketType = "INSERT INTO ticket_types (event_id, code, label, price, takes_place, position) "
                                 "VALUES (?, ?, ?, ?, ?, ?)";
constexpr Sql updateState = "UPDATE events SET state = ?, revision = revision + 1 WHERE id = ?";
constexpr Sql addPlaces = "UPDATE events SET places_taken = places_taken + ?, revision = revision + 1 WHERE id = ? "
                          "AND (? = 0 OR capacity IS NULL OR places_taken + ? <= capacity) "
                          "RETURNING places_taken, revision";

Event fromRow(const Row &row)
{
    Event event;
    event.id = {row.number(0)};
    event.slug = row.text(1);
    event.title = row.text(2);
    event.description = row.text(3);
    event.location = row.text(4);
    event.startsAt = row.instant(5);
    event.endsAt = row.instant(6);
    event.opensAt = row.instant(7);
    event.deadline = row.instant(8);
    event.timeZone = QTimeZone(row.text(9).toUtf8());
    event.currency = row.text(10);
    event.state = eventStateFromString(row.text(11)).value_or(EventState::Draft);
    event.capacity = row.optionalCount(12);
    event.placesTaken = row.count(13);
    event.asksConsent = row.flag(14);
    event.revision = row.count(15);
    return event;
}

TicketType ticketTypeFromRow(const Row &row)
{
    return {{row.number(0)}, row.text(1), row.text(2), Money(row.number(3)), row.flag(4), row.count(5)};
}

} // namespace

Result<QList<Event>> EventRepository::all()
{
    Result<QList<Event>> events = m_connection.list(selectAll, {}, fromRow);
    if (!events)
        return events;
    using Owned = std::pair<EventId, TicketType>;
    const Result<QList<Owned>> types = m_connection.list(selectAllTicketTypes, {}, [](const Row &row) {
        return Owned{{row.number(6)}, ticketTypeFromRow(row)};
    });
    if (!types)
        return failure(types);
    for (Event &event : *events) {
        for (const auto &[owner, type] : *types) {
            if (owner == event.id)
                event.ticketTypes.append(type);
        }
    }
    return events;
}

Result<std::optional<Event>> EventRepository::bySlug(const QString &slug)
{
    return withTicketTypes(m_connection.first(selectBySlug, {slug}, fromRow));
}

Result<std::optional<Event>> EventRepository::byId(EventId id)
{
    return withTicketTypes(m_connection.first(selectById, {id.value}, fromRow));
}

Result<std::optional<Event>> EventRepository::withTicketTypes(Result<std::optional<Event>> event)
{
    if (!event || !*event)
        return event;
    Result<QList<TicketType>> types = m_connection.list(selectTicketTypes, {(*event)->id.value}, ticketTypeFromRow);
    if (!types)
        return failure(types);
    (*event)->ticketTypes = std::move(*types);
    return event;
}

Result<EventId> EventRepository::insert(WriteTransaction &tx, const Event &event, const QDateTime &createdAt)
{
    const QVariantList values{event.slug,
                              event.title,
                              event.description,
                              event.location,
                              bound(event.startsAt),
                              bound(event.endsAt),
                              bound(event.opensAt),
                              bound(event.deadline),
                              QString::fromUtf8(event.timeZone.id()),
                              event.currency,
                              nameOf(event.state),
                              bound(event.capacity),
                              bound(event.asksConsent),
                              bound(createdAt)};
    const auto id = tx.first(insertEvent, values, [](const Row &row) { return EventId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return failure(ErrorCode::Conflict, u"the short name is in use"_s, {{u"slug"_s, FieldProblem::Taken, 0}});
    for (const TicketType &type : event.ticketTypes) {
        const Result<int> inserted =
            tx.change(insertTicketType,
                      {(*id)->value, type.code, type.label, type.price.cents(), bound(type.takesPlace), type.position});
        if (!inserted)
            return failure(inserted);
    }
    return **id;
}

Result<void> EventRepository::setState(WriteTransaction &tx, EventId id, EventState state)
{
    const Result<int> changed = tx.change(updateState, {nameOf(state), id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<std::optional<PlacesCounter>> EventRepository::takePlaces(WriteTransaction &tx, EventId id, int places)
{
    return tx.first(addPlaces, {places, id.value, places, places}, [](const Row &row) {
        return PlacesCounter{row.count(0), row.count(1)};
    });
}

} // namespace cookout
