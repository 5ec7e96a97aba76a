// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/registrationedit.h"
#include "core/domain/registrationpage.h"
#include "core/services/author.h"
#include "core/services/notify.h"

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
                                                      const Author &author);

    /**
     * What an organiser enters at the desk, as registerGuest() with Source::Desk: also while the event is not open, and
     * with `overbooking` beyond the capacity. Full when it does not fit or somebody in line comes first, unless it is
     * for the waiting list.
     */
    [[nodiscard]] Pending<Registration> enter(const ValidRegistration &registration, const Author &author,
                                              Overbooking overbooking = Overbooking::Refused);

    /**
     * Stores an edit, unless the registration has changed since its author saw it: then nothing is stored and the
     * answer holds both values. An edit that is stored already succeeds again. Full and InvalidInput as for
     * registerGuest(); Conflict for the field "persons" (`limit`: how many) when more are inside than would be left.
     * `overbooking` lets an organiser in beyond the capacity.
     */
    [[nodiscard]] Pending<EditOutcome> edit(const ValidEdit &edit, const Author &author,
                                            Overbooking overbooking = Overbooking::Refused);

    /**
     * Cancels them in one change, and answers them all; those that are cancelled already stay as they are. NotFound,
     * and nothing done, when one does not exist. Guests hear of it by mail only if they are to be notified.
     */
    [[nodiscard]] Pending<QList<Registration>> cancel(const QList<RegistrationId> &ids, const Author &author,
                                                      Notify notify = Notify::Nobody);

    /** The way back, with the places they had; Full, and nothing done, when those are not left for all of them. */
    [[nodiscard]] Pending<QList<Registration>> restore(const QList<RegistrationId> &ids, const Author &author,
                                                       Overbooking overbooking = Overbooking::Refused);

    /**
     * Confirms those that wait, offered or not, in one change, and answers them all; others stay as they are. Full, and
     * nothing done, when places are missing for one of them. They hear of it by mail if they are to be notified.
     */
    [[nodiscard]] Pending<QList<Registration>> confirm(const QList<RegistrationId> &ids, const Author &author,
                                                       Overbooking overbooking = Overbooking::Refused,
                                                       Notify notify = Notify::Nobody);

    /**
     * Moves those that are confirmed to the end of the waiting list, in one change, and answers them all; others stay
     * as they are. Their places go to those before them, and what is left comes back to them as an offer. Denied when
     * the event has no waiting list, Conflict when somebody of theirs is inside already; nothing is done then.
     */
    [[nodiscard]] Pending<QList<Registration>> moveToWaitingList(const QList<RegistrationId> &ids, const Author &author,
                                                                 Notify notify = Notify::Nobody);

    /** A new link for the guest; the old one is dead from the commit on. */
    [[nodiscard]] Pending<Registration> replaceToken(RegistrationId id, const Author &author);

    /** The registration behind a guest's link; NotFound for an unknown token. */
    [[nodiscard]] Pending<Registration> byToken(const QString &token);
    [[nodiscard]] Pending<Registration> byId(RegistrationId id);
    /** By its code for people, in capital letters. */
    [[nodiscard]] Pending<Registration> byCode(const QString &code);

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
