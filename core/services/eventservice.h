// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/eventcopy.h"
#include "core/domain/eventedit.h"
#include "core/services/notify.h"

namespace cookout {

class DatabasePool;

/** Use-cases of events. Stateless; callable from any thread. */
class EventService {
public:
    EventService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** Stores a new event as a draft. Conflict with field "slug" when the short name is in use. */
    [[nodiscard]] Pending<Event> create(const ValidEvent &event, const Actor &actor);

    /**
     * Stores a copy of an event as a draft, see copyOf(). NotFound for an unknown slug, Conflict with field "slug" when
     * the copy's short name is in use, InvalidInput when a rule is broken.
     */
    [[nodiscard]] Pending<Event> copy(const QString &slug, const EventCopy &copy, const Actor &actor);

    /**
     * Stores an edit that began with the event as `seen`. What somebody else has changed meanwhile stays, unless the
     * edit changes the same: then nothing is stored and the outcome is an EventEditConflict. Conflict with field "slug"
     * when that is in use, or "currency" once guests have registered; Full, with the persons that are in as `limit`,
     * when a smaller capacity would leave some of them without a place and `overbooking` does not allow it.
     * An edit without a difference succeeds and writes nothing. Guests hear by mail of another time, place or title
     * only if they are to be notified.
     */
    [[nodiscard]] Pending<EventEditOutcome> edit(const Event &seen, const ValidEvent &wanted, const Actor &actor,
                                                 Overbooking overbooking = Overbooking::Refused,
                                                 Notify notify = Notify::Nobody);

    /** Every event, the latest start first. */
    [[nodiscard]] Pending<QList<Event>> all();

    /**
     * Opens, closes, cancels or archives. NotFound for an unknown slug, Conflict where mayBecome() says no. Setting the
     * state it has already succeeds and writes nothing.
     */
    [[nodiscard]] Pending<Event> setState(const QString &slug, EventState state, const Actor &actor);

    /**
     * Cancels the event, and tells its guests by mail, with the reason (which may be empty), if they are to be
     * notified. Errors as for setState(). Who gets money back: PaymentService::toReturn().
     */
    [[nodiscard]] Pending<Event> callOff(const QString &slug, const QString &reason, const Actor &actor, Notify notify);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
