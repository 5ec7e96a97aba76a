// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cookout {

/** An answer as a client reads it. */
struct Received {
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray value(const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
        if (at < 0)
            return {};
        const qsizetype from = at + name.size() + 4;
        return head.mid(from, head.indexOf("\r\n", from) - from);
    }
    [[nodiscard]] qsizetype count(const QByteArray &name) const
    {
        return head.toLower().count(QByteArray("\r\n" + name.toLower() + ":"));
    }
};

/** A client on a real socket, which keeps all it gets. */
class Client {
public:
    explicit Client(quint16 port, const QHostAddress &from = {})
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { bytes += socket.readAll(); });
        if (!from.isNull())
            socket.bind(from);
        socket.connectToHost(QHostAddress::LocalHost, port);
    }

    void send(const QByteArray &text) { socket.write(text); }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    /** The complete answers so far; `headOnly` for one to HEAD, which has a length but no body. */
    [[nodiscard]] QList<Received> answers(bool headOnly = false) const
    {
        QList<Received> list;
        for (qsizetype from = 0;;) {
            const qsizetype end = bytes.indexOf("\r\n\r\n", from);
            if (end < 0)
                return list;
            Received answer{bytes.mid(from + 9, 3).toInt(), bytes.mid(from, end + 2 - from), {}};
            const qsizetype length = headOnly ? 0 : answer.value("Content-Length").toLongLong();
            if (bytes.size() < end + 4 + length)
                return list;
            answer.body = bytes.mid(end + 4, length);
            list.append(answer);
            from = end + 4 + length;
        }
    }
    [[nodiscard]] Received answer() const { return answers().value(0); }

    QTcpSocket socket;
    QByteArray bytes;
};

/** A client without Qt, whose socket closes neither by itself nor when the other side does. Blocks: any other thread.
 */
class StubbornClient {
public:
    explicit StubbornClient(quint16 port)
    {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = qToBigEndian(port);
        to.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
        const int failed = ::connect(m_wire, reinterpret_cast<const sockaddr *>(&to), sizeof(to));
        if (failed != 0)
            qFatal("cannot connect");
    }
    ~StubbornClient() { ::close(m_wire); }
    Q_DISABLE_COPY_MOVE(StubbornClient)

    [[nodiscard]] bool trySend(const QByteArray &text) const
    {
        return ::send(m_wire, text.constData(), size_t(text.size()), MSG_NOSIGNAL) == text.size();
    }
    void send(const QByteArray &text) const
    {
        if (!trySend(text))
            qFatal("cannot send");
    }

    /** Sends the text and `more` bytes without looking, and only then reads; "reset" if it cannot send all. */
    [[nodiscard]] QByteArray exchange(const QByteArray &text, qint64 more) const
    {
        send(text);
        const QByteArray piece(65536, 'b');
        for (; more > 0; more -= piece.size()) {
            if (!trySend(piece))
                return "reset";
        }
        QByteArray answer(65536, Qt::Uninitialized);
        qsizetype size = 0;
        while (true) {
            const auto count = ::recv(m_wire, answer.data() + size, size_t(answer.size() - size), 0);
            if (count <= 0)
                return answer.first(size);
            size += count;
        }
    }

private:
    int m_wire = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
};

} // namespace cookout
