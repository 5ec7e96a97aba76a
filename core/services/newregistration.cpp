// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/newregistration.h"

#include "core/base/token.h"
#include "core/domain/registrationcode.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/searchwords.h"
#include "core/domain/waitinglist.h"
#include "core/services/placemoves.h"
#include "core/services/registrationmail.h"
#include "core/services/waitingline.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int spareCodeCount = 6;

/** As much of the event as this party has to do with. */
Result<std::optional<Event>> eventFor(WriteTransaction &tx, const Party &party, EventId id)
{
    const bool choosesOnlyTickets = party.answers.isEmpty() && party.promises.isEmpty();
    return choosesOnlyTickets ? EventRepository(tx).withBands(id) : EventRepository(tx).byId(id);
}

Result<Event> openEvent(WriteTransaction &tx, const Submission &submission)
{
    Result<std::optional<Event>> found = eventFor(tx, submission.valid.party(), submission.valid.eventId());
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"the event does not exist"_s);
    Event event = std::move(**found);
    if (!submission.atDesk && windowOf(event, submission.registration.registeredAt) != Window::Open)
        return failure(ErrorCode::Denied, u"registration is not open"_s);
    if (!pricesHold(submission.valid.party(), event)) {
        return failure(ErrorCode::InvalidInput, u"the prices have changed since the form was shown"_s,
                       {{u"ticket-"_s + firstBandOf(event), FieldProblem::BadChoice, 0}});
    }
    return event;
}

/** Confirmed, or in line if it wants that; Full when it does not fit, wants to be asked and nobody overrides it. */
Result<Registration> placed(const Submission &submission, const Event &event)
{
    Registration registration = submission.registration;
    const Holdings wanted = holdingsOf(registration.party);
    if (mayComeIn(event, wanted) || submission.overbooking == Overbooking::Allowed)
        return registration;
    if (submission.valid.placesChoice() == PlacesChoice::WaitList && hasWaitingList(event))
        return joinedLine(std::move(registration), submission.registration.registeredAt);
    const FieldError none{u"ticket-"_s + firstBandOf(event), FieldProblem::NotEnoughPlaces, 0};
    return fullFailure(shortageOf(event, wanted).value_or(none));
}

Result<void> addWords(WriteTransaction &tx, const Submission &submission, const Registration &registration)
{
    return SearchRepository::addWords(tx, registration.eventId, registration.id,
                                      submission.words + QStringList{registration.code.toLower()});
}

/** In a list with room for nobody the mail says which place it is; else it confirms. */
Result<void> queueFirstMail(WriteTransaction &tx, const Registration &registration)
{
    const bool waits = registration.status == RegistrationStatus::Waitlisted;
    return queueMail(tx, registration, waits ? MailKind::WaitingList : MailKind::Confirmation, {},
                     registration.registeredAt);
}

Result<void> audit(WriteTransaction &tx, const Submission &submission, const Registration &registration, int overbooked)
{
    AuditEntry entry{
        u"registration.created"_s, u"registration"_s, registration.id.value, registration.eventId.value, {},
        submission.document};
    entry.after.insert(u"code"_s, registration.code);
    if (registration.status == RegistrationStatus::Waitlisted) { // decided after the document was made
        const QJsonObject document = documentOf(registration);
        for (const QString &field : {u"status"_s, u"waitlisted_at"_s})
            entry.after.insert(field, document[field]);
    }
    if (overbooked > 0)
        entry.after.insert(u"overbooked"_s, overbooked);
    return AuditRepository::append(tx, submission.change, entry);
}

/** The registration that an earlier try with the same key has stored; nothing when there was none. */
Result<std::optional<Registration>> storedEarlier(WriteTransaction &tx, const ValidRegistration &valid)
{
    if (valid.submissionKey().isEmpty())
        return std::optional<Registration>();
    Result<std::optional<StoredSubmission>> stored =
        RegistrationRepository(tx).bySubmissionKey(valid.eventId(), valid.submissionKey());
    if (!stored)
        return failure(stored);
    if (!*stored)
        return std::optional<Registration>();
    if ((*stored)->contentHash != valid.contentHash())
        return failure(ErrorCode::Conflict, u"this form was sent before with other content"_s);
    return std::optional(std::move((*stored)->registration));
}

} // namespace

Submission prepareSubmission(const ValidRegistration &valid, Source source, const Author &author, const QDateTime &now)
{
    Submission submission{valid, {}, {}, {}, {}, changeBy(author, now)};
    Registration &registration = submission.registration;
    registration.eventId = valid.eventId();
    registration.token = newToken();
    registration.source = source;
    registration.party = valid.party();
    registration.paymentStatus = paymentStatusOf(registration.party.total, {});
    registration.registeredAt = now;
    registration.suspicion = valid.suspicion();
    for (int i = 0; i < spareCodeCount; ++i)
        submission.spareCodes.append(newRegistrationCode());
    submission.words = searchWordsOf(registration);
    submission.document = documentOf(registration);
    submission.document.remove(u"token"_s); // a key to the guest's page, and nothing to take back
    submission.document.insert(u"source"_s, nameOf(source));
    return submission;
}

Result<Registration> storeSubmission(WriteTransaction &tx, const Submission &submission)
{
    Result<std::optional<Registration>> earlier = storedEarlier(tx, submission.valid);
    if (!earlier)
        return failure(earlier);
    if (*earlier)
        return std::move(**earlier);

    Result<Event> event = openEvent(tx, submission);
    if (!event)
        return failure(event);
    Result<Registration> placedParty = placed(submission, *event);
    if (!placedParty)
        return placedParty;
    Registration registration = std::move(*placedParty);
    const Result<int> moved = movePlaces(tx, *event, holdingsOf(registration), submission.overbooking);
    if (!moved)
        return failure(moved);
    Result<void> step = RegistrationRepository::insert(tx, registration, submission.valid, submission.spareCodes);
    if (step)
        step = addWords(tx, submission, registration);
    if (step && submission.mailsGuest)
        step = queueFirstMail(tx, registration);
    if (step && submission.change.actor.kind == Actor::Kind::Guest)
        step = queueNotice(tx, registration, *event, NoticeOf::Registration, registration.registeredAt);
    if (step)
        step = audit(tx, submission, registration, *moved);
    if (!step)
        return failure(step);
    tx.announce(RegistrationAdded{event->id, registration.id, event->placesTaken, event->waiting, event->revision});
    return registration;
}

} // namespace cookout
