// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationservice.h"

#include "core/base/token.h"
#include "core/domain/capacity.h"
#include "core/domain/pricing.h"
#include "core/domain/registrationcode.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/registrationrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int spareCodeCount = 6;

/** What one registration needs and the writer should not have to compute. */
struct Submission {
    ValidRegistration valid;
    Registration registration;
    QStringList spareCodes;
    Change change;
};

Submission prepare(const ValidRegistration &valid, Source source, const Actor &actor, const QDateTime &now)
{
    Submission submission{valid, {}, {}, Change::by(actor, now)};
    Registration &registration = submission.registration;
    registration.eventId = valid.eventId();
    registration.token = newToken();
    registration.source = source;
    registration.party = valid.party();
    registration.paymentStatus = paymentStatusOf(registration.party.total, {});
    registration.registeredAt = now;
    for (int i = 0; i < spareCodeCount; ++i)
        submission.spareCodes.append(newRegistrationCode());
    return submission;
}

QJsonObject describe(const Registration &registration)
{
    const Party &party = registration.party;
    QJsonObject tickets;
    for (const TicketCount &ticket : party.tickets)
        tickets.insert(ticket.code, ticket.count);
    return {{u"code"_s, registration.code},
            {u"status"_s, nameOf(registration.status)},
            {u"source"_s, nameOf(registration.source)},
            {u"name"_s, party.name},
            {u"email"_s, party.email},
            {u"phone"_s, party.phone},
            {u"house_number"_s, party.houseNumber},
            {u"notes"_s, party.notes},
            {u"tickets"_s, tickets},
            {u"total"_s, party.total.cents()}};
}

/** The prices the form was checked with are those of the event now, or it must be shown again. */
bool pricesHold(const Party &party, const Event &event)
{
    return std::all_of(party.tickets.begin(), party.tickets.end(), [&event](const TicketCount &ticket) {
        return std::any_of(event.ticketTypes.begin(), event.ticketTypes.end(), [&ticket](const TicketType &type) {
            return type.code == ticket.code && type.price == ticket.unitPrice && type.takesPlace == ticket.takesPlace;
        });
    });
}

QString firstBandField(const Event &event)
{
    return u"ticket-"_s + (event.ticketTypes.isEmpty() ? QString() : event.ticketTypes.first().code);
}

Result<Event> openEvent(WriteTransaction &tx, const Submission &submission)
{
    Result<std::optional<Event>> found = EventRepository(tx).byId(submission.valid.eventId());
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"the event does not exist"_s);
    Event event = std::move(**found);
    if (windowOf(event, submission.registration.registeredAt) != Window::Open)
        return failure(ErrorCode::Denied, u"registration is not open"_s);
    if (!pricesHold(submission.valid.party(), event)) {
        return failure(ErrorCode::InvalidInput, u"the prices have changed since the form was shown"_s,
                       {{firstBandField(event), FieldProblem::BadChoice, 0}});
    }
    return event;
}

Result<void> takePlaces(WriteTransaction &tx, Event &event, int places)
{
    const Result<std::optional<PlacesCounter>> taken = EventRepository::takePlaces(tx, event.id, places);
    if (!taken)
        return failure(taken);
    if (*taken) {
        event.placesTaken = (*taken)->taken;
        event.revision = (*taken)->revision;
        return {};
    }
    return failure(ErrorCode::Full, u"not enough places are left"_s,
                   {{firstBandField(event), FieldProblem::NotEnoughPlaces, placesLeft(event).value_or(0)}});
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
    return AuditRepository::append(tx, submission.change,
                                   {u"registration.created"_s,
                                    u"registration"_s,
                                    registration.id.value,
                                    registration.eventId.value,
                                    {},
                                    describe(registration)});
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

Result<Registration> store(WriteTransaction &tx, const Submission &submission)
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
    Result<void> step = takePlaces(tx, *event, registration.party.places());
    if (step)
        step = RegistrationRepository::insert(tx, registration, submission.valid, submission.spareCodes);
    if (step)
        step = enqueueConfirmation(tx, registration);
    if (step)
        step = audit(tx, submission, registration);
    if (!step)
        return failure(step);
    tx.announce(RegistrationAdded{event->id, registration.id, event->placesTaken, event->revision});
    return registration;
}

template <typename Value>
Result<Value> orNotFound(Result<std::optional<Value>> found)
{
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

} // namespace

Pending<Registration> RegistrationService::registerGuest(const ValidRegistration &registration, Source source,
                                                         const Actor &actor)
{
    return m_pool.write([submission = prepare(registration, source, actor, m_clock.now())](WriteTransaction &tx) {
        return store(tx, submission);
    });
}

Pending<Registration> RegistrationService::byToken(const QString &token)
{
    return m_pool.read(
        [token](ReadConnection &connection) { return orNotFound(RegistrationRepository(connection).byToken(token)); });
}

Pending<Registration> RegistrationService::byId(RegistrationId id)
{
    return m_pool.read(
        [id](ReadConnection &connection) { return orNotFound(RegistrationRepository(connection).byId(id)); });
}

Pending<Registration> RegistrationService::bySubmissionKey(EventId eventId, const QString &key)
{
    return m_pool.read([eventId, key](ReadConnection &connection) -> Result<Registration> {
        Result<std::optional<StoredSubmission>> stored =
            RegistrationRepository(connection).bySubmissionKey(eventId, key);
        if (!stored)
            return failure(stored);
        if (!*stored)
            return failure(ErrorCode::NotFound, u"nothing was registered with this key"_s);
        return std::move((*stored)->registration);
    });
}

Pending<QList<Registration>> RegistrationService::rows(EventId eventId)
{
    return m_pool.read(
        [eventId](ReadConnection &connection) { return RegistrationRepository(connection).ofEvent(eventId); });
}

} // namespace cookout
