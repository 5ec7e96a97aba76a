// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/portalguard.h"

#include "core/portal/forwarding.h"

#include <QDebug>
#include <QSocketNotifier>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cookout {

namespace {

constexpr int backlog = 1024;
constexpr int acceptsPerTurn = 64;     // then those already here get their turn
constexpr rlim_t keptDescriptors = 64; // for the database, files, mail and the window
constexpr rlim_t fewestConnections = 8;

int connectionLimit(int wanted)
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur == RLIM_INFINITY)
        return wanted;
    const rlim_t spare = files.rlim_cur > keptDescriptors ? files.rlim_cur - keptDescriptors : 0;
    return static_cast<int>(std::min<rlim_t>(static_cast<rlim_t>(wanted), std::max(spare, fewestConnections)));
}

} // namespace

PortalGuard::PortalGuard(GuardLimits limits, QObject *parent)
    : QTcpServer(parent), m_state(std::make_shared<GuardState>())
{
    limits.connections = connectionLimit(limits.connections);
    m_limits = m_state->limits = std::make_shared<const GuardLimits>(std::move(limits));
    setListenBacklogSize(backlog);
    m_sweeper.setInterval(m_limits->sweepTime);
    connect(&m_sweeper, &QTimer::timeout, this, &PortalGuard::sweep);
}

