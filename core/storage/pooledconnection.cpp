// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pooledconnection.h"

namespace cookout {

Result<void> PooledConnection::open()
{
    if (m_connection)
        return {};
    auto opened = Connection::open(m_options.address, m_role, m_options.synchronousFull, [this](const char *sql) {
        ++m_prepared;
        m_meter.note([](PoolStatistics &statistics) { ++statistics.preparedQueries; });
        if (m_options.onPrepared)
            m_options.onPrepared(sql);
    });
    if (!opened) {
        forgetQueries();
        return failure(opened);
    }
    m_connection = std::move(*opened);
    const bool reconnected = std::exchange(m_wasLost, false);
    m_meter.note([reconnected](PoolStatistics &statistics) {
        ++statistics.connections;
        statistics.reconnects += reconnected ? 1U : 0U;
    });
    return {};
}

bool PooledConnection::dropIfLost()
{
    if (!m_connection || m_connection->trouble() != Trouble::Lost)
        return false;
    close();
    m_wasLost = true;
    return true;
}

void PooledConnection::close()
{
    if (!m_connection)
        return;
    m_connection.reset();
    m_meter.note([](PoolStatistics &statistics) { --statistics.connections; });
    forgetQueries();
}

void PooledConnection::forgetQueries()
{
    const int prepared = std::exchange(m_prepared, 0);
    m_meter.note([prepared](PoolStatistics &statistics) { statistics.preparedQueries -= prepared; });
}

} // namespace cookout
