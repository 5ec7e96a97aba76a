// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventpage.h"

#include "core/base/token.h"
#include "core/domain/capacity.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QLocale pageLocale()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString instantText(const QDateTime &instant, const Event &event)
{
    return pageLocale().toString(instant.toTimeZone(event.timeZone), u"dddd, d MMMM yyyy, HH:mm"_s);
}

QString priceText(const TicketType &type, const Event &event, const Phrases &phrases)
{
    return type.price == Money() ? phrases.text(u"free"_s) : toLocaleText(type.price, event.currency, pageLocale());
}

/** What every state of the page shows: the event's facts, and neither form nor notice yet. */
QVariantMap facts(const PageRenderer &pages, const Event &event)
{
    const Phrases &phrases = pages.phrases();
    QVariantList prices;
    for (const TicketType &type : event.ticketTypes)
        prices.append(QVariantMap{{u"label"_s, type.label}, {u"price"_s, priceText(type, event, phrases)}});
    const std::optional<int> left = placesLeft(event);
    const QDateTime until = registrationEnds(event);
    return {{u"page_title"_s, event.title},
            {u"slug"_s, event.slug},
            {u"title"_s, event.title},
            {u"when"_s, eventTimeText(event)},
            {u"location"_s, event.location},
            {u"description"_s, event.description},
            {u"prices"_s, prices},
            {u"left"_s, left ? phrases.counted(u"places_left"_s, *left) : QString()},
            {u"until"_s, until.isValid() ? instantText(until, event) : QString()},
            {u"notice"_s, false},
            {u"form"_s, false}};
}

QString messageOf(const QList<FormMessage> &messages, const QString &field)
{
    for (const FormMessage &message : messages) {
        if (message.field == field)
            return message.text;
    }
    return {};
}

QVariantMap field(const QString &name, const QString &value, const QList<FormMessage> &messages)
{
    return {{u"value"_s, value}, {u"error"_s, messageOf(messages, name)}};
}

