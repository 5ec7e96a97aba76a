// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"

namespace cookout {

class DatabasePool;

/**
 * Whether guests can be served now. Changes nothing; callable from any thread. The error says why not: Busy while
 * another program holds the lock or all is at work, Unavailable without a usable database.
 */
class ReadinessService {
public:
    explicit ReadinessService(DatabasePool &pool) : m_pool(pool) {}

    /** A reader gets its connection and its rows. */
    [[nodiscard]] Pending<int> reads();
    /** The writer gets the lock that a registration needs, and commits. */
    [[nodiscard]] Pending<int> writes();

private:
    DatabasePool &m_pool;
};

} // namespace cookout
