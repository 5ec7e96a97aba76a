// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guestchoices.h"

#include "core/domain/waitinglist.h"

namespace cookout {

namespace {

constexpr qint64 undoSeconds = 15 * 60;

GuestChoices afterCancelling(const Event &event, const Registration &registration, const QDateTime &now)
{
    GuestChoices choices;
    const bool isOpen = windowOf(event, now) == Window::Open;
    // Whoever stood in line goes back there, where no place is needed.
    const Holdings needed = registration.waitlistedAt.isValid() ? Holdings{} : holdingsOf(registration.party);
    const bool fits = mayComeIn(event, needed);
    const bool isFresh = registration.cancelledAt.secsTo(now) <= undoSeconds;
    choices.undo = fits && isFresh && guestsMayChange(event, now) && (isOpen || needed.places == 0);
    choices.queue = !choices.undo && !fits && isOpen && hasWaitingList(event);
    choices.registerAgain = !choices.undo && !choices.queue && isOpen;
    return choices;
}

} // namespace

bool guestsMayChange(const Event &event, const QDateTime &now)
{
    return now <= registrationEnds(event) && (event.state == EventState::Open || event.state == EventState::Closed);
}

GuestChoices choicesOf(const Event &event, const Registration &registration, const QDateTime &now)
{
    if (event.state == EventState::Cancelled)
        return {};
    if (registration.status == RegistrationStatus::Cancelled)
        return afterCancelling(event, registration, now);
    GuestChoices choices;
    choices.change = guestsMayChange(event, now);
    choices.answer = registration.hasOffer() && now <= registration.offerEndsAt;
    return choices;
}

} // namespace cookout
