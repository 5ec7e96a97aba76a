// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "core/storage/backup.h"

namespace cookout {

namespace {

/** Running and waiting: some 60 ms for each pair, so nobody waits for a second. */
constexpr int mostSignIns = 32;

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
    : access(settings.sessionLifetime),
      relay(cache, access, facts),
      pool(poolOptions(settings, clock, std::move(onPrepared)), relay),
      events(pool, clock),
      media(pool, clock, background),
      storedSettings(pool, clock),
      registrations(pool, clock),
      guests(pool, clock),
      payments(pool, clock),
      checkIns(pool, clock),
      undo(pool, clock),
      guestList(pool, clock),
      views(pool, clock),
      outbox(pool, clock),
      overview(pool, clock),
      guestMails(pool, clock),
      mailings(pool, clock),
      exports(pool),
      backups(settings.database, clock, background),
      health(settings.database, clock, background),
      passwords(mostSignIns),
      accounts(pool, clock, passwords),
      signIn(pool, clock, passwords, access),
      devices(pool, clock, access),
      tokens(pool, clock),
      readiness(pool),
      m_clock(clock)
{
    relay.setReload([this] { std::ignore = loadCaches(); });
}

Pending<QList<Event>> Backend::open()
{
    // Whether opening worked is told by the load: every job of a pool that could not open fails with the reason.
    std::ignore = pool.start();
    return loadCaches();
}

Pending<QList<Event>> Backend::loadCaches()
{
    std::ignore = AccessCache::load(pool, m_clock.now()); // first, so that it is there when the events are
    return cache.load(pool);
}

void Backend::close()
{
    backups.stop();
    background.stop();
    passwords.stop();
    pool.close();
}

} // namespace cookout
