// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/newregistration.h"

#include "core/base/token.h"
#include "core/domain/capacity.h"
#include "core/domain/registrationcode.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/searchwords.h"
#include "core/services/registrationeditor.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"
#include "core/storage/tickettyperepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int spareCodeCount = 6;

Result<Event> openEvent(WriteTransaction &tx, const Submission &submission)
{
    Result<std::optional<Event>> found = EventRepository(tx).withBands(submission.valid.eventId());
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"the event does not exist"_s);
    Event event = std::move(**found);
    if (windowOf(event, submission.registration.registeredAt) != Window::Open)
        return failure(ErrorCode::Denied, u"registration is not open"_s);
    if (!pricesHold(submission.valid.party(), event)) {
        return failure(ErrorCode::InvalidInput, u"the prices have changed since the form was shown"_s,
                       {{u"ticket-"_s + firstBandOf(event), FieldProblem::BadChoice, 0}});
    }
    return event;
}

Result<void> takePlaces(WriteTransaction &tx, Event &event, const Party &party)
{
    const int places = party.places();
    const Result<std::optional<PlacesCounter>> taken = EventRepository::takePlaces(tx, event.id, places);
    if (!taken)
        return failure(taken);
    if (!*taken)
        return fullFailure(firstBandOf(event), placesLeft(event).value_or(0));
    event.placesTaken = (*taken)->taken;
    event.revision = (*taken)->revision;
    return {};
}

/** Counts the party in its bands; a page shows what is left of a band that has a limit of its own. */
Result<void> takeBands(WriteTransaction &tx, const Event &event, const Party &party)
{
    bool limited = false;
    for (const TicketCount &ticket : party.tickets) {
        const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                       [&ticket](const TicketType &type) { return type.code == ticket.code; });
        const Result<bool> fits = TicketTypeRepository::takePlaces(tx, event.id, ticket.code, ticket.count);
        if (!fits)
            return failure(fits);
        if (!*fits)
            return fullFailure(ticket.code, std::max(0, band->capacity.value_or(0) - band->placesTaken));
        limited = limited || band->capacity.has_value();
    }
    if (!limited)
        return {};
    Result<std::optional<Event>> fresh = EventRepository(tx).byId(event.id);
    if (!fresh)
        return failure(fresh);
    tx.announce(EventChanged{std::move(**fresh)});
    return {};
}

Result<void> addWords(WriteTransaction &tx, const Submission &submission, const Registration &registration)
{
    return SearchRepository::addWords(tx, registration.eventId, registration.id,
                                      submission.words + QStringList{registration.code.toLower()});
}

Result<void> enqueueConfirmation(WriteTransaction &tx, const Registration &registration)
{
    if (registration.party.email.isEmpty())
        return {};
    const MailRequest mail{MailKind::Confirmation,
                           registration.eventId,
                           registration.id,
                           registration.party.email,
                           registration.party.language,
                           {},
                           u"confirmation:%1"_s.arg(registration.id.value)};
    const Result<bool> queued = OutboxRepository::enqueue(tx, mail, registration.registeredAt);
    if (!queued)
        return failure(queued);
    tx.announce(MailQueued{});
    return {};
}

Result<void> audit(WriteTransaction &tx, const Submission &submission, const Registration &registration)
{
    AuditEntry entry{
        u"registration.created"_s, u"registration"_s, registration.id.value, registration.eventId.value, {},
        submission.document};
    entry.after.insert(u"code"_s, registration.code);
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

Submission prepareSubmission(const ValidRegistration &valid, Source source, const Actor &actor, const QDateTime &now)
{
    Submission submission{valid, {}, {}, {}, {}, Change::by(actor, now)};
    Registration &registration = submission.registration;
    registration.eventId = valid.eventId();
    registration.token = newToken();
    registration.source = source;
    registration.party = valid.party();
    registration.paymentStatus = paymentStatusOf(registration.party.total, {});
    registration.registeredAt = now;
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
    Registration registration = submission.registration;
    Result<void> step = takePlaces(tx, *event, registration.party);
    if (step)
        step = RegistrationRepository::insert(tx, registration, submission.valid, submission.spareCodes);
    if (step)
        step = takeBands(tx, *event, registration.party);
    if (step)
        step = addWords(tx, submission, registration);
    if (step)
        step = enqueueConfirmation(tx, registration);
    if (step)
        step = audit(tx, submission, registration);
    if (!step)
        return failure(step);
    tx.announce(RegistrationAdded{event->id, registration.id, event->placesTaken, event->revision});
    return registration;
}

} // namespace cookout
