// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/eventcopy.h"

namespace cookout {

namespace {

/** An instant as the zone's clocks show it, written as if it were UTC, so that differences are those of the clock. */
QDateTime onTheClock(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    return QDateTime(local.date(), local.time(), QTimeZone::utc());
}

QDateTime moved(const QDateTime &instant, const QDateTime &oldStart, const QDateTime &newStart, const QTimeZone &zone)
{
    if (!instant.isValid() || !oldStart.isValid() || !newStart.isValid())
        return {};
    const qint64 distance = onTheClock(oldStart, zone).msecsTo(onTheClock(instant, zone));
    const QDateTime clock = onTheClock(newStart, zone).addMSecs(distance);
    return QDateTime(clock.date(), clock.time(), zone).toUTC();
}

/** A new event has nothing to keep what was withdrawn for. */
template <typename Element>
void dropRetired(QList<Element> &elements)
{
    elements.removeIf([](const Element &element) { return element.retired; });
}

template <typename Element>
void forgetCounters(QList<Element> &elements)
{
    for (Element &element : elements)
        element.placesTaken = 0;
}

} // namespace

Result<ValidEvent> copyOf(const EventDetails &source, const EventCopy &copy)
{
    EventDetails event = source;
    if (!copy.title.isEmpty())
        event.title = copy.title;
    event.slug = copy.slug;
    event.startsAt = copy.startsAt;
    event.endsAt = moved(source.endsAt, source.startsAt, copy.startsAt, source.timeZone);
    event.opensAt = moved(source.opensAt, source.startsAt, copy.startsAt, source.timeZone);
    event.deadline = moved(source.deadline, source.startsAt, copy.startsAt, source.timeZone);
    dropRetired(event.ticketTypes);
    dropRetired(event.questions);
    dropRetired(event.bringItems);
    forgetCounters(event.ticketTypes);
    for (BringItem &item : event.bringItems)
        item.promised = 0;
    for (TicketType &type : event.ticketTypes)
        type.id = {};
    for (Question &question : event.questions) {
        dropRetired(question.options);
        forgetCounters(question.options);
    }
    return validated(std::move(event));
}

} // namespace cookout
