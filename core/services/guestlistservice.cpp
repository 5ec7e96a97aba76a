// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guestlistservice.h"

#include "core/domain/registrationedit.h"
#include "core/services/checkinledger.h"
#include "core/services/guestmerge.h"
#include "core/services/guestpairs.h"
#include "core/services/newregistration.h"
#include "core/services/paymentledger.h"
#include "core/services/registrationeditor.h"
#include "core/storage/databasepool.h"
#include "core/storage/savedviewrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Gives each of them the tags that `wanted` makes of those it has. */
template <typename Wanted>
Result<QList<Registration>> retag(WriteTransaction &tx, const Change &change, const QList<RegistrationId> &ids,
                                  const QString &action, Wanted wanted)
{
    RegistrationEditor editor(tx, change);
    QList<Registration> all;
    for (const RegistrationId id : ids) {
        const Result<Registration> before = editor.load(id);
        if (!before)
            return failure(before);
        const Result<ValidEdit> edit = validatedEdit(StaffEntries{before->staffNotes, wanted(before->tags)}, *before);
        if (!edit)
            return failure(edit);
        Result<Registration> after = editor.store(*before, edit->wanted(), action);
        if (!after)
            return failure(after);
        all.append(std::move(*after));
    }
    return all;
}

Result<bool> settleOne(WriteTransaction &tx, const Change &change, const Registration &registration,
                       PaymentMethod method)
{
    const Money owed = registration.party.total - registration.paid;
    if (registration.status == RegistrationStatus::Cancelled || owed <= Money())
        return false;
    const Result<ValidPayment> payment = validated(PaymentForm{registration.id, owed, method, {}, {}});
    if (!payment)
        return failure(payment);
    const Result<Payment> recorded = recordPayment(tx, change, *payment);
    return recorded ? Result<bool>(true) : Result<bool>(failure(recorded));
}

Result<bool> letInOne(WriteTransaction &tx, const Change &change, const Registration &registration)
{
    const bool isOutside = registration.checkedIn < registration.party.size();
    if (registration.status != RegistrationStatus::Confirmed || !isOutside)
        return false;
    const Result<ValidCheckIn> checkIn = validated(CheckInForm{registration.id, std::nullopt, {}});
    if (!checkIn)
        return failure(checkIn);
    const Result<CheckInOutcome> recorded = recordCheckIn(tx, change, *checkIn);
    return recorded ? Result<bool>(true) : Result<bool>(failure(recorded));
}

/** Does it to each of them; answers for how many there was something to do. */
template <typename Step>
Result<int> countDone(WriteTransaction &tx, const Change &change, const QList<RegistrationId> &ids, Step step)
{
    RegistrationEditor editor(tx, change);
    int count = 0;
    for (const RegistrationId id : ids) {
        const Result<Registration> registration = editor.load(id);
        if (!registration)
            return failure(registration);
        const Result<bool> done = step(*registration);
        if (!done)
            return failure(done);
        count += *done ? 1 : 0;
    }
    return count;
}

Result<QList<Registration>> storeAll(WriteTransaction &tx, const QList<Submission> &submissions,
                                     EntryProgress &progress)
{
    QList<Registration> stored;
    progress.done = 0; // the job may run again
    for (const Submission &submission : submissions) {
        if (progress.isCancelled)
            return failure(ErrorCode::Denied, u"it was cancelled"_s);
        Result<Registration> registration = storeSubmission(tx, submission);
        if (!registration)
            return failure(registration);
        stored.append(std::move(*registration));
        ++progress.done;
    }
    return stored;
}

} // namespace

Pending<QList<Registration>> GuestListService::addTag(const QList<RegistrationId> &ids, const QString &tag,
                                                      const Author &author)
{
    return m_pool.write([ids, tag, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return retag(tx, change, ids, u"registration.tagged"_s,
                     [&tag](const QStringList &tags) { return tags + QStringList{tag}; });
    });
}

Pending<QList<Registration>> GuestListService::removeTag(const QList<RegistrationId> &ids, const QString &tag,
                                                         const Author &author)
{
    return m_pool.write([ids, tag, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return retag(tx, change, ids, u"registration.untagged"_s, [&tag](QStringList tags) {
            tags.removeAll(tag);
            return tags;
        });
    });
}

Pending<int> GuestListService::settle(const QList<RegistrationId> &ids, PaymentMethod method, const Author &author)
{
    return m_pool.write([ids, method, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return countDone(tx, change, ids,
                         [&](const Registration &registration) { return settleOne(tx, change, registration, method); });
    });
}

Pending<int> GuestListService::letIn(const QList<RegistrationId> &ids, const Author &author)
{
    return m_pool.write([ids, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return countDone(tx, change, ids,
                         [&](const Registration &registration) { return letInOne(tx, change, registration); });
    });
}

Pending<QList<Registration>> GuestListService::enterAll(const QList<ValidRegistration> &guests, const Author &author,
                                                        const EntryOptions &options)
{
    // One id for all of them, so that they are one change.
    const QDateTime now = m_clock.now();
    const Author one(author.actor, changeBy(author, now).id);
    QList<Submission> submissions;
    submissions.reserve(guests.size());
    for (const ValidRegistration &guest : guests) {
        Submission submission = prepareSubmission(guest, Source::Import, one, now);
        submission.atDesk = true;
        submission.mailsGuest = options.mailsGuests;
        submission.overbooking = options.overbooking;
        submissions.append(std::move(submission));
    }
    return m_pool.write([submissions, progress = options.progress](WriteTransaction &tx) {
        return storeAll(tx, submissions, *progress);
    });
}

Pending<Registration> GuestListService::merge(RegistrationId kept, RegistrationId other, const Author &author)
{
    return m_pool.write([kept, other, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return mergeGuests(tx, change, kept, other);
    });
}

Pending<bool> GuestListService::keepBoth(EventId eventId, RegistrationId one, RegistrationId other,
                                         const Author &author)
{
    return m_pool.write([eventId, one, other, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return keepApart(tx, change, eventId, one, other);
    });
}

Pending<QList<GuestListService::Pair>> GuestListService::keptApart(EventId eventId)
{
    return m_pool.read(
        [eventId](ReadConnection &connection) { return SavedViewRepository(connection).distinctGuests(eventId); });
}

} // namespace cookout
