// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventpage.h"

#include "core/domain/builtinband.h"
#include "core/domain/capacity.h"
#include "core/domain/waitinglist.h"
#include "core/portal/eventcontent.h"
#include "core/portal/markdown.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString instantText(const QDateTime &instant, const Event &event, const Phrases &phrases)
{
    return phrases.locale().toString(instant.toTimeZone(event.timeZone), phrases.text(u"date_time_format"_s));
}

/** In the guest's language, if the organiser wrote it in that. */
QString descriptionOf(const Event &event, const Phrases &phrases)
{
    const QString text = textOf(event, u"description"_s, phrases.language());
    return text.isEmpty() ? event.description : text;
}

/** What it costs, what is left and until when; an event that is not planned yet has none of it. */
QVariantMap numbers(const Event &event, const Phrases &phrases)
{
    QVariantList prices;
    for (const TicketType &type : event.ticketTypes) {
        if (!type.retired)
            prices.append(
                QVariantMap{{u"label"_s, bandLabel(type, phrases)}, {u"price"_s, priceText(type, event, phrases)}});
    }
    const std::optional<int> left = placesLeft(event);
    const QDateTime until = registrationEnds(event);
    return {{u"prices"_s, prices},
            {u"left"_s, left ? phrases.counted(u"places_left"_s, *left) : QString()},
            {u"until"_s, until.isValid() ? instantText(until, event, phrases) : QString()}};
}

/** What every state of the page shows: the event's facts, and neither form nor notice yet. */
QVariantMap facts(const PageRenderer &pages, const Event &event, const MediaFile *hero)
{
    const Phrases &phrases = pages.phrases();
    QVariantMap model = eventContent(pages, event, hero);
    model.insert(
        QVariantMap{{u"page_title"_s, event.title},
                    {u"slug"_s, event.slug},
                    {u"title"_s, event.title},
                    {u"when"_s, eventTimeText(event, phrases)},
                    {u"location"_s, event.location},
                    {u"description"_s, QVariant::fromValue(htmlFromMarkdown(descriptionOf(event, phrases)))},
                    {u"facts"_s, event.startsAt.isValid() ? QVariant(numbers(event, phrases)) : QVariant(false)},
                    {u"notice"_s, false},
                    {u"form"_s, false}});
    return model;
}

QString ownWords(const Event &event, const QString &name, const Phrases &phrases)
{
    return textOf(event, name, phrases.language());
}

} // namespace

EventNotice closedNotice(const Event &event, const Phrases &phrases)
{
    return {phrases.text(u"closed_title"_s), phrases.text(u"closed_text"_s), {}, ownWords(event, u"closed"_s, phrases)};
}

std::optional<EventNotice> noticeFor(const Event &event, const QDateTime &now, const Phrases &phrases)
{
    switch (windowOf(event, now)) {
    case Window::Open:
        if (!hasRoomFor(event, 1) && !hasWaitingList(event))
            return EventNotice{phrases.counted(u"places_left"_s, 0), phrases.text(u"no_places"_s)};
        return std::nullopt;
    case Window::NotYetOpen:
        return EventNotice{phrases.text(u"not_yet_title"_s),
                           phrases.text(u"not_yet_text"_s, instantText(event.opensAt, event, phrases))};
    case Window::DeadlinePassed:
        return EventNotice{phrases.text(u"closed_title"_s),
                           phrases.text(u"deadline_text"_s),
                           {},
                           ownWords(event, u"closed"_s, phrases)};
    case Window::Cancelled:
        return EventNotice{phrases.text(u"cancelled_title"_s),
                           phrases.text(u"cancelled_text"_s),
                           {},
                           ownWords(event, u"cancelled"_s, phrases)};
    case Window::NotPlanned:
        return EventNotice{phrases.text(u"not_planned_title"_s),
                           phrases.text(u"none_text"_s),
                           {},
                           ownWords(event, u"not-planned"_s, phrases)};
    case Window::Closed:
    case Window::Hidden:
        break;
    }
    return closedNotice(event, phrases);
}

QByteArray eventPage(const PageRenderer &pages, const Event &event, const QDateTime &now, const FormOptions &options,
                     const MediaFile *hero)
{
    if (const std::optional<EventNotice> notice = noticeFor(event, now, pages.phrases()))
        return eventPageWithNotice(pages, event, *notice, hero);
    return eventPageAgain(pages, event, {}, {}, options, hero);
}

QByteArray eventPageAgain(const PageRenderer &pages, const Event &event, const RegistrationForm &form,
                          const QList<FormMessage> &messages, const FormOptions &options, const MediaFile *hero)
{
    QVariantMap model = facts(pages, event, hero);
    if (!messages.isEmpty())
        model.insert(u"page_title"_s, pages.phrases().text(u"error_prefix"_s, event.title));
    model.insert(u"form"_s, formFields(pages, event, form, messages, options));
    return pages.render(u"event"_s, model);
}

QByteArray eventPageWithNotice(const PageRenderer &pages, const Event &event, const EventNotice &notice,
                               const MediaFile *hero)
{
    QVariantMap model = facts(pages, event, hero);
    QVariantList links;
    for (const PageLink &link : notice.links)
        links.append(QVariantMap{{u"link"_s, link.address}, {u"link_text"_s, link.text}});
    model.insert(u"notice"_s, QVariantMap{{u"heading"_s, notice.heading},
                                          {u"text"_s, notice.markdown.isEmpty() ? notice.text : QString()},
                                          {u"own_words"_s, QVariant::fromValue(htmlFromMarkdown(notice.markdown))},
                                          {u"links"_s, links}});
    return pages.render(u"event"_s, model);
}

QString priceText(const TicketType &type, const Event &event, const Phrases &phrases)
{
    return type.price == Money() ? phrases.text(u"free"_s) : toLocaleText(type.price, event.currency, phrases.locale());
}

QString bandLabel(const TicketType &type, const Phrases &phrases)
{
    const std::optional<BuiltInBand> builtIn = builtInBandOf(type);
    if (!builtIn)
        return type.label;
    return phrases.text(*builtIn == BuiltInBand::Adults ? u"band_adult"_s : u"band_child"_s);
}

QString eventTimeText(const Event &event, const Phrases &phrases)
{
    if (!event.startsAt.isValid())
        return {};
    const QDateTime starts = event.startsAt.toTimeZone(event.timeZone);
    const QDateTime ends = event.endsAt.toTimeZone(event.timeZone);
    QString from = instantText(event.startsAt, event, phrases);
    if (!ends.isValid())
        return from;
    const bool sameNight = starts.secsTo(ends) < 24 * 60 * 60;
    return from + u"–"_s +
           (sameNight ? ends.toString(phrases.text(u"time_format"_s)) : instantText(event.endsAt, event, phrases));
}

} // namespace cookout
