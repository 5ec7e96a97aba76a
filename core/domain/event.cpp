// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include "core/base/text.h"
#include "core/domain/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int largestCapacity = 100'000;
constexpr int titleLimit = 120;
constexpr int locationLimit = 200;
constexpr qint64 defaultLengthSeconds = 6 * 60 * 60;
constexpr int guestPageDays = 30;

constexpr EnumNames<EventState, 5> stateNames{{
    {EventState::Draft, u"draft"},
    {EventState::Open, u"open"},
    {EventState::Closed, u"closed"},
    {EventState::Cancelled, u"cancelled"},
    {EventState::Archived, u"archived"},
}};

void checkTexts(const Event &event, QList<FieldError> &problems)
{
    if (event.title.isEmpty())
        problems.append({u"title"_s, FieldProblem::Required, 0});
    else if (characterCount(event.title) > titleLimit)
        problems.append({u"title"_s, FieldProblem::TooLong, titleLimit});
    else if (hasForbiddenCharacters(event.title))
        problems.append({u"title"_s, FieldProblem::ControlCharacters, 0});
    else if (!isSlug(event.slug))
        problems.append({u"slug"_s, FieldProblem::BadChoice, 0});
    if (characterCount(event.location) > locationLimit)
        problems.append({u"location"_s, FieldProblem::TooLong, locationLimit});
    else if (hasForbiddenCharacters(event.location))
        problems.append({u"location"_s, FieldProblem::ControlCharacters, 0});
}

void checkTimes(const Event &event, QList<FieldError> &problems)
{
    if (!event.timeZone.isValid())
        problems.append({u"timezone"_s, FieldProblem::BadChoice, 0});
    if (!event.startsAt.isValid()) {
        problems.append({u"starts"_s, FieldProblem::BadDate, 0});
        return;
    }
    if (event.endsAt <= event.startsAt)
        problems.append({u"ends"_s, FieldProblem::BadDate, 0});
    if (event.deadline.isValid() && event.deadline > event.endsAt)
        problems.append({u"deadline"_s, FieldProblem::BadDate, 0});
}

bool isCurrencyCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<ValidEvent> validated(const EventForm &form)
{
    ValidEvent valid;
    Event &event = valid.m_event;
    event.title = tidyLine(form.title);
    event.slug = form.slug.isEmpty() ? slugOf(event.title) : form.slug;
    if (event.slug.isEmpty() && !event.title.isEmpty())
        event.slug = u"event"_s; // a title without any Latin letter or digit
    event.location = tidyLine(form.location);
    event.startsAt = form.startsAt.toUTC();
    event.endsAt = form.endsAt.isValid() ? form.endsAt.toUTC() : event.startsAt.addSecs(defaultLengthSeconds);
    event.deadline = form.deadline.isValid() ? form.deadline.toUTC() : QDateTime();
    event.timeZone = form.timeZone;
    event.currency = form.currency;
    event.capacity = form.capacity;
    event.ticketTypes = {TicketType{{}, u"adult"_s, u"Adults"_s, form.priceAdult, true, 1},
                         TicketType{{}, u"child"_s, u"Children"_s, form.priceChild, true, 2}};

    QList<FieldError> problems;
    checkTexts(event, problems);
    checkTimes(event, problems);
    if (!isCurrencyCode(event.currency))
        problems.append({u"currency"_s, FieldProblem::BadChoice, 0});
    if (event.capacity && (*event.capacity < 1 || *event.capacity > largestCapacity))
        problems.append({u"capacity"_s, FieldProblem::OutOfRange, largestCapacity});
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the event is not complete"_s, problems);
    return valid;
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

bool mayBecome(EventState from, EventState to)
{
    return from != EventState::Archived && to != EventState::Draft;
}

} // namespace cookout
