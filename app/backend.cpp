// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

namespace cookout {

namespace {

PoolOptions poolOptions(const Settings &settings)
{
    PoolOptions options;
    options.address = settings.database;
    options.size = settings.poolSize;
    options.timeout = settings.poolTimeout;
    options.synchronousFull = settings.synchronousFull;
    return options;
}

} // namespace

Backend::Backend(const Settings &settings, const Clock &clock)
    : relay(cache, facts),
      pool(poolOptions(settings), relay),
      events(pool, clock),
      registrations(pool, clock),
      outbox(pool, clock),
      exports(pool)
{
    relay.setReload([this] { std::ignore = EventCache::load(pool); });
}

Pending<QList<Event>> Backend::open()
{
    // Whether opening worked is told by the load: every job of a pool that could not open fails with the reason.
    std::ignore = pool.start();
    return EventCache::load(pool);
}

void Backend::close()
{
    background.stop();
    pool.close();
}

} // namespace cookout
