// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestpage.h"

#include "core/exchange/qrcode.h"
#include "core/portal/eventpage.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString labelOf(const QString &code, const Event &event)
{
    for (const TicketType &type : event.ticketTypes) {
        if (type.code == code)
            return type.label;
    }
    return code;
}

QVariantList ticketLines(const Event &event, const Registration &registration)
{
    QVariantList lines;
    for (const TicketCount &ticket : registration.party.tickets) {
        lines.append(
            QVariantMap{{u"count"_s, QString::number(ticket.count)}, {u"label"_s, labelOf(ticket.code, event)}});
    }
    return lines;
}

QString headingOf(RegistrationStatus status, const Phrases &phrases)
{
    switch (status) {
    case RegistrationStatus::Confirmed:
        return phrases.text(u"registered_title"_s);
    case RegistrationStatus::Waitlisted:
        return phrases.text(u"waitlisted_title"_s);
    case RegistrationStatus::Cancelled:
        return phrases.text(u"cancelled_registration"_s);
    }
    return {};
}

/** Keeps a name that is written from right to left from turning the sentence around it (Unicode UAX #9, FSI). */
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QString qrImage(const QString &pageUrl, const Phrases &phrases)
{
    const Result<QrCode> code = QrCode::of(pageUrl);
    return code ? QString::fromLatin1(code->toSvg(phrases.text(u"qr_alt"_s)).toBase64()) : QString();
}

} // namespace

QByteArray guestPage(const PageRenderer &pages, const Event &event, const Registration &registration,
                     const QString &pageUrl, bool sendsMail)
{
    const Phrases &phrases = pages.phrases();
    const Party &party = registration.party;
    const bool confirmed = registration.status == RegistrationStatus::Confirmed;
    const bool owes = confirmed && party.total != Money();
    const bool promisesMail = confirmed && sendsMail && !party.email.isEmpty();
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QString heading = headingOf(registration.status, phrases);
    return pages.render(u"guest"_s,
                        {{u"page_title"_s, QString(heading + u" – "_s + event.title)},
                         {u"tone"_s, confirmed ? u"good"_s : u"calm"_s},
                         {u"heading"_s, heading},
                         {u"lead"_s, confirmed ? phrases.text(u"registered_lead"_s, isolated(party.name)) : QString()},
                         {u"code"_s, registration.code},
                         {u"qr"_s, confirmed ? qrImage(pageUrl, phrases) : QString()},
                         {u"code_hint"_s, confirmed ? phrases.text(u"code_hint"_s) : QString()},
                         {u"title"_s, event.title},
                         {u"when"_s, eventTimeText(event)},
                         {u"location"_s, event.location},
                         {u"name"_s, party.name},
                         {u"tickets"_s, ticketLines(event, registration)},
                         {u"notes"_s, party.notes},
                         {u"total"_s, owes ? toLocaleText(party.total, event.currency, locale) : QString()},
                         {u"mail"_s, promisesMail ? phrases.text(u"mail_sent"_s, maskedAddress(party.email))
                                                  : phrases.text(u"keep_page"_s)}});
}

QString maskedAddress(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? QString() : QString(email.left(1) + u"…"_s + email.sliced(at));
}

} // namespace cookout
