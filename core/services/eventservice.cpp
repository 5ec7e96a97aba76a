// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventservice.h"

#include "core/services/eventchange.h"
#include "core/services/eventmail.h"
#include "core/services/waitingline.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The changed event once those in line have the places that it has more now. */
Result<Event> promoted(WriteTransaction &tx, const Change &change, Result<Event> changed)
{
    if (!changed || changed->waiting == 0)
        return changed;
    RegistrationEditor editor(tx, change);
    if (const Result<void> done = promoteWaiting(tx, editor, change, changed->id); !done)
        return failure(done);
    return eventById(tx, changed->id);
}

/** The event in that state; Conflict where mayBecome() says no. */
Result<Event> moveTo(WriteTransaction &tx, const Change &change, const Result<Event> &before, EventState state)
{
    if (!before || before->state == state)
        return before;
    if (!mayBecome(before->state, state)) {
        return failure(ErrorCode::Conflict,
                       u"an event that is %1 cannot become %2"_s.arg(nameOf(before->state), nameOf(state)));
    }
    Event wanted = *before;
    wanted.state = state;
    return promoted(tx, change, changeEvent(tx, change, *before, wanted, u"event.state-changed"_s));
}

} // namespace

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
                                             Overbooking overbooking, Notify notify)
{
    return m_pool.write([seen, wanted, overbooking, notify,
                         change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<EventEditOutcome> {
        const Result<Event> stored = eventById(tx, seen.id);
        if (!stored)
            return failure(stored);
        Result<EventEditOutcome> outcome = merged(seen, wanted, *stored);
        if (!outcome || std::holds_alternative<EventEditConflict>(*outcome))
            return outcome;
        Result<Event> changed = promoted(
            tx, change, changeEvent(tx, change, *stored, std::get<Event>(*outcome), u"event.edited"_s, overbooking));
        if (!changed)
            return failure(changed);
        const Result<void> told =
            notify == Notify::Guests ? tellOfEventChange(tx, change, *stored, *changed) : Result<void>();
        return told ? Result<EventEditOutcome>(std::move(*changed)) : Result<EventEditOutcome>(failure(told));
    });
}

Pending<QList<Event>> EventService::all()
{
    return m_pool.read([](ReadConnection &connection) { return EventRepository(connection).all(); });
}

Pending<Event> EventService::setState(const QString &slug, EventState state, const Actor &actor)
{
    return m_pool.write([slug, state, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return moveTo(tx, change, eventBySlug(tx, slug), state);
    });
}

Pending<Event> EventService::callOff(const QString &slug, const QString &reason, const Actor &actor, Notify notify)
{
    return m_pool.write(
        [slug, reason, notify, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Event> {
            const Result<Event> before = eventBySlug(tx, slug);
            Result<Event> off = moveTo(tx, change, before, EventState::Cancelled);
            if (!off || notify == Notify::Nobody || before->state == EventState::Cancelled)
                return off;
            const Result<void> told = tellOfCancellation(tx, change, *off, reason);
            return told ? off : Result<Event>(failure(told));
        });
}

} // namespace cookout
