// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventservice.h"

#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonObject describe(const Event &event)
{
    QJsonObject fields{{u"slug"_s, event.slug},
                       {u"title"_s, event.title},
                       {u"location"_s, event.location},
                       {u"starts_at"_s, toStorageText(event.startsAt)},
                       {u"ends_at"_s, toStorageText(event.endsAt)},
                       {u"deadline"_s, toStorageText(event.deadline)},
                       {u"timezone"_s, QString::fromUtf8(event.timeZone.id())},
                       {u"currency"_s, event.currency},
                       {u"state"_s, nameOf(event.state)}};
    if (event.capacity)
        fields.insert(u"capacity"_s, *event.capacity);
    for (const TicketType &type : event.ticketTypes)
        fields.insert(u"price-"_s + type.code, type.price.cents());
    return fields;
}

AuditEntry entryFor(const Event &event, const QString &action)
{
    return {action, u"event"_s, event.id.value, event.id.value, {}, {}};
}

Result<Event> stored(WriteTransaction &tx, EventId id)
{
    Result<std::optional<Event>> event = EventRepository(tx).byId(id);
    if (!event)
        return failure(event);
    if (!*event)
        return failure(ErrorCode::Internal, u"the event vanished within its transaction"_s);
    tx.announce(EventChanged{**event});
    return std::move(**event);
}

} // namespace

Pending<Event> EventService::create(const ValidEvent &event, const Actor &actor)
{
    return m_pool.write(
        [made = event.event(), change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Event> {
            const Result<EventId> id = EventRepository::insert(tx, made, change.at);
            if (!id)
                return failure(id);
            Result<Event> result = stored(tx, *id);
            if (!result)
                return result;
            AuditEntry entry = entryFor(*result, u"event.created"_s);
            entry.after = describe(*result);
            if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
                return failure(audited);
            return result;
        });
}

Pending<QList<Event>> EventService::all()
{
    return m_pool.read([](ReadConnection &connection) { return EventRepository(connection).all(); });
}

Pending<Event> EventService::setState(const QString &slug, EventState state, const Actor &actor)
{
    return m_pool.write(
        [slug, state, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Event> {
            Result<std::optional<Event>> event = EventRepository(tx).bySlug(slug);
            if (!event)
                return failure(event);
            if (!*event)
                return failure(ErrorCode::NotFound, u"there is no event with the short name %1"_s.arg(slug));
            const EventState before = (*event)->state;
            if (before == state)
                return std::move(**event);
            if (!mayBecome(before, state)) {
                return failure(ErrorCode::Conflict,
                               u"an event that is %1 cannot become %2"_s.arg(nameOf(before), nameOf(state)));
            }
            if (const Result<void> changed = EventRepository::setState(tx, (*event)->id, state); !changed)
                return failure(changed);
            AuditEntry entry = entryFor(**event, u"event.state-changed"_s);
            entry.before = {{u"state"_s, nameOf(before)}};
            entry.after = {{u"state"_s, nameOf(state)}};
            if (const Result<void> audited = AuditRepository::append(tx, change, entry); !audited)
                return failure(audited);
            return stored(tx, (*event)->id);
        });
}

} // namespace cookout
