// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestpage.h"

#include "core/base/text.h"
#include "core/domain/countsthatfit.h"
#include "core/exchange/qrcode.h"
#include "core/portal/eventpage.h"
#include "core/portal/guestdetails.h"
#include "core/portal/guestpayment.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString instantText(const QDateTime &instant, const GuestVisit &visit)
{
    return visit.phrases().locale().toString(instant.toTimeZone(visit.event.timeZone),
                                             visit.phrases().text(u"date_time_format"_s));
}

/** How a page begins: what is so, and in which tone. */
struct Opening {
    QString heading;
    QString lead = {};
    bool isGood = false;
};

Opening openingOfConfirmed(const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    const bool isOver = visit.event.endsAt.isValid() && visit.now > visit.event.endsAt;
    return {phrases.text(u"registered_title"_s),
            isOver ? QString() : phrases.text(u"registered_lead"_s, isolated(visit.registration.party.name)), true};
}

Opening openingOfWaiting(const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    if (visit.choices().answer)
        return {phrases.text(u"offer_title"_s), phrases.text(u"offer_lead"_s), true};
    if (visit.registration.hasOffer())
        return {phrases.text(u"waitlisted_title"_s), phrases.text(u"offer_over"_s)};
    const QString place =
        visit.position > 0 ? phrases.text(u"waiting_position"_s, phrases.locale().toString(visit.position)) : QString();
    return {phrases.text(u"waitlisted_title"_s), place};
}

Opening openingOf(const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    if (visit.isCalledOff())
        return {phrases.text(u"cancelled_title"_s), phrases.text(u"cancelled_text"_s)};
    switch (visit.registration.status) {
    case RegistrationStatus::Confirmed:
        return openingOfConfirmed(visit);
    case RegistrationStatus::Waitlisted:
        return openingOfWaiting(visit);
    case RegistrationStatus::Cancelled:
        break;
    }
    return {phrases.text(u"cancelled_registration"_s)};
}

QString qrImage(const GuestVisit &visit)
{
    const Result<QrCode> code = QrCode::of(visit.pageUrl);
    return code ? QString::fromLatin1(code->toSvg(visit.phrases().text(u"qr_alt"_s)).toBase64()) : QString();
}

/** How many of each band shall come, where fewer places are offered than the party needs. */
QVariantList offeredBands(const GuestVisit &visit, const GuestNote &note)
{
    const Registration &registration = visit.registration;
    Event offer = visit.event; // nothing but the offered places counts
    offer.capacity = registration.offeredPlaces;
    offer.placesTaken = 0;
    offer.waiting = 0;
    QMap<QString, int> wanted;
    for (TicketType &type : offer.ticketTypes) {
        type.capacity.reset();
        wanted.insert(type.code, registration.party.countOf(type.code));
    }
    const QMap<QString, int> fits = countsThatFit(offer, wanted).value_or(QMap<QString, int>());
    QVariantList bands;
    for (const TicketType &type : offer.ticketTypes) {
        const int had = wanted.value(type.code);
        const QString proposed = QString::number(fits.value(type.code));
        if (had > 0)
            bands.append(QVariantMap{{u"code"_s, type.code},
                                     {u"label"_s, bandLabel(type, visit.phrases())},
                                     {u"value"_s, note.counts.value(type.code, proposed)},
                                     {u"of"_s, visit.phrases().text(u"offer_of"_s, QString::number(had))}});
    }
    return bands;
}

QVariant offerModel(const GuestVisit &visit, const GuestNote &note)
{
    const Registration &registration = visit.registration;
    const Phrases &phrases = visit.phrases();
    if (!visit.choices().answer)
        return false;
    const bool isPart = registration.offeredPlaces < registration.party.places();
    return QVariantMap{{u"offered"_s, phrases.counted(u"offered_places"_s, registration.offeredPlaces)},
                       {u"offer_until"_s, phrases.text(u"offer_until"_s, instantText(registration.offerEndsAt, visit))},
                       {u"is_part"_s, isPart},
                       {u"bands"_s, isPart ? offeredBands(visit, note) : QVariantList()},
                       {u"accept_text"_s, phrases.text(isPart ? u"accept_part"_s : u"accept_offer"_s)}};
}

/** The way back after cancelling, whichever is open. */
QVariant wayBackModel(const GuestVisit &visit)
{
    const GuestChoices choices = visit.choices();
    if (!choices.undo && !choices.queue && !choices.registerAgain)
        return false;
    return QVariantMap{
        {u"undo"_s, choices.undo}, {u"queue"_s, choices.queue}, {u"register_again"_s, choices.registerAgain}};
}

