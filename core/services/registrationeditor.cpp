// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationeditor.h"

#include "core/domain/capacity.h"
#include "core/domain/documentdiff.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/searchwords.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/paymentrepository.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"
#include "core/storage/tickettyperepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int heldOf(const Registration &registration, const QString &code)
{
    return registration.status == RegistrationStatus::Confirmed ? registration.party.countOf(code) : 0;
}

/** Every band that either of them has. */
QStringList bandsOf(const Registration &before, const Registration &after)
{
    QStringList codes;
    for (const TicketCount &ticket : before.party.tickets + after.party.tickets) {
        if (!codes.contains(ticket.code))
            codes.append(ticket.code);
    }
    return codes;
}

} // namespace

/** What a change did to the places of its event. */
struct RegistrationEditor::Moved {
    Event *event = nullptr;
    int overbooked = 0; ///< persons beyond the capacity that this change needed the override for
};

Result<Registration> RegistrationEditor::load(RegistrationId id)
{
    Result<std::optional<Registration>> found = RegistrationRepository(m_tx).byId(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

Result<std::reference_wrapper<const Event>> RegistrationEditor::eventOf(const Registration &registration)
{
    const Result<Event *> found = event(registration.eventId);
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
    const Result<Moved> moved = movePlaces(before, after);
    if (!moved)
        return failure(moved);
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
    if (moved->overbooked > 0)
        entry.after.insert(u"overbooked"_s, moved->overbooked);
    if (const Result<void> audited = AuditRepository::append(m_tx, m_change, entry); !audited)
        return failure(audited);
    m_tx.announce(RegistrationChanged{after.eventId, after.id, moved->event->placesTaken, moved->event->revision});
    return after;
}

Result<RegistrationEditor::Moved> RegistrationEditor::movePlaces(const Registration &before, const Registration &after)
{
    const Result<Event *> found = event(after.eventId);
    if (!found)
        return failure(found);
    Event &event = **found;
    const Result<bool> limitedBands = moveBands(event, before, after);
    if (!limitedBands)
        return failure(limitedBands);
    const int more = after.placesHeld() - before.placesHeld();
    if (more == 0 && !*limitedBands)
        return Moved{&event, 0};
    const Result<std::optional<PlacesCounter>> taken = EventRepository::takePlaces(m_tx, event.id, more, m_overbooking);
    if (!taken)
        return failure(taken);
    if (!*taken)
        return fullFailure(firstBandOf(event), placesLeft(event).value_or(0));
    event.placesTaken = (*taken)->taken;
    event.revision = (*taken)->revision;
    if (*limitedBands) { // what is left of a band is part of what the pages show
        Result<std::optional<Event>> fresh = EventRepository(m_tx).byId(event.id);
        if (!fresh)
            return failure(fresh);
        event = std::move(**fresh);
        m_tx.announce(EventChanged{event});
    }
    const int beyond = event.capacity ? std::max(0, event.placesTaken - *event.capacity) : 0;
    return Moved{&event, std::clamp(more, 0, beyond)};
}

Result<bool> RegistrationEditor::moveBands(const Event &event, const Registration &before, const Registration &after)
{
    bool limited = false;
    for (const QString &code : bandsOf(before, after)) {
        const int more = heldOf(after, code) - heldOf(before, code);
        if (more == 0)
            continue;
        const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                       [&code](const TicketType &type) { return type.code == code; });
        if (band == event.ticketTypes.end())
            return failure(ErrorCode::Conflict, u"the event no longer has the price band %1"_s.arg(code));
        const Result<bool> fits = TicketTypeRepository::takePlaces(m_tx, event.id, code, more, m_overbooking);
        if (!fits)
            return failure(fits);
        if (!*fits)
            return fullFailure(code, std::max(0, band->capacity.value_or(0) - band->placesTaken));
        limited = limited || band->capacity.has_value();
    }
    return limited;
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

bool pricesHold(const Party &party, const Event &event, const QList<TicketCount> &had)
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

tl::unexpected<Error> fullFailure(const QString &ticketCode, int placesLeft)
{
    return failure(ErrorCode::Full, u"not enough places are left"_s,
                   {{u"ticket-"_s + ticketCode, FieldProblem::NotEnoughPlaces, placesLeft}});
}

QString firstBandOf(const Event &event)
{
    return event.ticketTypes.isEmpty() ? QString() : event.ticketTypes.first().code;
}

} // namespace cookout
