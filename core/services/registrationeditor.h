// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/domain/registration.h"
#include "core/storage/writetransaction.h"

#include <QHash>

namespace cookout {

/**
 * The one way in which a stored registration changes: its row, what hangs on it, its search words, the places it holds,
 * the history and the fact, all in the transaction of one job. Belongs to that job.
 */
class RegistrationEditor {
public:
    RegistrationEditor(WriteTransaction &tx, const Change &change, Overbooking overbooking = Overbooking::Refused)
        : m_tx(tx), m_change(change), m_overbooking(overbooking)
    {
    }

    /** NotFound when there is no such registration. */
    [[nodiscard]] Result<Registration> load(RegistrationId id);

    /**
     * The event as this transaction has left it. NotFound when there is none. The reference is valid until the next
     * call of this editor.
     */
    [[nodiscard]] Result<std::reference_wrapper<const Event>> eventOf(EventId id);

    /**
     * Stores every difference between the two, under this name in the history; without any it writes nothing. Full
     * (field of the band, `limit` = places left) when more places are needed than are left and overbooking is refused;
     * Conflict when the row has changed since `before` was read, and, for the field "persons" with their number as
     * `limit`, when more persons are inside than would be left; Denied for an erased registration.
     */
    [[nodiscard]] Result<Registration> store(const Registration &before, Registration after, const QString &action);

private:
    [[nodiscard]] Result<Event *> event(EventId id);
    [[nodiscard]] Result<void> derivePaymentStatus(Registration &registration);
    [[nodiscard]] Result<void> replaceWords(const Registration &before, const Registration &after);

    WriteTransaction &m_tx;
    const Change &m_change;
    const Overbooking m_overbooking;
    QHash<EventId, Event> m_events;
};

/** Whether every person and choice that the party `had` not already is at the event's present price. */
[[nodiscard]] bool pricesHold(const Party &party, const Event &event, const Party &had = {});

/** The code of the band that stands for the whole party in errors. */
[[nodiscard]] QString firstBandOf(const Event &event);

} // namespace cookout
