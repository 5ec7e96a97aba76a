// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guardsocket.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTimer>

class QSocketNotifier;

namespace cookout {

/**
 * The portal's door: a QTcpServer to listen() and then to bind() to a QHttpServer, which gets only what keeps the
 * rules of GuardLimits. Counts connections, in all and per address, and accepts them itself: Qt's own accept loop spins
 * without a word where the process has no descriptor left. Everything on its thread; QHttpServer becomes its owner.
 */
class PortalGuard final : public QTcpServer {
    Q_OBJECT

public:
    explicit PortalGuard(GuardLimits limits, QObject *parent = nullptr);
    ~PortalGuard() override;

    /** As QTcpServer's, which it hides; port 0 picks a free one. On failure errorString() says why. Once. */
    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress::Any, quint16 port = 0);

    /** What QHttpServer takes the connections by. */
    [[nodiscard]] QTcpSocket *nextPendingConnection() override;

    /**
     * Closes the listening socket and every connection without a request in flight; the others end with their answer.
     * Says drained() in the end, never before it returns.
     */
    void stopAccepting();
    /**
     * After stopAccepting(): every request still in flight gets a 503 now, and its handler is waited for no longer;
     * what it was to save may be saved all the same.
     */
    void answerRemaining();

    /** Open connections, those included that only wait for the client to read a last answer. */
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /** Requests whose handler has not answered yet, also where the client has left or got the 503. */
    [[nodiscard]] int inFlight() const;
    /** Of the bodies of all requests that arrive or are handled; GuardLimits::bodyBudget bounds them. */
    [[nodiscard]] qint64 bodyBytes() const { return m_state->bodyBytes; }

Q_SIGNALS:
    void connectionCountChanged(int count);
    /** After stopAccepting(): nobody waits for an answer any more, and every answer has left. Once. */
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void acceptWaiting();
    void closeListener();
    [[nodiscard]] std::unique_ptr<QTcpSocket> newWire() const;
    void watch(GuardSocket *socket, bool countsForAddress);
    void forget(const QHostAddress &address, bool countsForAddress);
    [[nodiscard]] bool makeRoom();
    [[nodiscard]] GuardSocket *longestSpare() const;
    void turnAway(qintptr descriptor);
    void reject(const char *reason) const;
    void sweep();
    void queueDrained();
    void sayDrained();

    std::shared_ptr<const GuardLimits> m_limits;
    std::shared_ptr<GuardState> m_state;
    QTimer m_sweeper;
    QSocketNotifier *m_acceptor = nullptr; ///< child; watches m_listener
    int m_listener = -1;                   ///< a descriptor of our own for the listening socket
    QSet<GuardSocket *> m_sockets;         ///< also those whose wire is gone
    QHash<QHostAddress, int> m_perAddress;
    int m_connections = 0;
    bool m_givenUp = false; ///< handlers still at work are not waited for
    bool m_saidDrained = false;
};

} // namespace cookout