/** Where a calendar, a change and a mail are to be had. */
QVariantMap actionsModel(const GuestVisit &visit)
{
    const Registration &registration = visit.registration;
    const bool takesPart = registration.status == RegistrationStatus::Confirmed && !visit.isCalledOff();
    const bool stands = registration.status != RegistrationStatus::Cancelled && !visit.isCalledOff();
    const bool changes = visit.choices().change;
    const QDateTime ends = registrationEnds(visit.event);
    const QString since = ends.isValid() ? visit.phrases().text(u"changes_over"_s, instantText(ends, visit))
                                         : visit.phrases().text(u"changes_closed"_s);
    return {{u"calendar"_s, takesPart && visit.event.startsAt.isValid()},
            {u"change"_s, changes},
            {u"read_only"_s, stands && !changes ? since : QString()},
            {u"resend"_s, visit.sendsMail && stands && !registration.party.email.isEmpty()}};
}

QString keepingHint(const GuestVisit &visit)
{
    const Party &party = visit.registration.party;
    const bool promisesMail = visit.registration.status == RegistrationStatus::Confirmed && !visit.isCalledOff() &&
                              visit.sendsMail && !party.email.isEmpty();
    return promisesMail ? visit.phrases().text(u"mail_sent"_s, maskedAddress(party.email))
                        : visit.phrases().text(u"keep_page"_s);
}

QVariantMap contactModel(const Event &event)
{
    const bool isAddress = isEmailAddress(event.contact);
    return {{u"contact"_s, event.contact}, {u"contact_address"_s, isAddress ? event.contact : QString()}};
}

} // namespace

GuestNote noteOf(const QString &said, const GuestVisit &visit)
{
    static const QStringList words{u"saved"_s, u"restored"_s, u"queued"_s};
    const QString &email = visit.registration.party.email;
    if (said == "sent"_L1 && !email.isEmpty())
        return {visit.phrases().text(u"said_sent"_s, maskedAddress(email))};
    return words.contains(said) ? GuestNote{visit.phrases().text(u"said_"_s + said)} : GuestNote();
}

QByteArray guestPage(const GuestVisit &visit, const GuestNote &note)
{
    const Registration &registration = visit.registration;
    const Phrases &phrases = visit.phrases();
    const bool takesPart = registration.status == RegistrationStatus::Confirmed && !visit.isCalledOff();
    const Opening opening = openingOf(visit);
    QVariantMap model = visitModel(visit);
    model.insert(actionsModel(visit));
    model.insert(contactModel(visit.event));
    model.insert({{u"page_title"_s,
                   QString((note.isProblem ? phrases.text(u"error_prefix"_s, opening.heading) : opening.heading) +
                           u" – "_s + visit.event.title)},
                  {u"said"_s, note.isProblem ? QString() : note.text},
                  {u"problem"_s, note.isProblem ? note.text : QString()},
                  {u"tone"_s, opening.isGood ? u"good"_s : u"calm"_s},
                  {u"heading"_s, opening.heading},
                  {u"lead"_s, opening.lead},
                  {u"waits"_s, registration.isWaiting() && !visit.isCalledOff()},
                  {u"offer"_s, offerModel(visit, note)},
                  {u"way_back"_s, wayBackModel(visit)},
                  {u"code"_s, registration.code},
                  {u"qr"_s, takesPart ? qrImage(visit) : QString()},
                  {u"code_hint"_s, takesPart ? phrases.text(u"code_hint"_s) : QString()},
                  {u"location"_s, visit.event.location},
                  {u"rows"_s, rowModels(partyRows(registration.party, visit.event, phrases))},
                  {u"payment"_s, paymentModel(visit)},
                  {u"mail"_s, keepingHint(visit)}});
    return visit.pages.render(u"guest"_s, model);
}

QByteArray cancelPage(const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    const int persons = visit.registration.party.size();
    const QString heading = phrases.counted(u"cancel_title"_s, persons);
    QVariantMap model = visitModel(visit);
    model.insert({{u"page_title"_s, QString(heading + u" – "_s + visit.event.title)},
                  {u"heading"_s, heading},
                  {u"rows"_s, rowModels(partyRows(visit.registration.party, visit.event, phrases))}});
    return visit.pages.render(u"guest-cancel"_s, model);
}

QByteArray guestNoticePage(const GuestVisit &visit, const QString &heading, const QString &text)
{
    return visit.pages.render(u"system"_s, {{u"page_title"_s, heading},
                                            {u"heading"_s, heading},
                                            {u"text"_s, text},
                                            {u"link"_s, QString(visit.path() + visitModel(visit)[u"ask"_s].toString())},
                                            {u"link_text"_s, visit.phrases().text(u"back_to_registration"_s)}});
}

QByteArray tooLatePage(const GuestVisit &visit)
{
    const Phrases &phrases = visit.phrases();
    if (visit.isCalledOff())
        return guestNoticePage(visit, phrases.text(u"cancelled_title"_s), phrases.text(u"cancelled_text"_s));
    const QString &contact = visit.event.contact;
    const QString ask =
        contact.isEmpty() ? phrases.text(u"too_late_text"_s) : phrases.text(u"too_late_contact"_s, isolated(contact));
    return guestNoticePage(visit, phrases.text(u"too_late_title"_s), ask);
}

QString maskedAddress(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? QString() : QString(email.left(1) + u"…"_s + email.sliced(at));
}

} // namespace cookout
