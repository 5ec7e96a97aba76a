// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventrepository.h"

#include "core/storage/bringitemrepository.h"
#include "core/storage/eventtextrepository.h"
#include "core/storage/highlightrepository.h"
#include "core/storage/questionrepository.h"
#include "core/storage/tickettyperepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define EVENT_COLUMNS                                                                                                  \
    "SELECT id, slug, title, description, location, starts_at, ends_at, opens_at, deadline, timezone, currency, "      \
    "state, capacity, asks_consent, asks_companions, waiting_list, offer_hours, contact, accent_colour, hero_media, "  \
    "pay_link, pay_account, pay_holder, asks_phone, asks_house_number, places_taken, waiting, revision FROM events "

constexpr Sql selectAll = EVENT_COLUMNS "ORDER BY starts_at IS NOT NULL, starts_at DESC, id DESC";
constexpr Sql selectBySlug = EVENT_COLUMNS "WHERE slug = ?";
constexpr Sql selectById = EVENT_COLUMNS "WHERE id = ?";
constexpr Sql selectSlugElsewhere = "SELECT 1 FROM events WHERE slug = ? AND id <> ?";
constexpr Sql selectAnyRegistration = "SELECT 1 FROM registrations WHERE event_id = ? LIMIT 1";
constexpr Sql insertEvent =
    "INSERT INTO events (slug, title, description, location, starts_at, ends_at, opens_at, deadline, timezone, "
    "currency, state, capacity, asks_consent, asks_companions, waiting_list, offer_hours, contact, accent_colour, "
    "hero_media, pay_link, pay_account, pay_holder, asks_phone, asks_house_number, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (slug) DO NOTHING RETURNING id";
constexpr Sql updateEvent =
    "UPDATE events SET slug = ?, title = ?, description = ?, location = ?, starts_at = ?, ends_at = ?, opens_at = ?, "
    "deadline = ?, timezone = ?, currency = ?, state = ?, capacity = ?, asks_consent = ?, asks_companions = ?, "
    "waiting_list = ?, offer_hours = ?, contact = ?, accent_colour = ?, hero_media = ?, pay_link = ?, "
    "pay_account = ?, pay_holder = ?, asks_phone = ?, asks_house_number = ?, places_overbooked = ?, revision = "
    "revision + 1 WHERE id = ? AND places_taken = ?";
constexpr Sql addPlaces =
    "UPDATE events SET places_taken = places_taken + ?, places_overbooked = "
    "CASE WHEN capacity IS NULL OR places_taken + ? <= capacity THEN 0 ELSE places_taken + ? - capacity END, "
    "waiting = waiting + ?, revision = revision + 1 WHERE id = ? "
    "AND (? <= 0 OR ? = 1 OR capacity IS NULL OR places_taken + ? <= capacity) "
    "RETURNING places_taken, waiting, revision";

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
    event.asksConsent = row.flag(13);
    event.asksCompanions = row.flag(14);
    event.waitingList = waitingListPolicyFromString(row.text(15)).value_or(WaitingListPolicy::Strict);
    event.offerHours = row.count(16);
    event.contact = row.text(17);
    event.accentColour = row.text(18);
    event.heroMedia = row.text(19);
    event.payLink = row.text(20);
    event.payAccount = row.text(21);
    event.payHolder = row.text(22);
    event.asksPhone = row.flag(23);
    event.asksHouseNumber = row.flag(24);
    event.placesTaken = row.count(25);
    event.waiting = row.count(26);
    event.revision = row.count(27);
    return event;
}

/** In the order of the columns from slug to asks_house_number. */
QVariantList valuesOf(const Event &event)
{
    return {event.slug,
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
            bound(event.asksCompanions),
            nameOf(event.waitingList),
            event.offerHours,
            event.contact,
            event.accentColour,
            event.heroMedia,
            event.payLink,
            event.payAccount,
            event.payHolder,
            bound(event.asksPhone),
            bound(event.asksHouseNumber)};
}

tl::unexpected<Error> slugIsTaken()
{
    return failure(ErrorCode::Conflict, u"the short name is in use"_s, {{u"slug"_s, FieldProblem::Taken, 0}});
}

Result<void> storeParts(WriteTransaction &tx, EventId id, const Event &event)
{
    Result<void> step = TicketTypeRepository::replace(tx, id, event.ticketTypes);
    if (step)
        step = QuestionRepository::replace(tx, id, event.questions);
    if (step)
        step = BringItemRepository::replace(tx, id, event.bringItems);
    if (step)
        step = HighlightRepository::replace(tx, id, event.highlights);
    if (step)
        step = EventTextRepository::replace(tx, id, event.texts);
    return step;
}

} // namespace

