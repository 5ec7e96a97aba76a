// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationjobs.h"

#include "core/domain/guestchoices.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/waitinglist.h"
#include "core/services/placemoves.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Whoever is in may not pass those in line when the party grows; an organiser may let them. */
Result<void> passesNobody(const Change &change, const Event &event, const Holdings &more)
{
    if (change.actor.kind != Actor::Kind::Guest || more.places <= 0 || mayComeIn(event, more))
        return {};
    const FieldError none{u"ticket-"_s + firstBandOf(event), FieldProblem::NotEnoughPlaces, 0};
    return fullFailure(shortageOf(event, more).value_or(none));
}

} // namespace

Result<void> guestMay(const Change &change, const Event &event, int morePlaces)
{
    if (change.actor.kind != Actor::Kind::Guest)
        return {};
    const bool isOpen = windowOf(event, change.at) == Window::Open;
    if (guestsMayChange(event, change.at) && (isOpen || morePlaces <= 0))
        return {};
    return failure(ErrorCode::Denied, u"guests may no longer change this registration"_s);
}

Result<Registration> storeWanted(RegistrationEditor &editor, const Change &change, const Registration &before,
                                 const Registration &after, const QString &action)
{
    const auto event = editor.eventOf(before.eventId);
    if (!event)
        return failure(event);
    const Holdings more = differenceOf(holdingsOf(before), holdingsOf(after));
    Result<void> allowed = guestMay(change, *event, more.places);
    if (allowed)
        allowed = passesNobody(change, *event, more);
    if (!allowed)
        return failure(allowed);
    if (!pricesHold(after.party, *event, before.party)) {
        return failure(ErrorCode::InvalidInput, u"the prices have changed since the form was shown"_s,
                       {{u"ticket-"_s + firstBandOf(*event), FieldProblem::BadChoice, 0}});
    }
    return editor.store(before, after, action);
}

Result<EditOutcome> storeEdit(RegistrationEditor &editor, const Change &change, const ValidEdit &edit)
{
    const Result<Registration> current = editor.load(edit.seen().id);
    if (!current)
        return failure(current);
    Registration after = *current; // what is no part of an edit, such as payments, may have moved on
    after.party = edit.wanted().party;
    after.offeredPlaces = std::min(after.offeredPlaces, after.party.places());
    after.staffNotes = edit.wanted().staffNotes;
    after.tags = edit.wanted().tags;
    if (current->revision != edit.seen().revision) {
        if (documentOf(*current) == documentOf(edit.wanted()))
            return EditOutcome(*current);
        return EditOutcome(conflictOf(edit, *current));
    }
    Result<Registration> stored = storeWanted(editor, change, *current, after, u"registration.edited"_s);
    if (!stored)
        return failure(stored);
    return EditOutcome(std::move(*stored));
}

Registration cancelled(Registration registration, const QDateTime &now)
{
    if (registration.status != RegistrationStatus::Cancelled) {
        registration.status = RegistrationStatus::Cancelled;
        registration.cancelledAt = now;
        registration.offerEndsAt = {};
        registration.offeredPlaces = 0;
    }
    return registration;
}

Registration restored(Registration registration)
{
    if (registration.status == RegistrationStatus::Cancelled) {
        registration.status =
            registration.waitlistedAt.isValid() ? RegistrationStatus::Waitlisted : RegistrationStatus::Confirmed;
        registration.cancelledAt = {};
    }
    return registration;
}

} // namespace cookout
