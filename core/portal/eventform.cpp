// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventform.h"

#include "core/domain/capacity.h"
#include "core/domain/mailspelling.h"
#include "core/domain/pricing.h"
#include "core/domain/waitinglist.h"
#include "core/portal/eventpage.h"
#include "core/portal/placeschoice.h"
#include "core/portal/questionfields.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int notesLimit = 1000; // as validated() takes it

QString messageOf(const QList<FormMessage> &messages, const QString &field)
{
    for (const FormMessage &message : messages) {
        if (message.field == field)
            return message.text;
    }
    return {};
}

QVariant asked(bool isAsked, const QVariantMap &field)
{
    return isAsked ? QVariant(field) : QVariant(false);
}

QVariantMap field(const QString &name, const QString &value, const QList<FormMessage> &messages)
{
    return {{u"value"_s, value}, {u"error"_s, messageOf(messages, name)}};
}

/** How many of a band of limited places are left. */
QString bandLeft(const TicketType &type, const Phrases &phrases)
{
    return type.capacity ? phrases.counted(u"option_left"_s, std::max(0, *type.capacity - type.placesTaken))
                         : QString();
}

QVariantList bands(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                   const Phrases &phrases)
{
    QVariantList bands;
    for (const TicketType &type : event.ticketTypes) {
        if (type.retired && form.tickets.value(type.code).isEmpty())
            continue;
        const QString price = priceText(type, event, phrases);
        bands.append(QVariantMap{
            {u"code"_s, type.code},
            {u"label"_s, bandLabel(type, phrases)},
            {u"price"_s, type.price == Money() ? price : phrases.text(u"each"_s, price)},
            {u"cents"_s, QString::number(type.price.cents())},
            {u"band_left"_s, bandLeft(type, phrases)},
            {u"value"_s, form.tickets.value(type.code)},
            {u"error"_s, messageOf(messages, u"ticket-"_s + type.code)},
        });
    }
    return bands;
}

bool concernsBands(const QList<FormMessage> &messages)
{
    return std::any_of(messages.begin(), messages.end(),
                       [](const FormMessage &message) { return message.field.startsWith("ticket-"_L1); });
}

/** The party without those for whom there is no place, where that is why the form comes back. */
QVariant fewerPersons(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                      const Phrases &phrases)
{
    const bool tooFew = std::any_of(messages.begin(), messages.end(), [](const FormMessage &message) {
        return message.isShortage && message.field.startsWith("ticket-"_L1);
    });
    return tooFew ? reducedChoice(event, form, {}, u"reduce_register"_s, phrases) : QVariant(false);
}

/** Where places have run out, for everybody or for a party of this size. */
bool offersWaitingList(const Event &event, const QList<FormMessage> &messages)
{
    const bool tooFew =
        std::any_of(messages.begin(), messages.end(), [](const FormMessage &message) { return message.isShortage; });
    return hasWaitingList(event) && (tooFew || !hasRoomFor(event, 1));
}

bool costsAnything(const Event &event)
{
    const auto costs = [](const auto &element) { return element.price != Money() && !element.retired; };
    return std::any_of(event.ticketTypes.begin(), event.ticketTypes.end(), costs) ||
           std::any_of(event.questions.begin(), event.questions.end(), [&costs](const Question &question) {
               return std::any_of(question.options.begin(), question.options.end(), costs);
           });
}

/** What the entries cost so far; the script keeps it up to date. */
QVariant totalLine(const Event &event, const RegistrationForm &form, const Phrases &phrases)
{
    if (!costsAnything(event))
        return false;
    const Money total = totalOf(form, event);
    const QString text = total == Money() ? QString() : toLocaleText(total, event.currency, phrases.locale());
    return QVariantMap{{u"currency"_s, event.currency}, {u"total"_s, text}};
}

/** The address with what the guest may have meant, if it looks misspelt. */
QVariantMap emailField(const RegistrationForm &form, const QList<FormMessage> &messages, const Phrases &phrases)
{
    const QString meant = mailSpellingHint(form.email.trimmed());
    QVariantMap email = field(u"email"_s, form.email, messages);
    email.insert(u"meant"_s, meant.isEmpty() ? QString() : phrases.text(u"email_meant"_s, meant));
    email.insert(u"domains"_s, commonMailDomains().join(u' '));
    return email;
}

} // namespace

QVariantMap formFields(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                       const QList<FormMessage> &messages, const FormOptions &options)
{
    const QString emailHint = pages.phrases().text(options.sendsMail ? u"email_hint"_s : u"email_hint_unsent"_s);
    QVariantList errors;
    for (const FormMessage &message : messages)
        errors.append(QVariantMap{{u"field"_s, message.field}, {u"message"_s, message.text}});
    const QVariantList items = bringFields(event, form, messages, pages.phrases());
    QVariantMap consent = field(u"consent"_s, {}, messages);
    consent.insert(u"checked"_s, form.consent);
    return {{u"submission_key"_s, form.submissionKey.isEmpty() ? options.submissionKey : form.submissionKey},
            {u"has_errors"_s, !errors.isEmpty()},
            {u"errors"_s, errors},
            {u"name"_s, field(u"name"_s, form.name, messages)},
            {u"bands_wrong"_s, concernsBands(messages)},
            {u"bands"_s, bands(event, form, messages, pages.phrases())},
            {u"email"_s, emailField(form, messages, pages.phrases())},
            {u"email_hint"_s, emailHint},
            {u"priced"_s, totalLine(event, form, pages.phrases())},
            {u"tel"_s, asked(event.asksPhone, field(u"phone"_s, form.phone, messages))},
            {u"phone"_s, event.asksPhone ? QString() : form.phone},
            {u"house_number"_s, asked(event.asksHouseNumber, field(u"house_number"_s, form.houseNumber, messages))},
            {u"unasked_house_number"_s, event.asksHouseNumber ? QString() : form.houseNumber},
            {u"notes"_s, field(u"notes"_s, form.notes, messages)},
            {u"notes_limit"_s, pages.phrases().text(u"notes_limit"_s, pages.phrases().locale().toString(notesLimit))},
            {u"companions"_s, companionFields(event, form, messages, pages.phrases())},
            {u"questions"_s, questionFields(event, form, messages, pages.phrases())},
            {u"brings"_s, items.isEmpty() ? QVariant(false) : QVariant(QVariantMap{{u"items"_s, items}})},
            {u"persons"_s, QString::number(personsIn(form, event))},
            {u"form_token"_s, options.formToken},
            {u"registers"_s, hasRoomFor(event, 1)},
            {u"reduce"_s, fewerPersons(event, form, messages, pages.phrases())},
            {u"waiting"_s, offersWaitingList(event, messages)
                               ? pages.phrases().counted(u"parties_wait"_s, event.waiting)
                               : QString()},
            {u"consent"_s, event.asksConsent ? QVariant(consent) : QVariant(false)}};
}

} // namespace cookout
