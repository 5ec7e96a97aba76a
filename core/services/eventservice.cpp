// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventservice.h"

#include "core/services/eventchange.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

Pending<Event> EventService::create(const ValidEvent &event, const Actor &actor)
{
    return m_pool.write([made = event.event(), change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return addEvent(tx, change, made, u"event.created"_s);
    });
}

Pending<Event> EventService::copy(const QString &slug, const EventCopy &copy, const Actor &actor)
{
    return m_pool.write([slug, copy, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Event> {
        const Result<Event> source = eventBySlug(tx, slug);
        if (!source)
            return source;
        const Result<ValidEvent> made = copyOf(*source, copy);
        return made ? addEvent(tx, change, made->event(), u"event.copied"_s) : Result<Event>(failure(made));
    });
}

Pending<EventEditOutcome> EventService::edit(const Event &seen, const ValidEvent &wanted, const Actor &actor,
                                             Overbooking overbooking)
{
    return m_pool.write([seen, wanted, overbooking,
                         change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<EventEditOutcome> {
        const Result<Event> stored = eventById(tx, seen.id);
        if (!stored)
            return failure(stored);
        Result<EventEditOutcome> outcome = merged(seen, wanted, *stored);
        if (!outcome || std::holds_alternative<EventEditConflict>(*outcome))
            return outcome;
        Result<Event> changed =
            changeEvent(tx, change, *stored, std::get<Event>(*outcome), u"event.edited"_s, overbooking);
        return changed ? Result<EventEditOutcome>(std::move(*changed)) : Result<EventEditOutcome>(failure(changed));
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
            const Result<Event> before = eventBySlug(tx, slug);
            if (!before || before->state == state)
                return before;
            if (!mayBecome(before->state, state)) {
                return failure(ErrorCode::Conflict,
                               u"an event that is %1 cannot become %2"_s.arg(nameOf(before->state), nameOf(state)));
            }
            Event wanted = *before;
            wanted.state = state;
            return changeEvent(tx, change, *before, wanted, u"event.state-changed"_s);
        });
}

} // namespace cookout
