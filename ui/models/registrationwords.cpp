// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationwords.h"

#include "core/domain/builtinband.h"

#include <algorithm>

namespace cookout {

QString RegistrationWords::of(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Confirmed:
        return tr("Confirmed");
    case RegistrationStatus::Waitlisted:
        return tr("Waiting list");
    case RegistrationStatus::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString RegistrationWords::statusOf(const Registration &registration)
{
    //: a place of the waiting list that is offered to a guest
    return registration.hasOffer() ? tr("Place offered") : of(registration.status);
}

QString RegistrationWords::of(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Free:
        return tr("Free");
    case PaymentStatus::Unpaid:
        return tr("Unpaid");
    case PaymentStatus::Partial:
        return tr("Part paid");
    case PaymentStatus::Paid:
        return tr("Paid");
    case PaymentStatus::Overpaid:
        return tr("Overpaid");
    case PaymentStatus::Refunded:
        return tr("Refunded");
    }
    return {};
}

QString RegistrationWords::of(Source source)
{
    switch (source) {
    case Source::Portal:
        return tr("Portal");
    case Source::Desk:
        return tr("Desk");
    case Source::WalkIn:
        return tr("Walk-in");
    case Source::Import:
        return tr("Import");
    case Source::Api:
        return tr("Script");
    }
    return {};
}

QString RegistrationWords::of(EventState state)
{
    switch (state) {
    case EventState::Draft:
        return tr("Draft");
    case EventState::Open:
        return tr("Registration open");
    case EventState::Closed:
        return tr("Registration closed");
    case EventState::Cancelled:
        return tr("Cancelled");
    case EventState::Archived:
        return tr("Archived");
    }
    return {};
}

QString RegistrationWords::of(Debt debt)
{
    switch (debt) {
    case Debt::Owes:
        return tr("Owes money");
    case Debt::Settled:
        return tr("Settled");
    case Debt::GetsBack:
        return tr("Paid too much");
    }
    return {};
}

QString RegistrationWords::of(Arrival arrival)
{
    switch (arrival) {
    case Arrival::Outside:
        return tr("Not yet");
    case Arrival::Partly:
        return tr("Some of them");
    case Arrival::Inside:
        return tr("All of them");
    }
    return {};
}

QString RegistrationWords::of(const TicketType &band)
{
    const std::optional<BuiltInBand> known = builtInBandOf(band);
    if (!known)
        return band.label;
    return *known == BuiltInBand::Adults ? tr("Adults") : tr("Children");
}

QString RegistrationWords::ofBand(const Event &event, const QString &code)
{
    const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                   [&code](const TicketType &type) { return type.code == code; });
    return band == event.ticketTypes.end() || band->label.isEmpty() ? code : of(*band);
}

Symbol RegistrationWords::symbolOf(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Confirmed:
        return Symbol::Done;
    case RegistrationStatus::Waitlisted:
        return Symbol::Clock;
    case RegistrationStatus::Cancelled:
        break;
    }
    return Symbol::Cancelled;
}

Symbol RegistrationWords::symbolOf(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Free:
    case PaymentStatus::Paid:
        return Symbol::Done;
    case PaymentStatus::Unpaid:
    case PaymentStatus::Partial:
        return Symbol::Money;
    case PaymentStatus::Overpaid:
    case PaymentStatus::Refunded:
        break;
    }
    return Symbol::Retry;
}

Tone RegistrationWords::toneOf(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Confirmed:
        return Tone::Success;
    case RegistrationStatus::Waitlisted:
        return Tone::Warning;
    case RegistrationStatus::Cancelled:
        break;
    }
    return Tone::Neutral;
}

} // namespace cookout
