// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailview.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString labelOf(const Event &event, const QString &code)
{
    const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                   [&code](const TicketType &type) { return type.code == code; });
    return band == event.ticketTypes.end() || band->label.isEmpty() ? code : band->label;
}

QString amountText(Money amount, const Event &event, const QLocale &locale)
{
    return amount.cents() == 0 ? QString() : toLocaleText(amount, event.currency, locale);
}

} // namespace

MailView mailViewOf(const Registration &registration, const Event &event, const QString &link)
{
    const Party &party = registration.party;
    const QLocale locale = mailLocale(party.language);
    MailView view{.language = party.language.isEmpty() ? u"en"_s : party.language,
                  .name = party.name,
                  .code = registration.code,
                  .event = event.title,
                  .date = {},
                  .time = {},
                  .place = event.location,
                  .party = {},
                  .total = amountText(party.total, event, locale),
                  .link = link,
                  .linkIsLocal = isLocalLink(link) && !isLoopbackLink(link),
                  .linkIsLoopback = isLoopbackLink(link)};
    if (event.startsAt.isValid()) {
        const QDateTime start = event.startsAt.toTimeZone(event.timeZone);
        view.date = locale.toString(start.date(), QLocale::LongFormat);
        view.time = locale.toString(start.time(), QLocale::ShortFormat);
    }
    for (const TicketCount &ticket : party.tickets) {
        if (ticket.count > 0)
            view.party += {locale.toString(ticket.count), labelOf(event, ticket.code),
                           amountText(ticket.unitPrice * ticket.count, event, locale)};
    }
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
