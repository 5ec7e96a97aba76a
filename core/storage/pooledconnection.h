// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/poolmeter.h"
#include "core/storage/pooloptions.h"

namespace cookout {

/** The connection of one pool thread: opened when it is needed, dropped when it is lost, counted all the while. */
class PooledConnection {
public:
    PooledConnection(const PoolOptions &options, ConnectionRole role, PoolMeter &meter)
        : m_options(options), m_role(role), m_meter(meter)
    {
    }
    ~PooledConnection() { close(); }
    Q_DISABLE_COPY_MOVE(PooledConnection)

    /** Opens it unless it is open. */
    Result<void> open();
    /** Closes it when it is of no use any more; open() makes another one. Answers whether it was. */
    bool dropIfLost();
    void close();

    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    Connection &operator*() const { return *m_connection; }
    Connection *operator->() const { return m_connection.get(); }

private:
    void forgetQueries();

    const PoolOptions &m_options;
    const ConnectionRole m_role;
    PoolMeter &m_meter;
    std::unique_ptr<Connection> m_connection;
    int m_prepared = 0; ///< queries counted for this connection
    bool m_wasLost = false;
};

/** Counts a connection as busy while it lives. */
class BusyMark {
public:
    explicit BusyMark(PoolMeter &meter) : m_meter(meter)
    {
        m_meter.note([](PoolStatistics &statistics) { ++statistics.busy; });
    }
    ~BusyMark()
    {
        m_meter.note([](PoolStatistics &statistics) { --statistics.busy; });
    }
    Q_DISABLE_COPY_MOVE(BusyMark)

private:
    PoolMeter &m_meter;
};

} // namespace cookout
