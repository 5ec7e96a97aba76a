// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usualguests.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int usualPersons = 12;

Registration oneGuest()
{
    Registration guest;
    guest.status = RegistrationStatus::Confirmed;
    TicketCount persons;
    persons.count = usualPersons;
    guest.party.tickets = {persons};
    guest.party.total = Money(28888);
    guest.registeredAt = QDateTime({2028, 1, 28}, {20, 28}, Qt::UTC);
    return guest;
}

/** Each month is written in its own way. */
void addMonths(QList<Registration> &guests)
{
    for (int month = 1; month <= 12; ++month) {
        Registration guest = oneGuest();
        guest.registeredAt = QDateTime({2028, month, 28}, {20, 28}, Qt::UTC);
        guests.append(guest);
    }
}

void addStates(QList<Registration> &guests)
{
    for (const RegistrationStatus status :
         {RegistrationStatus::Confirmed, RegistrationStatus::Waitlisted, RegistrationStatus::Cancelled}) {
        Registration guest = oneGuest();
        guest.status = status;
        guests.append(guest);
    }
    Registration offered = oneGuest();
    offered.status = RegistrationStatus::Waitlisted;
    offered.offerEndsAt = offered.registeredAt;
    guests.append(offered);
}

void addPayments(QList<Registration> &guests)
{
    const Money total = oneGuest().party.total;
    for (const auto &[status, paid] :
         {std::pair(PaymentStatus::Free, Money()), std::pair(PaymentStatus::Unpaid, Money()),
          std::pair(PaymentStatus::Paid, total), std::pair(PaymentStatus::Refunded, Money())}) {
        Registration guest = oneGuest();
        guest.paymentStatus = status;
        guest.paid = paid;
        guests.append(guest);
    }
}

void addArrivals(QList<Registration> &guests)
{
    for (const int inside : {0, usualPersons - 1, usualPersons}) {
        Registration guest = oneGuest();
        guest.checkedIn = inside;
        guests.append(guest);
    }
}

void addSources(QList<Registration> &guests)
{
    for (const Source source : {Source::Portal, Source::Desk, Source::WalkIn, Source::Import, Source::Api}) {
        Registration guest = oneGuest();
        guest.source = source;
        guests.append(guest);
    }
}

} // namespace

QList<RegistrationRow> usualGuests()
{
    QList<Registration> guests;
    addMonths(guests);
    addStates(guests);
    addPayments(guests);
    addArrivals(guests);
    addSources(guests);
    QList<RegistrationRow> rows;
    for (const Registration &guest : std::as_const(guests)) {
        RegistrationRow row;
        row.registration = guest;
        rows.append(row);
    }
    return rows;
}

} // namespace cookout