QVariantList bands(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                   const Phrases &phrases)
{
    QVariantList bands;
    for (const TicketType &type : event.ticketTypes) {
        const QString price = priceText(type, event, phrases);
        bands.append(QVariantMap{
            {u"code"_s, type.code},
            {u"label"_s, type.label},
            {u"price"_s, type.price == Money() ? price : phrases.text(u"each"_s, price)},
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

QVariantMap formModel(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                      const QList<FormMessage> &messages, bool sendsMail)
{
    const QString emailHint = pages.phrases().text(sendsMail ? u"email_hint"_s : u"email_hint_unsent"_s);
    QVariantList errors;
    for (const FormMessage &message : messages)
        errors.append(QVariantMap{{u"field"_s, message.field}, {u"message"_s, message.text}});
    QVariantMap consent = field(u"consent"_s, {}, messages);
    consent.insert(u"checked"_s, form.consent);
    return {{u"submission_key"_s, form.submissionKey.isEmpty() ? newToken() : form.submissionKey},
            {u"has_errors"_s, !errors.isEmpty()},
            {u"errors"_s, errors},
            {u"name"_s, field(u"name"_s, form.name, messages)},
            {u"bands_wrong"_s, concernsBands(messages)},
            {u"bands"_s, bands(event, form, messages, pages.phrases())},
            {u"email"_s, field(u"email"_s, form.email, messages)},
            {u"email_hint"_s, emailHint},
            {u"phone"_s, form.phone},
            {u"house_number"_s, field(u"house_number"_s, form.houseNumber, messages)},
            {u"notes"_s, field(u"notes"_s, form.notes, messages)},
            {u"consent"_s, event.asksConsent ? QVariant(consent) : QVariant(false)}};
}

QString labelOf(const QString &field, const Event &event, const Phrases &phrases)
{
    for (const TicketType &type : event.ticketTypes) {
        if (field == u"ticket-"_s + type.code)
            return type.label;
    }
    return phrases.text(field);
}

/** Whether the form shows the field, so that a link can lead to it; a telephone number comes from elsewhere only. */
bool hasInput(const QString &field)
{
    return field != "submission_key"_L1 && field != "phone"_L1;
}

QString sentenceFor(const FieldError &error, const Event &event, const Phrases &phrases)
{
    switch (error.problem) {
    case FieldProblem::Required:
        return phrases.text(u"error_required_name"_s);
    case FieldProblem::TooLong:
        return phrases.text(u"error_too_long"_s)
            .arg(QString::number(error.limit), labelOf(error.field, event, phrases));
    case FieldProblem::ControlCharacters:
        return phrases.text(u"error_characters"_s).replace("%2"_L1, labelOf(error.field, event, phrases));
    case FieldProblem::BadEmail:
        return phrases.text(u"error_email"_s);
    case FieldProblem::BadNumber:
        return phrases.text(u"error_number"_s);
    case FieldProblem::OutOfRange:
        return phrases.text(u"error_range"_s, QString::number(error.limit));
    case FieldProblem::NobodyComes:
        return phrases.text(u"error_nobody"_s);
    case FieldProblem::ConsentMissing:
        return phrases.text(u"error_consent"_s);
    case FieldProblem::NotEnoughPlaces:
        return error.limit > 0 ? phrases.counted(u"error_places"_s, error.limit) : phrases.text(u"error_full"_s);
    case FieldProblem::BadDate:
    case FieldProblem::BadChoice:
    case FieldProblem::Taken:
        return phrases.text(u"error_choice"_s);
    }
    return {};
}

} // namespace

EventNotice closedNotice(const Phrases &phrases)
{
    return {phrases.text(u"closed_title"_s), phrases.text(u"closed_text"_s)};
}

std::optional<EventNotice> noticeFor(const Event &event, const QDateTime &now, const Phrases &phrases)
{
    switch (windowOf(event, now)) {
    case Window::Open:
        if (!hasRoomFor(event, 1))
            return EventNotice{phrases.counted(u"places_left"_s, 0), phrases.text(u"no_places"_s)};
        return std::nullopt;
    case Window::NotYetOpen:
        return EventNotice{phrases.text(u"not_yet_title"_s),
                           phrases.text(u"not_yet_text"_s, instantText(event.opensAt, event))};
    case Window::DeadlinePassed:
        return EventNotice{phrases.text(u"closed_title"_s), phrases.text(u"deadline_text"_s)};
    case Window::Cancelled:
        return EventNotice{phrases.text(u"cancelled_title"_s), phrases.text(u"cancelled_text"_s)};
    case Window::NotPlanned:
        return EventNotice{phrases.text(u"none_title"_s), phrases.text(u"none_text"_s)};
    case Window::Closed:
    case Window::Hidden:
        break;
    }
    return closedNotice(phrases);
}

QList<FormMessage> messagesFor(const Error &error, const Event &event, const Phrases &phrases)
{
    QList<FormMessage> messages;
    for (const FieldError &problem : error.fields)
        messages.append({hasInput(problem.field) ? problem.field : QString(), sentenceFor(problem, event, phrases)});
    if (messages.isEmpty())
        messages.append({{}, phrases.text(u"not_saved"_s)});
    return messages;
}

QByteArray eventPage(const PageRenderer &pages, const Event &event, const QDateTime &now, bool sendsMail)
{
    if (const std::optional<EventNotice> notice = noticeFor(event, now, pages.phrases()))
        return eventPageWithNotice(pages, event, *notice);
    QVariantMap model = facts(pages, event);
    model.insert(u"form"_s, formModel(pages, event, {}, {}, sendsMail));
    return pages.render(u"event"_s, model);
}

QByteArray eventPageAgain(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                          const QList<FormMessage> &messages, bool sendsMail)
{
    QVariantMap model = facts(pages, event);
    model.insert(u"page_title"_s, pages.phrases().text(u"error_prefix"_s, event.title));
    model.insert(u"form"_s, formModel(pages, event, form, messages, sendsMail));
    return pages.render(u"event"_s, model);
}

QByteArray eventPageWithNotice(const PageRenderer &pages, const Event &event, const EventNotice &notice)
{
    QVariantMap model = facts(pages, event);
    QVariantList links;
    for (const PageLink &link : notice.links)
        links.append(QVariantMap{{u"link"_s, link.address}, {u"link_text"_s, link.text}});
    model.insert(u"notice"_s,
                 QVariantMap{{u"heading"_s, notice.heading}, {u"text"_s, notice.text}, {u"links"_s, links}});
    return pages.render(u"event"_s, model);
}

QString eventTimeText(const Event &event)
{
    if (!event.startsAt.isValid())
        return {};
    const QDateTime starts = event.startsAt.toTimeZone(event.timeZone);
    const QDateTime ends = event.endsAt.toTimeZone(event.timeZone);
    QString from = instantText(event.startsAt, event);
    if (!ends.isValid())
        return from;
    const bool sameNight = starts.secsTo(ends) < 24 * 60 * 60;
    return from + u"–"_s + (sameNight ? ends.toString(u"HH:mm"_s) : instantText(event.endsAt, event));
}

} // namespace cookout
