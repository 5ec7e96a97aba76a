// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailview.h"

#include "core/base/clock.h"
#include "core/domain/builtinband.h"
#include "core/domain/colour.h"
#include "core/domain/dues.h"
#include "core/domain/paylink.h"
#include "core/exchange/epcqr.h"
#include "core/mail/mailphrases.h"
#include "core/mail/mimemessage.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The bands that every event begins with are named in the guest's language. */
QString labelOf(const Event &event, const QString &code, const MailPhrases &phrases)
{
    const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                   [&code](const TicketType &type) { return type.code == code; });
    if (band == event.ticketTypes.end() || band->label.isEmpty())
        return code;
    const std::optional<BuiltInBand> builtIn = builtInBandOf(*band);
    if (!builtIn)
        return band->label;
    return phrases.text(*builtIn == BuiltInBand::Adults ? u"adults"_s : u"children"_s).value_or(band->label);
}

QString amountText(Money amount, const Event &event, const QLocale &locale)
{
    return amount.cents() == 0 ? QString() : toLocaleText(amount, event.currency, locale);
}

QString momentText(const QDateTime &moment, const Event &event, const QLocale &locale)
{
    const QDateTime there = moment.toTimeZone(event.timeZone);
    return locale.toString(there.date(), QLocale::LongFormat) + u", "_s +
           locale.toString(there.time(), QLocale::ShortFormat);
}

void addPlaces(MailView &view, const Event &event, const QLocale &locale)
{
    view.taken = locale.toString(event.placesTaken);
    if (event.capacity)
        view.capacity = locale.toString(*event.capacity);
}

void addAccent(MailView &view, const Event &event)
{
    if (const std::optional<Colour> accent = colourFrom(event.accentColour))
        view.accent = QString::fromLatin1(cssOf(shadeOf(*accent)));
}

/** What is due, what has arrived, and how to pay the rest. */
void addPayment(MailView &view, const Registration &registration, const Event &event, const QLocale &locale)
{
    const Money due = dueFrom(registration, event);
    view.isSettled = due == Money() && totalFor(registration, event) > Money();
    view.paid = amountText(registration.paid, event, locale);
    if (due <= Money())
        return;
    view.due = amountText(due, event, locale);
    view.paymentWords = textOf(event, u"payment"_s, view.language).trimmed();
    view.payLink = payLinkFor(event.payLink, due, registration.code, registration.party.name);
    if (isIban(event.payAccount)) {
        view.account = groupedIban(event.payAccount);
        view.holder = event.payHolder;
    }
}

} // namespace

MailView mailViewOf(const Registration &registration, const Event &event, const QString &link)
{
    const Party &party = registration.party;
    const QLocale locale = mailLocale(party.language);
    MailView view;
    view.language = party.language.isEmpty() ? u"en"_s : party.language;
    view.name = party.name;
    view.code = registration.code;
    view.event = event.title;
    addAccent(view, event);
    view.place = event.location;
    view.total = amountText(party.total, event, locale);
    view.link = link;
    view.codeImage = takesPart(registration, event) ? u"cid:"_s + imageContentId : QString();
    view.linkIsLocal = isLocalLink(link) && !isLoopbackLink(link);
    view.linkIsLoopback = isLoopbackLink(link);
    view.waits = registration.status == RegistrationStatus::Waitlisted;
    if (event.startsAt.isValid()) {
        const QDateTime start = event.startsAt.toTimeZone(event.timeZone);
        view.date = locale.toString(start.date(), QLocale::LongFormat);
        view.time = locale.toString(start.time(), QLocale::ShortFormat);
    }
    if (registration.hasOffer()) {
        view.offerEnds = momentText(registration.offerEndsAt, event, locale);
        if (registration.offeredPlaces < party.places())
            view.offered = locale.toString(registration.offeredPlaces);
    }
    addPayment(view, registration, event, locale);
    const MailPhrases phrases(view.language);
    for (const TicketCount &ticket : party.tickets) {
        if (ticket.count > 0)
            view.party += {locale.toString(ticket.count), labelOf(event, ticket.code, phrases),
                           amountText(ticket.unitPrice * ticket.count, event, locale)};
    }
    return view;
}

void addOccasion(MailView &view, const QJsonObject &context, const Registration &registration, const Event &event)
{
    const QLocale locale = mailLocale(view.language);
    const Money amount(context["amount"_L1].toInteger());
    view.isRefund = amount < Money();
    view.amount = amountText(view.isRefund ? Money() - amount : amount, event, locale);
    view.reason = context["reason"_L1].toString();
    view.isCancelled = context["cancelled"_L1].toBool();
    if (const QString title = context["title"_L1].toString(); title != event.title)
        view.formerTitle = title;
    if (const QString place = context["location"_L1].toString(); place != event.location)
        view.formerPlace = place;
    const QDateTime starts = fromStorageText(context["starts"_L1].toString());
    if (starts.isValid() && starts != event.startsAt)
        view.formerWhen = momentText(starts, event, locale);
    addPlaces(view, event, locale);
    if (registration.status == RegistrationStatus::Cancelled)
        view.waits = false;
}

MailView digestViewOf(const QList<Registration> &registrations, const Event &event, const QString &language)
{
    const QLocale locale = mailLocale(language);
    MailView view;
    view.language = language.isEmpty() ? u"en"_s : language;
    view.event = event.title;
    addAccent(view, event);
    for (const Registration &registration : registrations) {
        view.arrivals += {registration.party.name, registration.code, locale.toString(registration.party.size()),
                          registration.status == RegistrationStatus::Waitlisted};
    }
    addPlaces(view, event, locale);
    return view;
}

QLocale mailLocale(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::English || locale.language() == QLocale::C
               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
               : locale;
}

bool isLocalLink(const QString &link)
{
    constexpr std::array networks{"10.0.0.0/8",  "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
                                  "127.0.0.0/8", "fc00::/7",      "fe80::/10",      "::1/128"};
    const QString host = QUrl(link).host();
    const QHostAddress address(host);
    if (address.isNull())
        return !host.contains(u'.') || host.endsWith(".local"_L1, Qt::CaseInsensitive);
    return std::any_of(networks.begin(), networks.end(), [&address](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
}

bool isLoopbackLink(const QString &link)
{
    const QString host = QUrl(link).host();
    const QHostAddress address(host);
    return address.isNull() ? host == "localhost"_L1 || host.endsWith(".localhost"_L1) : address.isLoopback();
}

} // namespace cookout
