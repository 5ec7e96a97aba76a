// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domainevents.h"
#include "core/services/eventcache.h"
#include "core/storage/databasepool.h"

#include <functional>

namespace cookout {

/** Carries what the pool has committed to the cache first and then to everybody, so that nobody reads an old event. */
class CommitRelay final : public PoolObserver {
public:
    CommitRelay(EventCache &cache, DomainEvents &events) : m_cache(cache), m_events(events) {}

    void committed(const QList<DomainEvent> &facts) override
    {
        m_cache.apply(facts);
        m_events.publish(facts);
    }
    void failed(const Error &error) override { m_events.publishFailure(error); }
    void changedOutside() override
    {
        if (m_reload)
            m_reload();
    }

    /** Called on the writer's thread when another program has changed the database. Set before the pool starts. */
    void setReload(std::function<void()> reload) { m_reload = std::move(reload); }

private:
    EventCache &m_cache;
    DomainEvents &m_events;
    std::function<void()> m_reload;
};

} // namespace cookout
