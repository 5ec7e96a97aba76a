// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cuttingproxy.h"

#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cookout::test {

namespace {

constexpr int pollInterval = 50; ///< milliseconds, after which a stop is noticed

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/** The message that ends a transaction: 'Q', its length, "COMMIT" and a zero byte. (Another says "READ COMMITTED".) */
bool isCommit(const char *data, ssize_t length)
{
    return QByteArrayView(data, length).contains(QByteArrayView("COMMIT\0", 7));
}

bool sendAll(int to, const char *data, ssize_t length)
{
    while (length > 0) {
        const ssize_t sent = ::send(to, data, static_cast<std::size_t>(length), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        length -= sent;
    }
    return true;
}

} // namespace

CuttingProxy::CuttingProxy(const DatabaseAddress &server)
    : m_serverPort(server.port), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, length) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, generic, &length) != 0)
        qFatal("the proxy finds no port");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

CuttingProxy::~CuttingProxy()
{
    m_stopped = true;
    m_acceptor.join();
    for (std::thread &link : m_links)
        link.join();
    ::close(m_listener);
}

DatabaseAddress CuttingProxy::address(DatabaseAddress database) const
{
    database.port = m_port;
    return database;
}

void CuttingProxy::arm(Cut cut, bool staysDown)
{
    m_cut = cut;
    m_staysDown = staysDown;
    m_hasCut = false;
    m_armed = true;
}

void CuttingProxy::accept()
{
    while (!m_stopped) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, pollInterval) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (m_down)
            ::close(client);
        else
            m_links.emplace_back([this, client] { carry(client); });
    }
}

void CuttingProxy::carry(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    while (open && !m_stopped && !m_down) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), pollInterval) <= 0)
            continue;
        if (ends[0].revents != 0)
            open = forward(client, server, true);
        if (open && ends[1].revents != 0)
            open = forward(server, client, false);
    }
    ::close(client);
    ::close(server);
}

bool CuttingProxy::forward(int from, int to, bool fromClient)
{
    std::array<char, 65536> buffer{};
    const ssize_t length = ::recv(from, buffer.data(), buffer.size(), 0);
    if (length <= 0)
        return false;
    if (fromClient && m_armed && isCommit(buffer.data(), length)) {
        m_armed = false;
        if (m_cut == Cut::AfterCommit) {
            pollfd answer{to, POLLIN, 0};
            if (!sendAll(to, buffer.data(), length) || ::poll(&answer, 1, 10'000) <= 0)
                qFatal("the server did not answer COMMIT");
        }
        m_down = m_staysDown;
        m_hasCut = true;
        return false;
    }
    return sendAll(to, buffer.data(), length);
}

} // namespace cookout::test
