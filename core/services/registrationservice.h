// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/registrationedit.h"
#include "core/domain/registrationpage.h"

namespace cookout {

class DatabasePool;

/**
 * Use-cases of registrations. Stateless; callable from any thread. Every change is in the history as one Change, which
 * UndoService takes back as a whole. Guests may change what is theirs until the deadline, and need more places only
 * while the event is open; afterwards they are Denied. Organisers and scripts may always.
 */
class RegistrationService {
public:
    RegistrationService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Stores the party, its mail and its audit entry in one commit and answers after it is on disk.
     * The same submission key with the same content answers the registration that is stored already; with other
     * content Conflict. Full when fewer places are left than wanted (field of the first band, or of the band that is
     * full; `limit` = places left); Denied when the event is not open now; InvalidInput when its prices are no longer
     * those it was checked with.
     */
    [[nodiscard]] Pending<Registration> registerGuest(const ValidRegistration &registration, Source source,
                                                      const Actor &actor);

    /**
     * Stores an edit, unless the registration has changed since its author saw it: then nothing is stored and the
     * answer holds both values. An edit that is stored already succeeds again. Full and InvalidInput as for
     * registerGuest(); `overbooking` lets an organiser in beyond the capacity.
     */
    [[nodiscard]] Pending<EditOutcome> edit(const ValidEdit &edit, const Actor &actor,
                                            Overbooking overbooking = Overbooking::Refused);

    /**
     * Cancels them in one change, without a mail, and answers them all; those that are cancelled already stay as they
     * are. NotFound, and nothing done, when one does not exist.
     */
    [[nodiscard]] Pending<QList<Registration>> cancel(const QList<RegistrationId> &ids, const Actor &actor);

    /** The way back, with the places they had; Full, and nothing done, when those are not left for all of them. */
    [[nodiscard]] Pending<QList<Registration>> restore(const QList<RegistrationId> &ids, const Actor &actor,
                                                       Overbooking overbooking = Overbooking::Refused);

    /** A new link for the guest; the old one is dead from the commit on. */
    [[nodiscard]] Pending<Registration> replaceToken(RegistrationId id, const Actor &actor);

    /** The registration behind a guest's link; NotFound for an unknown token. */
    [[nodiscard]] Pending<Registration> byToken(const QString &token);
    [[nodiscard]] Pending<Registration> byId(RegistrationId id);

    /** The registration that was made with this submission key; NotFound when there is none. */
    [[nodiscard]] Pending<Registration> bySubmissionKey(EventId eventId, const QString &key);

    /** Every registration of an event, cancelled ones included, in the order they came. */
    [[nodiscard]] Pending<QList<Registration>> rows(EventId eventId);

    /** Up to `limit` (at most 500) of them after that position. */
    [[nodiscard]] Pending<RegistrationPage> page(EventId eventId, const PagePosition &after, int limit);
    /** The same of those in which every word of the query begins a word (searchwords.h); a blank query finds all. */
    [[nodiscard]] Pending<RegistrationPage> search(EventId eventId, const QString &query, const PagePosition &after,
                                                   int limit);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
