// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domainevents.h"
#include "core/services/eventcache.h"
#include "core/storage/databasepool.h"

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

private:
    EventCache &m_cache;
    DomainEvents &m_events;
};

} // namespace cookout
