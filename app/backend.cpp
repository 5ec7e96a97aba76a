// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "core/storage/backup.h"

namespace cookout {

namespace {

PoolOptions poolOptions(const Settings &settings, const Clock &clock, PreparedHook onPrepared)
{
    PoolOptions options;
    options.onPrepared = std::move(onPrepared);
    options.address = settings.database;
    options.size = settings.poolSize;
    options.timeout = settings.poolTimeout;
    options.synchronousFull = settings.synchronousFull;
    if (settings.database.kind == DatabaseAddress::Kind::Sqlite) {
        options.beforeMigration = [address = settings.database, &clock](int, int to) -> Result<void> {
            const Result<VerifiedBackup> made = backUpBeside(address, clock.now(), to);
            return made ? Result<void>() : Result<void>(failure(made));
        };
    }
    return options;
}

} // namespace

Backend::Backend(const Settings &settings, const Clock &clock, PreparedHook onPrepared)
    : relay(cache, facts),
      pool(poolOptions(settings, clock, std::move(onPrepared)), relay),
      events(pool, clock),
      storedSettings(pool, clock),
      registrations(pool, clock),
      payments(pool, clock),
      undo(pool, clock),
      outbox(pool, clock),
      exports(pool),
      backups(settings.database, clock, background),
      health(settings.database, clock, background)
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
    backups.stop();
    background.stop();
    pool.close();
}

} // namespace cookout