Result<QList<Event>> EventRepository::all()
{
    Result<QList<Event>> events = m_connection.list(selectAll, {}, fromRow);
    if (!events || events->isEmpty())
        return events;
    const auto types = TicketTypeRepository(m_connection).all();
    if (!types)
        return failure(types);
    const auto questions = QuestionRepository(m_connection).all();
    if (!questions)
        return failure(questions);
    const auto items = BringItemRepository(m_connection).all();
    if (!items)
        return failure(items);
    const auto highlights = HighlightRepository(m_connection).all();
    if (!highlights)
        return failure(highlights);
    const auto texts = EventTextRepository(m_connection).all();
    if (!texts)
        return failure(texts);
    for (Event &event : *events) {
        event.ticketTypes = types->value(event.id);
        event.questions = questions->value(event.id);
        event.bringItems = items->value(event.id);
        event.highlights = highlights->value(event.id);
        event.texts = texts->value(event.id);
    }
    return events;
}

Result<std::optional<Event>> EventRepository::bySlug(const QString &slug)
{
    return withParts(m_connection.first(selectBySlug, {slug}, fromRow));
}

Result<std::optional<Event>> EventRepository::byId(EventId id)
{
    return withParts(m_connection.first(selectById, {id.value}, fromRow));
}

Result<std::optional<Event>> EventRepository::withBands(EventId id)
{
    Result<std::optional<Event>> found = m_connection.first(selectById, {id.value}, fromRow);
    if (!found || !*found)
        return found;
    Result<QList<TicketType>> types = TicketTypeRepository(m_connection).ofEvent(id);
    if (!types)
        return failure(types);
    (*found)->ticketTypes = std::move(*types);
    return found;
}

Result<std::optional<Event>> EventRepository::withParts(Result<std::optional<Event>> found)
{
    if (!found || !*found)
        return found;
    Event &event = **found;
    Result<QList<TicketType>> types = TicketTypeRepository(m_connection).ofEvent(event.id);
    if (!types)
        return failure(types);
    Result<QList<Question>> questions = QuestionRepository(m_connection).ofEvent(event.id);
    if (!questions)
        return failure(questions);
    Result<QList<BringItem>> items = BringItemRepository(m_connection).ofEvent(event.id);
    if (!items)
        return failure(items);
    Result<QList<Highlight>> highlights = HighlightRepository(m_connection).ofEvent(event.id);
    if (!highlights)
        return failure(highlights);
    Result<EventTexts> texts = EventTextRepository(m_connection).ofEvent(event.id);
    if (!texts)
        return failure(texts);
    event.ticketTypes = std::move(*types);
    event.questions = std::move(*questions);
    event.bringItems = std::move(*items);
    event.highlights = std::move(*highlights);
    event.texts = std::move(*texts);
    return found;
}

Result<EventId> EventRepository::insert(WriteTransaction &tx, const Event &event, const QDateTime &createdAt)
{
    const QVariantList values = valuesOf(event) << bound(createdAt);
    const auto id = tx.first(insertEvent, values, [](const Row &row) { return EventId{row.number(0)}; });
    if (!id)
        return failure(id);
    if (!*id)
        return slugIsTaken();
    const Result<void> stored = storeParts(tx, **id, event);
    return stored ? Result<EventId>(**id) : Result<EventId>(failure(stored));
}

Result<void> EventRepository::save(WriteTransaction &tx, const Event &event)
{
    const auto taken =
        tx.first(selectSlugElsewhere, {event.slug, event.id.value}, [](const Row &row) { return row.count(0); });
    if (!taken)
        return failure(taken);
    if (*taken)
        return slugIsTaken();
    const int overbooked = event.capacity ? std::max(0, event.placesTaken - *event.capacity) : 0;
    const Result<int> changed =
        tx.change(updateEvent, valuesOf(event) << overbooked << event.id.value << event.placesTaken);
    if (!changed)
        return failure(changed);
    if (*changed != 1)
        return failure(ErrorCode::Internal, u"an event is to be saved that was not read in this transaction"_s);
    return storeParts(tx, event.id, event);
}

Result<std::optional<PlacesCounter>> EventRepository::takePlaces(WriteTransaction &tx, EventId id, int places,
                                                                 int waiting, Overbooking overbooking)
{
    return tx.first(
        addPlaces,
        {places, places, places, waiting, id.value, places, bound(overbooking == Overbooking::Allowed), places},
        [](const Row &row) {
            return PlacesCounter{row.count(0), row.count(1), row.count(2)};
        });
}

Result<bool> EventRepository::hasRegistrations(EventId id)
{
    const auto any = m_connection.first(selectAnyRegistration, {id.value}, [](const Row &row) { return row.count(0); });
    return any ? Result<bool>(any->has_value()) : Result<bool>(failure(any));
}

} // namespace cookout
