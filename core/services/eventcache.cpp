// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventcache.h"

#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"

#include <algorithm>

namespace cookout {

namespace {

/** Applies one fact to the list of events. */
struct Applier {
    QList<Event> &events;

    void operator()(const RegistrationAdded &fact) const
    {
        setPlaces(fact.eventId, fact.placesTaken, fact.eventRevision);
    }
    void operator()(const RegistrationChanged &fact) const
    {
        setPlaces(fact.eventId, fact.placesTaken, fact.eventRevision);
    }
    void operator()(const EventChanged &fact) const
    {
        const auto known = std::find_if(events.begin(), events.end(),
                                        [&fact](const Event &event) { return event.id == fact.event.id; });
        if (known == events.end())
            events.append(fact.event);
        else if (known->revision < fact.event.revision)
            *known = fact.event;
    }
    void operator()(const EventsLoaded &fact) const
    {
        // What another instance has told meanwhile may be newer than what was read.
        const QList<Event> known = std::exchange(events, fact.events);
        for (const Event &event : known)
            operator()(EventChanged{event});
    }
    void operator()(const SettingChanged &) const {}
    void operator()(const MailQueued &) const {}
    void operator()(const MailChanged &) const {}

    /** Facts of another instance may come late: what the event knows already stays. */
    void setPlaces(EventId id, int taken, int revision) const
    {
        for (Event &event : events) {
            if (event.id != id || revision <= event.revision)
                continue;
            event.placesTaken = taken;
            event.revision = revision;
        }
    }
};

} // namespace

const Event *EventSnapshot::bySlug(QStringView slug) const
{
    const auto found =
        std::find_if(m_events.begin(), m_events.end(), [slug](const Event &event) { return event.slug == slug; });
    return found == m_events.end() ? nullptr : &*found;
}

const Event *EventSnapshot::byId(EventId id) const
{
    const auto found =
        std::find_if(m_events.begin(), m_events.end(), [id](const Event &event) { return event.id == id; });
    return found == m_events.end() ? nullptr : &*found;
}

QList<Event> EventSnapshot::open() const
{
    QList<Event> open;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(open),
                 [](const Event &event) { return event.state == EventState::Open; });
    std::stable_sort(open.begin(), open.end(), [](const Event &a, const Event &b) { return a.startsAt < b.startsAt; });
    return open;
}

EventCache::EventCache() : m_snapshot(std::make_shared<EventSnapshot>()) {}

std::shared_ptr<const EventSnapshot> EventCache::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

Pending<QList<Event>> EventCache::load(DatabasePool &pool)
{
    // A write job: its fact is applied in commit order, so no other commit can slip between reading and keeping.
    return pool.write([](WriteTransaction &tx) -> Result<QList<Event>> {
        Result<QList<Event>> events = EventRepository(tx).all();
        if (events)
            tx.announce(EventsLoaded{*events});
        return events;
    });
}

void EventCache::apply(const QList<DomainEvent> &facts)
{
    const bool concernsEvents = std::any_of(facts.begin(), facts.end(), [](const DomainEvent &fact) {
        return !std::holds_alternative<MailQueued>(fact) && !std::holds_alternative<MailChanged>(fact);
    });
    if (!concernsEvents)
        return;
    QList<Event> events = snapshot()->events();
    for (const DomainEvent &fact : facts)
        std::visit(Applier{events}, fact);
    replace(std::move(events));
}

void EventCache::replace(QList<Event> events)
{
    auto next = std::make_shared<EventSnapshot>(std::move(events));
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(next);
}

} // namespace cookout
