// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include "core/base/text.h"
#include "core/domain/builtinband.h"
#include "core/domain/enumnames.h"
#include "core/domain/mailtext.h"
#include "core/domain/paylink.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int largestCapacity = 100'000;
constexpr int titleLimit = 120;
constexpr int locationLimit = 200;
constexpr int lineLimit = 200;
constexpr int linkLimit = 2000;
constexpr int textLimit = 20'000;
constexpr int hashLimit = 64;
constexpr int mostHighlights = 20;
constexpr int longestOfferHours = 30 * 24;
constexpr qint64 defaultLengthSeconds = 6 * 60 * 60;
constexpr int guestPageDays = 30;

constexpr EnumNames<EventState, 5> stateNames{{
    {EventState::Draft, u"draft"},
    {EventState::Open, u"open"},
    {EventState::Closed, u"closed"},
    {EventState::Cancelled, u"cancelled"},
    {EventState::Archived, u"archived"},
}};

constexpr EnumNames<WaitingListPolicy, 4> policyNames{{
    {WaitingListPolicy::Off, u"off"},
    {WaitingListPolicy::Strict, u"strict"},
    {WaitingListPolicy::BestFit, u"best-fit"},
    {WaitingListPolicy::Partial, u"partial"},
}};

enum class Lines {
    One,
    Many,
};

void checkText(const QString &field, const QString &text, qsizetype limit, QList<FieldError> &problems,
               Lines lines = Lines::One)
{
    if (characterCount(text) > limit)
        problems.append({field, FieldProblem::TooLong, limit});
    else if (hasForbiddenCharacters(text, lines == Lines::Many))
        problems.append({field, FieldProblem::ControlCharacters, 0});
}

void checkName(const EventDetails &event, QList<FieldError> &problems)
{
    const qsizetype before = problems.size();
    if (event.title.isEmpty())
        problems.append({u"title"_s, FieldProblem::Required, 0});
    else
        checkText(u"title"_s, event.title, titleLimit, problems);
    if (problems.size() == before && !isSlug(event.slug))
        problems.append({u"slug"_s, FieldProblem::BadChoice, 0});
}

