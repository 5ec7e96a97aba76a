// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationwords.h"

#include "ui/theme.h"

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

QColor RegistrationWords::colorOf(RegistrationStatus status)
{
    const Colors colors = lightColors();
    switch (status) {
    case RegistrationStatus::Confirmed:
        return colors.success;
    case RegistrationStatus::Waitlisted:
        return colors.warning;
    case RegistrationStatus::Cancelled:
        break;
    }
    return colors.muted;
}

QColor RegistrationWords::colorOf(PaymentStatus status)
{
    const Colors colors = lightColors();
    switch (status) {
    case PaymentStatus::Paid:
        return colors.success;
    case PaymentStatus::Unpaid:
    case PaymentStatus::Partial:
        return colors.warning;
    case PaymentStatus::Free:
    case PaymentStatus::Overpaid:
    case PaymentStatus::Refunded:
        break;
    }
    return colors.muted;
}

} // namespace cookout
