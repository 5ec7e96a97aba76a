// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationeditor.h"

#include "core/domain/documentdiff.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/searchwords.h"
#include "core/services/placemoves.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

Result<Registration> RegistrationEditor::load(RegistrationId id)
{
    Result<std::optional<Registration>> found = RegistrationRepository(m_tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

Result<std::reference_wrapper<const Event>> RegistrationEditor::eventOf(EventId id)
{
    const Result<Event *> found = event(id);
    if (!found)
        return failure(found);
    return std::cref(**found);
}

Result<Event *> RegistrationEditor::event(EventId id)
{
    auto known = m_events.find(id);
    if (known == m_events.end()) {
        Result<std::optional<Event>> found = EventRepository(m_tx).byId(id);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::NotFound, u"the event does not exist"_s);
        known = m_events.insert(id, **found);
    }
    return &*known;
}

Result<Registration> RegistrationEditor::store(const Registration &before, Registration after, const QString &action)
{
    const DocumentDiff difference = differenceOf(documentOf(before), documentOf(after));
    if (difference.isEmpty())
        return before;
    if (before.erasedAt.isValid())
        return failure(ErrorCode::Denied, u"the registration has been erased for privacy"_s);
    if (after.party.size() < std::min(after.checkedIn, before.party.size()))
        return failure(ErrorCode::Conflict, u"more persons of the party are inside already"_s,
                       {{u"persons"_s, FieldProblem::OutOfRange, after.checkedIn}});
    const Result<Event *> found = event(after.eventId);
    if (!found)
        return failure(found);
    const Holdings more = differenceOf(holdingsOf(before), holdingsOf(after));
    const Result<int> overbooked = movePlaces(m_tx, **found, more, m_overbooking);
    if (!overbooked)
        return failure(overbooked);
    Result<void> step;
    if (before.party.total != after.party.total)
        step = derivePaymentStatus(after);
    if (step)
        step = RegistrationRepository::update(m_tx, before, after);
    if (step)
        step = replaceWords(before, after);
    if (!step)
        return failure(step);
    AuditEntry entry{action,          u"registration"_s, after.id.value, after.eventId.value, difference.before,
                     difference.after};
    if (*overbooked > 0)
        entry.after.insert(u"overbooked"_s, *overbooked);
    if (const Result<void> audited = AuditRepository::append(m_tx, m_change, entry); !audited)
        return failure(audited);
    const Event &event = **found;
    m_tx.announce(RegistrationChanged{after.eventId, after.id, event.placesTaken, event.waiting, event.revision});
    return after;
}

Result<void> RegistrationEditor::derivePaymentStatus(Registration &registration)
{
    const Result<QList<Payment>> ledger = PaymentRepository(m_tx).ofRegistration(registration.id);
    if (!ledger)
        return failure(ledger);
    const LedgerSums sums = sumsOf(*ledger);
    registration.paymentStatus = paymentStatusOf(registration.party.total, sums.received, sums.refunded);
    return {};
}

Result<void> RegistrationEditor::replaceWords(const Registration &before, const Registration &after)
{
    const QStringList words = searchWordsOf(after);
    if (words == searchWordsOf(before))
        return {};
    if (const Result<void> removed = SearchRepository::removeWords(m_tx, after.id); !removed)
        return removed;
    return SearchRepository::addWords(m_tx, after.eventId, after.id, words);
}

namespace {

/** The same of the choices that cost something. */
bool choicesHold(const Party &party, const Event &event, const Party &had)
{
    return std::all_of(party.answers.begin(), party.answers.end(), [&](const PartyAnswer &answer) {
        if (answer.price == Money() || had.answers.contains(answer))
            return true;
        return std::any_of(event.questions.begin(), event.questions.end(), [&answer](const Question &question) {
            return question.code == answer.questionCode &&
                   std::any_of(question.options.begin(), question.options.end(), [&answer](const QuestionOption &o) {
                       return o.code == answer.value && o.price == answer.price;
                   });
        });
    });
}

bool ticketsHold(const Party &party, const Event &event, const QList<TicketCount> &had)
{
    return std::all_of(party.tickets.begin(), party.tickets.end(), [&](const TicketCount &ticket) {
        const bool isHeld = std::any_of(had.begin(), had.end(), [&ticket](const TicketCount &old) {
            return old.code == ticket.code && old.unitPrice == ticket.unitPrice &&
                   old.takesPlace == ticket.takesPlace && old.count >= ticket.count;
        });
        return isHeld ||
               std::any_of(event.ticketTypes.begin(), event.ticketTypes.end(), [&ticket](const TicketType &type) {
                   return type.code == ticket.code && type.price == ticket.unitPrice &&
                          type.takesPlace == ticket.takesPlace && !type.retired;
               });
    });
}

} // namespace

bool pricesHold(const Party &party, const Event &event, const Party &had)
{
    return ticketsHold(party, event, had.tickets) && choicesHold(party, event, had);
}

QString firstBandOf(const Event &event)
{
    return event.ticketTypes.isEmpty() ? QString() : event.ticketTypes.first().code;
}

} // namespace cookout
