// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <atomic>
#include <list>
#include <thread>

namespace cookout::test {

/**
 * Stands between a pool and its PostgreSQL server on 127.0.0.1 and, once armed, cuts every link at the next COMMIT: a
 * failing network at the worst moment. Threads of its own; plain sockets, since the moment is what matters.
 */
class CuttingProxy {
public:
    enum class Cut {
        BeforeCommit, ///< the server never gets it
        AfterCommit,  ///< the server has answered it, and the answer is thrown away
    };

    explicit CuttingProxy(const DatabaseAddress &server);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    /** The same database through the proxy. */
    [[nodiscard]] DatabaseAddress address(DatabaseAddress database) const;
    void arm(Cut cut, bool staysDown = false);
    /** Whether it has cut. */
    [[nodiscard]] bool hasCut() const { return m_hasCut; }
    /** New links are taken again after a cut that was to stay. */
    void heal() { m_down = false; }

private:
    void accept();
    void carry(int client);
    /** False when the link is to end. */
    bool forward(int from, int to, bool fromClient);

    quint16 m_serverPort = 0;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic_bool m_stopped = false;
    std::atomic_bool m_armed = false;
    std::atomic_bool m_hasCut = false;
    std::atomic_bool m_down = false;
    bool m_staysDown = false;
    Cut m_cut = Cut::BeforeCommit;
    std::thread m_acceptor;
    std::list<std::thread> m_links;
};

} // namespace cookout::test
