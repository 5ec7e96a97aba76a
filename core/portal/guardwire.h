// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guardstate.h"

#include <QTcpSocket>

#include <memory>

namespace cookout {

/**
 * The real connection below a GuardSocket, plain or TLS: knows whether the client takes what is written, and closes so
 * that a last answer can still be read. Owned by its GuardSocket; portal thread.
 */
class GuardWire final : public QObject {
    Q_OBJECT

public:
    /** With `limits.tls` the socket is a QSslSocket that has not shaken hands yet. */
    GuardWire(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<const GuardLimits> limits, QObject *parent);

    [[nodiscard]] const QTcpSocket &socket() const { return *m_socket; }
    /** Whether TLS is wanted and not there yet. */
    [[nodiscard]] bool isSecuring() const { return m_securing; }

    [[nodiscard]] qint64 read(char *data, qint64 longest) { return m_socket->read(data, longest); }
    void write(QByteArrayView bytes);

    [[nodiscard]] qint64 bytesToWrite() const;
    /** Whether the client's system has been given every byte. */
    [[nodiscard]] bool isFlushed() const { return bytesToWrite() == 0; }
    /** Whether bytes wait for the client, which has taken none for longer than allowed. */
    [[nodiscard]] bool isStalled(SteadyTime now) const;

    /**
     * Ends the connection once everything has left. Closing while the client still sends would reset it, and the reset
     * would take the answer with it (RFC 9112 section 9.6): so first no more is written, then what comes is thrown away
     * for a while.
     */
    void linger();
    /** Since when nothing more is written; the client should have closed by now. */
    [[nodiscard]] std::optional<SteadyTime> shutSince() const { return m_shutSince; }
    /** Closes at once. */
    void abort() { m_socket->abort(); }

Q_SIGNALS:
    void readable();
    /** Everything written so far has left. */
    void flushed();
    /** The client does not speak TLS although it should; it can still be told so. Once. */
    void spokePlainly();
    void gone();

private:
    void take();
    void beginTls();
    void noteWritten();
    void shutDownWriting();
    void drain();

    QTcpSocket *m_socket; // child
    std::shared_ptr<const GuardLimits> m_limits;
    SteadyTime m_lastWritten;
    std::optional<SteadyTime> m_shutSince;
    qint64 m_drained = 0;
    bool m_securing = false;
    bool m_lingers = false;
};

} // namespace cookout