bool isHexText(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/** A mail whose words cannot be filled in would be found out only when it is sent: they are refused here, with the
 * line. */
void checkMailText(const QString &field, const QString &name, const QString &words, QList<FieldError> &problems)
{
    const std::optional<MailPart> part = mailPartOf(name);
    if (!part)
        return problems.append({field, FieldProblem::BadChoice, 0});
    if (const std::optional<MailTextProblem> problem = problemOf(words, *part))
        problems.append({field, FieldProblem::BadChoice, problem->line});
    if (*part == MailPart::Subject && characterCount(words) > lineLimit)
        problems.append({field, FieldProblem::TooLong, lineLimit});
}

void checkTexts(const EventDetails &event, QList<FieldError> &problems)
{
    checkText(u"location"_s, event.location, locationLimit, problems);
    checkText(u"description"_s, event.description, textLimit, problems, Lines::Many);
    checkText(u"contact"_s, event.contact, lineLimit, problems);
    checkText(u"pay_link"_s, event.payLink, linkLimit, problems);
    checkText(u"pay_account"_s, event.payAccount, lineLimit, problems);
    checkText(u"pay_holder"_s, event.payHolder, lineLimit, problems);
    if (!event.payLink.isEmpty() && !isPayLink(event.payLink))
        problems.append({u"pay_link"_s, FieldProblem::BadChoice, 0});
    const bool isColour = event.accentColour.size() == 7 && event.accentColour.startsWith(u'#') &&
                          isHexText(QStringView(event.accentColour).sliced(1));
    if (!event.accentColour.isEmpty() && !isColour)
        problems.append({u"accent_colour"_s, FieldProblem::BadChoice, 0});
    if (event.heroMedia.size() > hashLimit || !isHexText(event.heroMedia))
        problems.append({u"hero_media"_s, FieldProblem::BadChoice, 0});
    const auto isLanguage = [](const QString &code) {
        return code.size() == 2 && code.front() >= u'a' && code.front() <= u'z' && code.back() >= u'a' &&
               code.back() <= u'z';
    };
    for (auto named = event.texts.begin(); named != event.texts.end(); ++named) {
        const QString field = u"text-"_s + named.key();
        for (auto text = named->begin(); text != named->end(); ++text) {
            checkText(field, text.value(), textLimit, problems, Lines::Many);
            if (!isElementCode(named.key()) || !isLanguage(text.key()))
                problems.append({field, FieldProblem::BadChoice, 0});
            else if (isMailTextName(named.key()))
                checkMailText(field, named.key(), text.value(), problems);
        }
    }
}

void checkTimes(const EventDetails &event, QList<FieldError> &problems)
{
    if (!event.timeZone.isValid())
        problems.append({u"timezone"_s, FieldProblem::BadChoice, 0});
    if (event.startsAt.isValid() && event.endsAt <= event.startsAt)
        problems.append({u"ends"_s, FieldProblem::BadDate, 0});
    if (!event.startsAt.isValid() && event.endsAt.isValid())
        problems.append({u"starts"_s, FieldProblem::BadDate, 0});
    if (event.deadline.isValid() && event.endsAt.isValid() && event.deadline > event.endsAt)
        problems.append({u"deadline"_s, FieldProblem::BadDate, 0});
    const QDateTime last = event.deadline.isValid() ? event.deadline : event.startsAt;
    if (event.opensAt.isValid() && last.isValid() && event.opensAt >= last)
        problems.append({u"opens"_s, FieldProblem::BadDate, 0});
}

bool isCurrencyCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void checkCapacity(const EventDetails &event, QList<FieldError> &problems)
{
    if (event.capacity && (*event.capacity < 1 || *event.capacity > largestCapacity))
        problems.append({u"capacity"_s, FieldProblem::OutOfRange, largestCapacity});
    if (event.offerHours < 0 || event.offerHours > longestOfferHours)
        problems.append({u"offer_hours"_s, FieldProblem::OutOfRange, longestOfferHours});
}

/** What bands and items have in common: a code of their own, a label, a number that may be limited. */
void checkElement(const QString &field, const QString &code, const QString &label, QSet<QString> &codes,
                  QList<FieldError> &problems)
{
    if (!isElementCode(code))
        problems.append({field, FieldProblem::BadChoice, 0});
    else if (codes.contains(code))
        problems.append({field, FieldProblem::Taken, 0});
    codes.insert(code);
    if (label.isEmpty())
        problems.append({field, FieldProblem::Required, 0});
    else
        checkText(field, label, lineLimit, problems);
}

void checkTicketTypes(const QList<TicketType> &types, QList<FieldError> &problems)
{
    QSet<QString> codes;
    for (const TicketType &type : types) {
        const QString field = u"ticket-"_s + type.code;
        checkElement(field, type.code, type.label, codes, problems);
        if (type.price < Money())
            problems.append({field, FieldProblem::BadNumber, 0});
        if (type.capacity && (*type.capacity < 0 || *type.capacity > largestCapacity))
            problems.append({field, FieldProblem::OutOfRange, largestCapacity});
    }
    const bool offersAny = std::any_of(types.begin(), types.end(), [](const TicketType &t) { return !t.retired; });
    if (!offersAny)
        problems.append({u"ticket_types"_s, FieldProblem::Required, 0});
}

void checkBringItems(const QList<BringItem> &items, QList<FieldError> &problems)
{
    QSet<QString> codes;
    for (const BringItem &item : items) {
        const QString field = u"bring-"_s + item.code;
        checkElement(field, item.code, item.label, codes, problems);
        if (item.wanted < 0 || item.wanted > largestCapacity)
            problems.append({field, FieldProblem::OutOfRange, largestCapacity});
    }
}

void checkHighlights(const QList<Highlight> &highlights, QList<FieldError> &problems)
{
    QSet<QString> codes;
    for (const Highlight &highlight : highlights) {
        const QString field = u"highlight-"_s + highlight.code;
        checkElement(field, highlight.code, highlight.title, codes, problems);
        checkText(field, highlight.text, textLimit, problems, Lines::Many);
    }
    if (highlights.size() > mostHighlights)
        problems.append({u"highlights"_s, FieldProblem::OutOfRange, mostHighlights});
}

void tidy(EventDetails &event)
{
    for (QString *line : {&event.title, &event.location, &event.contact, &event.payLink, &event.payAccount,
                          &event.payHolder, &event.accentColour})
        *line = tidyLine(*line);
    event.description = tidyText(event.description);
    event.accentColour = event.accentColour.toLower();
    for (QDateTime *instant : {&event.startsAt, &event.endsAt, &event.opensAt, &event.deadline})
        *instant = instant->isValid() ? instant->toUTC() : QDateTime();
    if (event.startsAt.isValid() && !event.endsAt.isValid())
        event.endsAt = event.startsAt.addSecs(defaultLengthSeconds);
    if (event.slug.isEmpty())
        event.slug = slugOf(event.title);
    if (event.slug.isEmpty() && !event.title.isEmpty())
        event.slug = u"event"_s; // a title without any Latin letter or digit
    for (TicketType &type : event.ticketTypes)
        type.label = tidyLine(type.label);
    for (BringItem &item : event.bringItems)
        item.label = tidyLine(item.label);
    for (Highlight &highlight : event.highlights) {
        highlight.title = tidyLine(highlight.title);
        highlight.text = tidyText(highlight.text);
    }
    for (Question &question : event.questions) {
        question.label = tidyLine(question.label);
        question.help = tidyText(question.help);
        for (QuestionOption &option : question.options)
            option.label = tidyLine(option.label);
    }
    // A text that was emptied is no text: pages show their own words instead.
    for (auto named = event.texts.begin(); named != event.texts.end();) {
        for (auto text = named->begin(); text != named->end();) {
            *text = tidyText(*text);
            text = text->isEmpty() ? named->erase(text) : std::next(text);
        }
        named = named->isEmpty() ? event.texts.erase(named) : std::next(named);
    }
}

TicketType newBand(const BuiltInBandWords &words, Money price, int position)
{
    TicketType band;
    band.code = words.code;
    band.label = words.label;
    band.price = price;
    band.position = position;
    return band;
}

} // namespace

