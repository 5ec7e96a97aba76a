// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registrationrow.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

auto shown(const Registration &r)
{
    return std::tie(r.revision, r.status, r.paymentStatus, r.paid, r.checkedIn, r.code, r.source, r.registeredAt,
                    r.party.name, r.party.email, r.party.phone, r.party.houseNumber, r.party.notes, r.party.tickets,
                    r.party.total);
}

} // namespace

RegistrationRow rowOf(const Registration &registration)
{
    const Party &party = registration.party;
    RegistrationRow row;
    row.registration = registration;
    row.nameKey = searchKey(party.name);
    row.searchKey = row.nameKey + u'\n' + searchKey(party.email) + u'\n' + searchKey(registration.code) + u'\n' +
                    searchKey(party.notes) + u'\n' + searchKey(party.phone);
    row.phoneDigits = phoneDigitsOf(party.phone);
    return row;
}

bool looksTheSame(const Registration &left, const Registration &right)
{
    return shown(left) == shown(right);
}

int countOf(const Registration &registration, QStringView band)
{
    const QList<TicketCount> &tickets = registration.party.tickets;
    const auto found =
        std::find_if(tickets.begin(), tickets.end(), [band](const TicketCount &ticket) { return ticket.code == band; });
    return found == tickets.end() ? 0 : found->count;
}

QString phoneDigitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits.startsWith("00"_L1) ? digits.sliced(2) : digits;
}

} // namespace cookout
