// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/registration.h"

namespace cookout {

class DatabasePool;

/** Use-cases of registrations. Stateless; callable from any thread. */
class RegistrationService {
public:
    RegistrationService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Stores the party, its mail and its audit entry in one commit and answers after it is on disk.
     * The same submission key with the same content answers the registration that is stored already; with other
     * content Conflict. Full when fewer places are left than wanted (field of the first band, `limit` = places left);
     * Denied when the event is not open now; InvalidInput when its prices are no longer those it was checked with.
     */
    [[nodiscard]] Pending<Registration> registerGuest(const ValidRegistration &registration, Source source,
                                                      const Actor &actor);

    /** The registration behind a guest's link; NotFound for an unknown token. */
    [[nodiscard]] Pending<Registration> byToken(const QString &token);
    [[nodiscard]] Pending<Registration> byId(RegistrationId id);

    /** The registration that was made with this submission key; NotFound when there is none. */
    [[nodiscard]] Pending<Registration> bySubmissionKey(EventId eventId, const QString &key);

    /** Every registration of an event, cancelled ones included, in the order they came. */
    [[nodiscard]] Pending<QList<Registration>> rows(EventId eventId);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