PortalGuard::~PortalGuard()
{
    closeListener();
    for (GuardSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

int PortalGuard::inFlight() const
{
    return static_cast<int>(std::count_if(m_sockets.begin(), m_sockets.end(),
                                          [](const GuardSocket *socket) { return socket->isAwaitingAnswer(); }));
}

// Qt's notifier stays off, and ours has a descriptor of its own: two notifiers on one are not allowed.
bool PortalGuard::listen(const QHostAddress &address, quint16 port)
{
    if (!QTcpServer::listen(address, port))
        return false;
    pauseAccepting();
    m_listener = ::fcntl(static_cast<int>(socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (m_listener < 0) {
        close();
        return false;
    }
    m_acceptor = new QSocketNotifier(m_listener, QSocketNotifier::Read, this);
    connect(m_acceptor, &QSocketNotifier::activated, this, &PortalGuard::acceptWaiting);
    return true;
}

// Taking a connection turns Qt's notifier on again.
QTcpSocket *PortalGuard::nextPendingConnection()
{
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    if (socket)
        pauseAccepting();
    return socket;
}

void PortalGuard::acceptWaiting()
{
    for (int turn = 0; turn < acceptsPerTurn && m_listener >= 0; ++turn) {
        const int wire = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (wire >= 0) {
            incomingConnection(wire);
            continue;
        }
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        if (errno == EAGAIN)
            return;
        // Something else used up the descriptors or the memory. Who waits is taken later; until the next sweep nobody
        // is, since the listening socket would wake us without end.
        qWarning("the portal cannot accept a connection: %s", qPrintable(qt_error_string(errno)));
        reject("descriptors");
        m_acceptor->setEnabled(false);
        m_sweeper.start();
        return;
    }
}

void PortalGuard::closeListener()
{
    if (m_listener < 0)
        return;
    m_acceptor->setEnabled(false);
    m_acceptor->deleteLater();
    m_acceptor = nullptr;
    ::close(std::exchange(m_listener, -1));
}

void PortalGuard::incomingConnection(qintptr descriptor)
{
    if (!makeRoom())
        return turnAway(descriptor);
    std::unique_ptr<QTcpSocket> wire = newWire();
    if (!wire->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    const QHostAddress address = plainAddress(wire->peerAddress());
    const bool counts =
        m_limits->connectionsPerAddress > 0 && !(m_limits->isTrustedProxy && m_limits->isTrustedProxy(address));
    const bool refused = counts && m_perAddress.value(address) >= m_limits->connectionsPerAddress;
    auto *socket = new GuardSocket(std::move(wire), m_state, this);
    watch(socket, counts && !refused);
    if (refused)
        return socket->refuse(429, "address-limit");
    socket->setHandedOver();
    addPendingConnection(socket);
}

std::unique_ptr<QTcpSocket> PortalGuard::newWire() const
{
    if (!m_limits->tls)
        return std::make_unique<QTcpSocket>();
    auto wire = std::make_unique<QSslSocket>();
    wire->setSslConfiguration(*m_limits->tls);
    return wire;
}

void PortalGuard::watch(GuardSocket *socket, bool countsForAddress)
{
    const QHostAddress address = plainAddress(socket->peerAddress());
    m_sockets.insert(socket);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_sockets.remove(socket); });
    connect(socket, &GuardSocket::wireClosed, this,
            [this, address, countsForAddress] { forget(address, countsForAddress); });
    connect(socket, &GuardSocket::requestAnswered, this, &PortalGuard::queueDrained);
    connect(socket, &GuardSocket::flushed, this, &PortalGuard::queueDrained);
    if (countsForAddress)
        ++m_perAddress[address];
    if (!m_sweeper.isActive())
        m_sweeper.start();
    Q_EMIT connectionCountChanged(++m_connections);
}

void PortalGuard::forget(const QHostAddress &address, bool countsForAddress)
{
    if (countsForAddress && --m_perAddress[address] == 0)
        m_perAddress.remove(address);
    Q_EMIT connectionCountChanged(--m_connections);
    queueDrained();
}

// Handlers still at work for clients who left hold no descriptor but memory; they are bounded as well. Those who have
// nobody at work for them go as soon as the event loop has control.
bool PortalGuard::makeRoom()
{
    if (m_connections >= m_limits->connections) {
        if (GuardSocket *spare = longestSpare()) {
            reject("evicted");
            spare->abandon();
        }
    }
    const int most = 2 * m_limits->connections;
    return m_connections < m_limits->connections && (m_sockets.size() < most || inFlight() < most);
}

// Whom a newcomer costs least: first one that has its last answer, then the one that has sat longest before or in its
// head. A flood of silent connections so evicts itself.
GuardSocket *PortalGuard::longestSpare() const
{
    const auto rank = [](const GuardSocket *socket) {
        return socket->phase() == GuardSocket::Phase::Lingering ? 0 : 1;
    };
    GuardSocket *spare = nullptr;
    for (GuardSocket *socket : m_sockets) {
        const auto phase = socket->phase();
        const bool sits = phase == GuardSocket::Phase::Lingering || phase == GuardSocket::Phase::Waiting ||
                          phase == GuardSocket::Phase::Head;
        if (!sits || !socket->isFlushed())
            continue;
        const bool better = spare == nullptr || rank(socket) < rank(spare) ||
                            (rank(socket) == rank(spare) && socket->since() < spare->since());
        if (better)
            spare = socket;
    }
    return spare;
}

// No socket object and no waiting: there is no room for it. What has come is read, so that closing resets less often.
void PortalGuard::turnAway(qintptr descriptor)
{
    reject("full");
    const int wire = static_cast<int>(descriptor);
    const QByteArray page = framedAnswer(refusalAnswer(503, "full", *m_limits), {false, true, m_state->date()});
    std::array<char, 16384> ignored;
    if (::send(wire, page.constData(), static_cast<size_t>(page.size()), MSG_NOSIGNAL | MSG_DONTWAIT) > 0)
        ::shutdown(wire, SHUT_WR);
    while (::recv(wire, ignored.data(), ignored.size(), MSG_DONTWAIT) == static_cast<ssize_t>(ignored.size())) {
    }
    ::close(wire);
}

void PortalGuard::reject(const char *reason) const
{
    if (m_limits->onRejected)
        m_limits->onRejected(reason);
}

void PortalGuard::sweep()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    for (GuardSocket *socket : std::as_const(m_sockets))
        socket->sweep(now);
    if (m_acceptor)
        m_acceptor->setEnabled(true);
    if (m_sockets.isEmpty())
        m_sweeper.stop();
}

void PortalGuard::stopAccepting()
{
    m_state->stopping = true;
    closeListener();
    close();
    for (GuardSocket *socket : std::as_const(m_sockets))
        socket->finish();
    queueDrained();
}

void PortalGuard::answerRemaining()
{
    m_givenUp = true;
    for (GuardSocket *socket : std::as_const(m_sockets)) {
        if (socket->isAwaitingAnswer())
            socket->refuse(503, "stopped-waiting");
    }
    queueDrained();
}

void PortalGuard::queueDrained()
{
    if (m_state->stopping)
        QMetaObject::invokeMethod(this, &PortalGuard::sayDrained, Qt::QueuedConnection);
}

void PortalGuard::sayDrained()
{
    const auto owes = [this](const GuardSocket *socket) {
        return (socket->isAwaitingAnswer() && !m_givenUp) || !socket->isFlushed();
    };
    if (m_saidDrained || std::any_of(m_sockets.begin(), m_sockets.end(), owes))
        return;
    m_saidDrained = true;
    Q_EMIT drained();
}

} // namespace cookout
