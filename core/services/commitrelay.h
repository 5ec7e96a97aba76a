// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accesscache.h"
#include "core/services/domainevents.h"
#include "core/services/eventcache.h"
#include "core/storage/databasepool.h"

#include <algorithm>
#include <functional>
#include <mutex>

namespace cookout {

/** Carries what the pool has committed to the caches first and then to everybody, so that nobody reads an old event. */
class CommitRelay final : public PoolObserver {
public:
    CommitRelay(EventCache &cache, AccessCache &access, DomainEvents &events)
        : m_cache(cache), m_access(access), m_events(events)
    {
    }

    void committed(const QList<DomainEvent> &facts) override
    {
        apply(facts);
        m_events.publish(facts);
    }
    void committedElsewhere(const QList<DomainEvent> &facts) override
    {
        committed(facts);
        // Settings travel without their values.
        if (std::any_of(facts.begin(), facts.end(),
                        [](const DomainEvent &fact) { return std::holds_alternative<SettingChanged>(fact); }))
            changedOutside();
    }
    void failed(const Error &error) override { m_events.publishFailure(error); }
    void changedOutside() override
    {
        if (m_reload)
            m_reload();
    }

    /** Called on the writer's or the listener's thread when another program has changed the database. Set before the
     * pool starts. */
    void setReload(std::function<void()> reload) { m_reload = std::move(reload); }

private:
    /** The writer and the listener may come at the same time; the caches take what they know one after the other. */
    void apply(const QList<DomainEvent> &facts)
    {
        const std::lock_guard lock(m_applying);
        m_cache.apply(facts);
        m_access.apply(facts);
    }

    std::mutex m_applying;
    EventCache &m_cache;
    AccessCache &m_access;
    DomainEvents &m_events;
    std::function<void()> m_reload;
};

} // namespace cookout
