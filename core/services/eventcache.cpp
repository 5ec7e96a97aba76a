// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventcache.h"

#include "core/storage/databasepool.h"
#include "core/storage/eventrepository.h"
#include "core/storage/mediarepository.h"
#include "core/storage/settingsrepository.h"

#include <algorithm>

namespace cookout {

namespace {

/** As EventRepository::all() orders them. */
bool comesBefore(const Event &a, const Event &b)
{
    if (a.startsAt.isValid() != b.startsAt.isValid())
        return b.startsAt.isValid();
    return a.startsAt != b.startsAt ? a.startsAt > b.startsAt : a.id > b.id;
}

/** Applies one fact to what is known. */
struct Applier {
    QList<Event> &events;
    QList<StoredSetting> &settings;
    MediaFiles &media;
    QHash<EventId, int> &contents;

    void operator()(const RegistrationAdded &fact) const { setPlaces(fact); }
    void operator()(const RegistrationChanged &fact) const { setPlaces(fact); }
    void operator()(const EventChanged &fact) const { keep(fact.event); }
    void operator()(const EventsLoaded &fact) const
    {
        // Events and settings are never removed, and what another instance has told meanwhile may be newer.
        for (const Event &event : fact.events)
            keep(event);
        for (const StoredSetting &setting : fact.settings)
            keep(setting);
        media.insert(fact.media);
    }
    void operator()(const MediaShown &fact) const { media.insert(fact.file->hash, fact.file); }
    void operator()(const SettingChanged &fact) const
    {
        if (fact.revision > 0)
            keep(StoredSetting{fact.name, fact.value, fact.revision});
    }
    void operator()(const AccessChanged &) const {}
    void operator()(const AccessSeen &) const {}
    void operator()(const MailQueued &) const {}
    void operator()(const MailChanged &) const {}

    void keep(Event event) const
    {
        const auto known =
            std::find_if(events.begin(), events.end(), [&event](const Event &other) { return other.id == event.id; });
        int &content = contents[event.id];
        if (event.revision <= content)
            return;
        content = event.revision;
        if (known == events.end()) {
            events.append(std::move(event));
            return;
        }
        if (known->revision > event.revision) { // places have been told that are newer than this
            event.placesTaken = known->placesTaken;
            event.waiting = known->waiting;
            event.revision = known->revision;
        }
        *known = std::move(event);
    }

    void keep(const StoredSetting &setting) const
    {
        const auto known = std::find_if(settings.begin(), settings.end(),
                                        [&setting](const StoredSetting &other) { return other.name == setting.name; });
        if (known == settings.end())
            settings.append(setting);
        else if (known->revision < setting.revision)
            *known = setting;
    }

    template <typename PartyFact>
    void setPlaces(const PartyFact &fact) const
    {
        for (Event &event : events) {
            if (event.id != fact.eventId || fact.eventRevision <= event.revision)
                continue;
            event.placesTaken = fact.placesTaken;
            event.waiting = fact.waiting;
            event.revision = fact.eventRevision;
        }
    }
};

/** The images that these events show and nobody has yet. */
Result<MediaFiles> missingMedia(ReadConnection &connection, const QList<Event> &events, const MediaFiles &known)
{
    MediaFiles files;
    for (const Event &event : events) {
        if (event.heroMedia.isEmpty() || event.state == EventState::Archived || known.contains(event.heroMedia))
            continue;
        const Result<std::shared_ptr<const MediaFile>> file = MediaRepository(connection).byHash(event.heroMedia);
        if (!file)
            return failure(file);
        if (*file)
            files.insert(event.heroMedia, *file);
    }
    return files;
}

} // namespace

EventSnapshot::EventSnapshot(QList<Event> events, QList<StoredSetting> settings, MediaFiles media)
    : m_events(std::move(events)), m_settings(std::move(settings)), m_media(std::move(media))
{
    std::sort(m_events.begin(), m_events.end(), comesBefore);
    m_media.removeIf([this](const MediaFiles::iterator file) {
        return std::none_of(m_events.begin(), m_events.end(),
                            [&file](const Event &event) { return event.heroMedia == file.key(); });
    });
}

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

Pending<QList<Event>> EventCache::load(DatabasePool &pool) const
{
    // A write job: its fact is applied in commit order, so no other commit can slip between reading and keeping.
    return pool.write([known = snapshot()->media()](WriteTransaction &tx) -> Result<QList<Event>> {
        Result<QList<Event>> events = EventRepository(tx).all();
        if (!events)
            return events;
        const Result<QList<StoredSetting>> settings = SettingsRepository(tx).all();
        if (!settings)
            return failure(settings);
        const Result<MediaFiles> media = missingMedia(tx, *events, known);
        if (!media)
            return failure(media);
        tx.announce(EventsLoaded{*events, *settings, *media});
        return events;
    });
}

void EventCache::apply(const QList<DomainEvent> &facts)
{
    const bool concernsPages = std::any_of(facts.begin(), facts.end(), [](const DomainEvent &fact) {
        return !std::holds_alternative<MailQueued>(fact) && !std::holds_alternative<MailChanged>(fact) &&
               !std::holds_alternative<AccessChanged>(fact) && !std::holds_alternative<AccessSeen>(fact);
    });
    if (!concernsPages)
        return;
    const std::shared_ptr<const EventSnapshot> known = snapshot();
    QList<Event> events = known->events();
    QList<StoredSetting> settings = known->settings();
    MediaFiles media = known->media();
    for (const DomainEvent &fact : facts)
        std::visit(Applier{events, settings, media, m_contents}, fact);
    replace({std::move(events), std::move(settings), std::move(media)});
}

void EventCache::replace(EventSnapshot snapshot)
{
    auto next = std::make_shared<const EventSnapshot>(std::move(snapshot));
    const std::lock_guard lock(m_mutex);
    m_snapshot.swap(next); // the former one is let go after the lock
}

} // namespace cookout
