// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waitingline.h"

#include "core/domain/waitinglist.h"
#include "core/services/registrationmail.h"
#include "core/storage/waitinglistrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Registration offered(Registration registration, int places, const QDateTime &until)
{
    registration.offeredPlaces = places;
    registration.offerEndsAt = until;
    return registration;
}

Result<void> promote(WriteTransaction &tx, RegistrationEditor &editor, const Change &change, const Event &event,
                     const Registration &waiting, int places)
{
    const bool atOnce = confirmsAtOnce(event, waiting.party, places);
    const Registration after =
        atOnce ? confirmedFromLine(waiting) : offered(waiting, places, offerEnds(event, change.at));
    const Result<Registration> stored =
        editor.store(waiting, after, atOnce ? u"registration.promoted"_s : u"registration.offered"_s);
    if (!stored)
        return failure(stored);
    return queueMail(tx, *stored, atOnce ? MailKind::Confirmation : MailKind::Offer, occasionOf(*stored), change.at);
}

} // namespace

Registration confirmedFromLine(Registration registration)
{
    if (registration.status == RegistrationStatus::Waitlisted) {
        registration.status = RegistrationStatus::Confirmed;
        registration.waitlistedAt = {};
        registration.offerEndsAt = {};
        registration.offeredPlaces = 0;
    }
    return registration;
}

Registration joinedLine(Registration registration, const QDateTime &now)
{
    registration.status = RegistrationStatus::Waitlisted;
    registration.waitlistedAt = now;
    registration.cancelledAt = {};
    registration.offerEndsAt = {};
    registration.offeredPlaces = 0;
    return registration;
}

Registration withoutOffer(Registration registration, const QDateTime &now)
{
    registration.status = RegistrationStatus::Cancelled;
    registration.cancelledAt = now;
    registration.offerEndsAt = {};
    registration.offeredPlaces = 0;
    return registration;
}

Result<void> promoteWaiting(WriteTransaction &tx, RegistrationEditor &editor, const Change &change, EventId eventId)
{
    const auto event = editor.eventOf(eventId);
    if (!event)
        return failure(event);
    if (event->get().waiting == 0 || !isPromoting(*event, change.at))
        return {};
    const Result<QList<WaitingParty>> line = WaitingListRepository(tx).inLine(eventId);
    if (!line)
        return failure(line);
    for (const WaitingParty &party : *line) {
        const Result<Registration> waiting = editor.load(party.id);
        if (!waiting)
            return failure(waiting);
        const auto now = editor.eventOf(eventId); // as the promotion before has left it
        if (!now)
            return failure(now);
        const Promotion promotion = promotionOf(*now, waiting->party);
        if (promotion.places) {
            const Event present = *now;
            if (const Result<void> done = promote(tx, editor, change, present, *waiting, *promotion.places); !done)
                return done;
        }
        if (promotion.next == Promotion::Next::Stop)
            break;
    }
    return {};
}

} // namespace cookout
