// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <chrono>

namespace cookout {

struct PoolOptions {
    DatabaseAddress address;
    int size = 10; ///< connections, the writer included; the listener of PostgreSQL comes on top
    std::chrono::milliseconds timeout{5000};
    bool synchronousFull = true;
    std::size_t queueBound = 10'000;
    /**
     * Called once, on the writer's thread, before the first pending migration of a database that has tables already;
     * its failure stops the start and leaves the database as it was. May be empty.
     */
    std::function<Result<void>(int from, int to)> beforeMigration;
    /** Hears the text of every query that is prepared, on any of the pool's threads. May be empty. */
    PreparedHook onPrepared;
};

} // namespace cookout
