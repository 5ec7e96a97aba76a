// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/guesthistory.h"
#include "core/domain/registration.h"

namespace cookout {

class DatabasePool;

/**
 * Takes changes back from what the history has kept of them. Taking back is a change of its own, in the history, which
 * can itself be taken back: that is redo. Stateless; callable from any thread.
 */
class UndoService {
public:
    UndoService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * The latest changes of an event, newest first, at most 200; `before` is the lastEntry of the page read before, 0
     * for the first. An invalid event: changes that belong to none, such as settings.
     */
    [[nodiscard]] Pending<QList<ChangeSummary>> history(EventId eventId, int limit, qint64 before = 0);

    /** The latest rows of one registration's history, its payments and check-ins included, newest first, at most 200.
     */
    [[nodiscard]] Pending<QList<HistoryRow>> historyOf(RegistrationId id, int limit);

    /** The latest change of anything that this one touched, made after it; NotFound when there was none. */
    [[nodiscard]] Pending<Change> changedSince(const QString &changeId);

    /**
     * Takes a whole change back, single or bulk, and answers the change that did it. All or nothing: NotFound for an
     * unknown one; Conflict when it is taken back already, or when something it touched has been changed since
     * (`fields` names what, `detail` by whom); Full when it needs places that are gone, unless `overbooking` lets an
     * organiser force it; Denied for a privacy erasure and for what has left the house, such as a sent mail.
     */
    [[nodiscard]] Pending<Change> undo(const QString &changeId, const Actor &actor,
                                       Overbooking overbooking = Overbooking::Refused);

    /** Brings a change back that was taken back: undoes its undoing. Conflict when it is in force. */
    [[nodiscard]] Pending<Change> redo(const QString &changeId, const Actor &actor,
                                       Overbooking overbooking = Overbooking::Refused);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
