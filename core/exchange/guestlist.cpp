// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/guestlist.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

int countOf(const Party &party, const QString &code)
{
    int count = 0;
    for (const TicketCount &ticket : party.tickets)
        count += ticket.code == code ? ticket.count : 0;
    return count;
}

CsvRow headerOf(const Event &event)
{
    CsvRow header;
    for (const auto key : {"code", "status", "name", "email", "phone", "house_number"})
        header.append(CsvCell::plain(QString::fromLatin1(key)));
    for (const TicketType &type : event.ticketTypes)
        header.append(CsvCell::plain(type.code));
    for (const auto key :
         {"party_size", "notes", "total", "paid", "balance", "payment_status", "registered_at", "checked_in", "source"})
        header.append(CsvCell::plain(QString::fromLatin1(key)));
    return header;
}

CsvRow rowOf(const Event &event, const Registration &registration, QChar decimalSign)
{
    const Party &party = registration.party;
    CsvRow row{CsvCell::plain(registration.code), CsvCell::plain(nameOf(registration.status)),
               CsvCell::typed(party.name),        CsvCell::typed(party.email),
               CsvCell::typed(party.phone),       CsvCell::typed(party.houseNumber)};
    for (const TicketType &type : event.ticketTypes)
        row.append(CsvCell::plain(QString::number(countOf(party, type.code))));
    const QDateTime registeredAt = registration.registeredAt.toTimeZone(event.timeZone);
    row.append({CsvCell::plain(QString::number(party.size())), CsvCell::typed(party.notes),
                CsvCell::plain(toPlainText(party.total, decimalSign)),
                CsvCell::plain(toPlainText(registration.paid, decimalSign)),
                CsvCell::plain(toPlainText(party.total - registration.paid, decimalSign)),
                CsvCell::plain(nameOf(registration.paymentStatus)),
                CsvCell::plain(registeredAt.toOffsetFromUtc(registeredAt.offsetFromUtc()).toString(Qt::ISODate)),
                CsvCell::plain(QString::number(registration.checkedIn)), CsvCell::plain(nameOf(registration.source))});
    return row;
}

} // namespace

QList<CsvRow> guestListOf(const Event &event, const QList<Registration> &registrations, QChar decimalSign)
{
    QList<CsvRow> rows{headerOf(event)};
    for (const Registration &registration : registrations)
        rows.append(rowOf(event, registration, decimalSign));
    return rows;
}

} // namespace cookout
