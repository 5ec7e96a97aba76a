// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/payment.h"
#include "core/domain/registration.h"
#include "core/services/author.h"

#include <atomic>
#include <memory>

namespace cookout {

class DatabasePool;

/** How far a list of new guests is, and whether somebody wants it to stop: shared with the job, any thread. */
struct EntryProgress {
    std::atomic<int> done{0};
    std::atomic<bool> isCancelled{false};
};

/** How a list of new guests is entered. */
struct EntryOptions {
    Overbooking overbooking = Overbooking::Refused;
    bool mailsGuests = false; ///< whether each gets a confirmation
    std::shared_ptr<EntryProgress> progress = std::make_shared<EntryProgress>();
};

/**
 * What organisers do with many guests at once, each as one Change that UndoService takes back as a whole. All or
 * nothing: when one of them cannot be done, none is. Stateless; callable from any thread. NotFound when one of the
 * registrations does not exist.
 */
class GuestListService {
public:
    using Pair = std::pair<RegistrationId, RegistrationId>;

    GuestListService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** InvalidInput for the field "tags" when one cannot have this tag. Answers all of them. */
    [[nodiscard]] Pending<QList<Registration>> addTag(const QList<RegistrationId> &ids, const QString &tag,
                                                      const Author &author);
    [[nodiscard]] Pending<QList<Registration>> removeTag(const QList<RegistrationId> &ids, const QString &tag,
                                                         const Author &author);

    /** Records what each of them still owes as paid; cancelled ones are left out. Answers how many have paid so. */
    [[nodiscard]] Pending<int> settle(const QList<RegistrationId> &ids, PaymentMethod method, const Author &author);

    /** Lets in whoever of the confirmed ones is still outside. Answers how many parties have come in so. */
    [[nodiscard]] Pending<int> letIn(const QList<RegistrationId> &ids, const Author &author);

    /**
     * Stores a list from elsewhere, all of one event, whether that is open or not. Full when they do not all fit, and
     * neither beyond the capacity nor in the waiting list by their own choice; Denied when it was cancelled.
     */
    [[nodiscard]] Pending<QList<Registration>> enterAll(const QList<ValidRegistration> &guests, const Author &author,
                                                        const EntryOptions &options);

    /**
     * Makes one registration of two of the same guest: `kept` gets what it lacks of the other's entries, its tags and
     * its payments, and the other is cancelled. Conflict when they are of two events, one is cancelled, or somebody of
     * the other is inside. Answers the one that was kept.
     */
    [[nodiscard]] Pending<Registration> merge(RegistrationId kept, RegistrationId other, const Author &author);

    /** Remembers that two that look alike are two guests; false, and no Change, when that was known already. */
    [[nodiscard]] Pending<bool> keepBoth(EventId eventId, RegistrationId one, RegistrationId other,
                                         const Author &author);
    /** Those pairs of an event, the smaller id first. */
    [[nodiscard]] Pending<QList<Pair>> keptApart(EventId eventId);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
