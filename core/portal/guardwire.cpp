// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guardwire.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>

namespace cookout {

namespace {

constexpr qint64 wireBuffer = 65536; // what one connection may keep waiting here; TCP holds back the rest
constexpr char handshakeRecord = 22; // RFC 8446 section 5.1

} // namespace

GuardWire::GuardWire(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<const GuardLimits> limits, QObject *parent)
    : QObject(parent),
      m_socket(socket.release()),
      m_limits(std::move(limits)),
      m_lastWritten(std::chrono::steady_clock::now())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(wireBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &GuardWire::take);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &GuardWire::noteWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &GuardWire::gone);
    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        m_securing = true;
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &GuardWire::noteWritten);
        connect(tls, &QSslSocket::encrypted, this, [this] { m_securing = false; });
    }
}

void GuardWire::take()
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (m_lingers)
        drain();
    else if (m_securing && tls->mode() == QSslSocket::UnencryptedMode)
        beginTls();
    else if (!m_securing)
        Q_EMIT readable();
}

// The first byte is looked at and left where it is: a browser that was given an http address gets a sentence.
void GuardWire::beginTls()
{
    char first = 0;
    if (m_socket->peek(&first, 1) != 1)
        return;
    if (first == handshakeRecord)
        return qobject_cast<QSslSocket *>(m_socket)->startServerEncryption();
    m_securing = false;
    Q_EMIT spokePlainly();
}

void GuardWire::write(QByteArrayView bytes)
{
    m_lastWritten = std::chrono::steady_clock::now();
    m_socket->write(bytes.data(), bytes.size());
    m_socket->flush();
}

qint64 GuardWire::bytesToWrite() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

bool GuardWire::isStalled(SteadyTime now) const
{
    return !isFlushed() && now - m_lastWritten > m_limits->stallTime;
}

void GuardWire::noteWritten()
{
    m_lastWritten = std::chrono::steady_clock::now();
    if (!isFlushed())
        return;
    if (m_lingers)
        shutDownWriting();
    Q_EMIT flushed();
}

void GuardWire::linger()
{
    m_lingers = true;
    if (isFlushed())
        shutDownWriting();
}

void GuardWire::shutDownWriting()
{
    if (m_shutSince)
        return;
    m_shutSince = std::chrono::steady_clock::now();
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    drain();
}

void GuardWire::drain()
{
    m_drained += std::max<qint64>(0, m_socket->skip(m_socket->bytesAvailable()));
    if (m_drained > m_limits->lingerBytes)
        m_socket->abort();
}

} // namespace cookout
