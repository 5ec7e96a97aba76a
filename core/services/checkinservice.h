// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/checkin.h"
#include "core/domain/registration.h"
#include "core/services/author.h"

namespace cookout {

class DatabasePool;

/** A check-in that is stored, and its party as it is now. */
struct CheckInOutcome {
    CheckIn checkIn;
    Registration registration;
};

/**
 * Use-cases at the door. Stateless; callable from any thread. How many persons are inside follows from the check-ins
 * and is stored in the same commit; the registration's revision stays, since nobody edits it. Whoever comes in at the
 * same time, a party never has more persons inside than it has. UndoService takes a check-in back as any change.
 */
class CheckInService {
public:
    CheckInService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Lets persons in, or out when they are fewer than none. The same key with the same content answers the check-in
     * that is stored already; with other content Conflict for the field "submission_key". Conflict for the field
     * "persons", with the possible number as `limit`, when the party has not that many outside (or inside); Denied when
     * it is not confirmed; NotFound for an unknown registration.
     */
    [[nodiscard]] Pending<CheckInOutcome> record(const ValidCheckIn &checkIn, const Author &author);

    /**
     * Adds the row that takes this one of the registration back, and answers it. NotFound for an unknown check-in or
     * one of somebody else, Conflict when it counts no more or when more persons would be inside than the party has.
     */
    [[nodiscard]] Pending<CheckInOutcome> takeBack(RegistrationId registration, CheckInId id, const Author &author);

    /** Every row of a registration, those that are taken back and what took them back included, in their order. */
    [[nodiscard]] Pending<QList<CheckIn>> ofRegistration(RegistrationId id);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
