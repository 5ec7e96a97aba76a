// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pricing.h"

#include "core/domain/answers.h"
#include "core/domain/registrationrules.h"

namespace cookout {

Money priceOf(const QList<TicketCount> &tickets)
{
    Money total;
    for (const TicketCount &ticket : tickets)
        total = total + ticket.unitPrice * ticket.count;
    return total;
}

Money totalOf(const RegistrationForm &form, const Event &event)
{
    QList<FieldError> ignored;
    const QMap<QString, int> counts = readCounts(form, event, {}, ignored);
    Money total;
    int persons = 0;
    for (const TicketType &type : event.ticketTypes) {
        total = total + type.price * counts.value(type.code);
        persons += counts.value(type.code);
    }
    for (const PartyAnswer &answer : readAnswers(form, event, persons, {}, ignored))
        total = total + answer.price;
    return total;
}

} // namespace cookout