Result<ValidEvent> validated(EventDetails details)
{
    tidy(details);
    QList<FieldError> problems;
    checkName(details, problems);
    checkTexts(details, problems);
    checkTimes(details, problems);
    if (!isCurrencyCode(details.currency))
        problems.append({u"currency"_s, FieldProblem::BadChoice, 0});
    checkCapacity(details, problems);
    checkTicketTypes(details.ticketTypes, problems);
    checkQuestions(details.questions, problems);
    checkBringItems(details.bringItems, problems);
    checkHighlights(details.highlights, problems);
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the event is not complete"_s, problems);
    ValidEvent valid;
    static_cast<EventDetails &>(valid.m_event) = std::move(details);
    return valid;
}

Result<ValidEvent> validated(const EventForm &form)
{
    EventDetails event;
    event.title = form.title;
    event.slug = form.slug;
    event.location = form.location;
    event.startsAt = form.startsAt;
    event.endsAt = form.endsAt;
    event.deadline = form.deadline;
    event.timeZone = form.timeZone;
    event.currency = form.currency;
    event.capacity = form.capacity;
    event.ticketTypes = {newBand(builtInBands[0], form.priceAdult, 1), newBand(builtInBands[1], form.priceChild, 2)};

    Result<ValidEvent> valid = validated(std::move(event));
    if (form.startsAt.isValid())
        return valid;
    // Whoever fills in the form knows the day; an event without one is made from another, or by an edit.
    QList<FieldError> problems = valid ? QList<FieldError>() : valid.error().fields;
    if (!std::any_of(problems.begin(), problems.end(), [](const FieldError &p) { return p.field == "starts"_L1; }))
        problems.append({u"starts"_s, FieldProblem::BadDate, 0});
    return failure(ErrorCode::InvalidInput, u"the event is not complete"_s, problems);
}

Window windowOf(const Event &event, const QDateTime &now)
{
    switch (event.state) {
    case EventState::Draft:
    case EventState::Archived:
        return Window::Hidden;
    case EventState::Closed:
        return Window::Closed;
    case EventState::Cancelled:
        return Window::Cancelled;
    case EventState::Open:
        break;
    }
    if (!event.startsAt.isValid())
        return Window::NotPlanned;
    if (event.opensAt.isValid() && now < event.opensAt)
        return Window::NotYetOpen;
    return now <= registrationEnds(event) ? Window::Open : Window::DeadlinePassed;
}

QDateTime registrationEnds(const Event &event)
{
    return event.deadline.isValid() ? event.deadline : event.startsAt;
}

QDateTime guestPagesEnd(const Event &event)
{
    return event.endsAt.addDays(guestPageDays);
}

QString nameOf(EventState state)
{
    return nameIn(stateNames, state);
}

std::optional<EventState> eventStateFromString(QStringView text)
{
    return valueIn(stateNames, text);
}

QString nameOf(WaitingListPolicy policy)
{
    return nameIn(policyNames, policy);
}

std::optional<WaitingListPolicy> waitingListPolicyFromString(QStringView text)
{
    return valueIn(policyNames, text);
}

QString textOf(const EventDetails &event, const QString &name, const QString &language)
{
    const QMap<QString, QString> texts = event.texts.value(name);
    const QString any = texts.isEmpty() ? QString() : texts.first();
    return texts.value(language, texts.value(u"en"_s, any));
}

bool mayBecome(EventState from, EventState to)
{
    return from != EventState::Archived && to != EventState::Draft;
}

} // namespace cookout
