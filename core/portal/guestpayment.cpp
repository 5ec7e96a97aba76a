// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestpayment.h"

#include "core/domain/dues.h"
#include "core/domain/paylink.h"
#include "core/exchange/epcqr.h"
#include "core/portal/guestdetails.h"
#include "core/portal/markdown.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString amountText(Money amount, const GuestVisit &visit)
{
    return toLocaleText(amount, visit.event.currency, visit.phrases().locale());
}

QVariantList sumRows(const GuestVisit &visit, Money due)
{
    const Phrases &phrases = visit.phrases();
    const Money paid = visit.registration.paid;
    const Money total = totalFor(visit.registration, visit.event);
    QList<DetailRow> rows;
    if (takesPart(visit.registration, visit.event))
        rows.append({u"total"_s, phrases.text(u"total"_s), {amountText(total, visit)}, paid == Money()});
    if (paid != Money()) {
        rows.append({u"paid"_s, phrases.text(u"paid"_s), {amountText(paid, visit)}});
        const QString key = due < Money() ? u"comes_back"_s : u"still_to_pay"_s;
        rows.append({u"balance"_s, phrases.text(key), {amountText(due < Money() ? Money() - due : due, visit)}, true});
    }
    return rowModels(rows);
}

/** The bank account, as a bank's form asks for it. */
QVariant accountModel(const GuestVisit &visit)
{
    const Event &event = visit.event;
    if (!isIban(event.payAccount))
        return false;
    const Phrases &phrases = visit.phrases();
    QList<DetailRow> rows{{u"account"_s, phrases.text(u"account"_s), {groupedIban(event.payAccount)}}};
    if (!event.payHolder.isEmpty())
        rows.prepend({u"holder"_s, phrases.text(u"account_holder"_s), {event.payHolder}});
    rows.append({u"reference"_s, phrases.text(u"payment_reference"_s), {visit.registration.code}});
    return QVariantMap{{u"account_rows"_s, rowModels(rows)}, {u"has_code"_s, transferPayload(visit).has_value()}};
}

} // namespace

Money dueFrom(const GuestVisit &visit)
{
    return dueFrom(visit.registration, visit.event);
}

std::optional<QString> transferPayload(const GuestVisit &visit)
{
    const Event &event = visit.event;
    const Result<QString> payload =
        epcPayload({event.payHolder, event.payAccount, event.currency, dueFrom(visit), visit.registration.code});
    return payload ? std::optional(*payload) : std::nullopt;
}

QVariant paymentModel(const GuestVisit &visit)
{
    const Registration &registration = visit.registration;
    const Money due = dueFrom(visit);
    if (totalFor(visit.registration, visit.event) == Money() && registration.paid == Money())
        return false;
    const bool owes = due > Money();
    const QString message = textOf(visit.event, u"payment"_s, visit.phrases().language());
    const QString link = payLinkFor(visit.event.payLink, due, registration.code, registration.party.name);
    return QVariantMap{
        {u"sums"_s, sumRows(visit, due)},
        {u"is_paid"_s, due == Money()},
        {u"how_to_pay"_s, QVariant::fromValue(htmlFromMarkdown(owes ? message : QString()))},
        {u"pay_link"_s, link},
        {u"pay_text"_s, link.isEmpty() ? QString() : visit.phrases().text(u"pay_now"_s, amountText(due, visit))},
        {u"transfer"_s, owes ? accountModel(visit) : QVariant(false)}};
}

} // namespace cookout
