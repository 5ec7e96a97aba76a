// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalguard.h"
#include "tests/portal/badrequests.h"

#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QUrlQuery>
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

using SharedResponder = std::shared_ptr<QHttpServerResponder>;

inline void answerWith(const SharedResponder &responder, QHttpServerResponse &&response)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    responder->sendResponse(response);
#else
    response.write(std::move(*responder));
#endif
}

inline void answerText(const SharedResponder &responder, const QByteArray &text)
{
    answerWith(responder, QHttpServerResponse("text/plain; charset=utf-8", text));
}

/** A guard in front of a real QHttpServer whose handlers answer at once, later, or when the test says so. */
class Portal : public QObject {
public:
    explicit Portal(GuardLimits limits = {})
    {
        limits.onRejected = [this](const char *reason) { rejections.append(reason); };
        guard = new PortalGuard(std::move(limits));
        if (!guard->listen(QHostAddress::LocalHost, 0))
            qFatal("cannot listen");
        port = guard->serverPort();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            handle(request, std::make_shared<QHttpServerResponder>(std::move(responder)));
        });
#else
        server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            handle(request, std::make_shared<QHttpServerResponder>(std::move(responder)));
        });
#endif
        server.bind(guard);
    }

    [[nodiscard]] qsizetype sockets()
    {
        return server.findChildren<GuardSocket *>().size();
    }

    QHttpServer server;
    QPointer<PortalGuard> guard;
    quint16 port = 0;
    QList<QByteArray> rejections;
    QList<SharedResponder> waiting; ///< of /never
    /** Answers in place of the routes below where it returns true. */
    std::function<bool(const QString &path, const SharedResponder &responder)> takeOver;
    QList<QByteArray> handled; ///< paths that came through

private:
    void handle(const QHttpServerRequest &request, const SharedResponder &responder)
    {
        const QString path = request.url().path();
        handled.append(path.toUtf8());
        if (takeOver && takeOver(path, responder))
            return;
        if (path == u"/later") {
            const int milliseconds = request.query().queryItemValue(QStringLiteral("ms")).toInt();
            QTimer::singleShot(milliseconds, this, [responder] { answerText(responder, "later"); });
        } else if (path == u"/never") {
            waiting.append(responder);
        } else if (path == u"/echo") {
            answerText(responder, request.body());
        } else if (path == u"/big") {
            answerText(responder,
                       QByteArray(request.query().queryItemValue(QStringLiteral("bytes")).toLongLong(), 'x'));
        } else if (path == u"/headers") {
            QString list;
            for (const auto &[name, value] : request.headers())
                list +=
                    QString::fromLatin1(name) + QStringLiteral("=") + QString::fromLatin1(value) + QStringLiteral(";");
            answerText(responder, list.toLatin1());
        } else {
            handleOdd(path, responder);
        }
    }

    static void handleOdd(const QString &path, const SharedResponder &responder)
    {
        if (path == u"/empty")
            return answerWith(responder, QHttpServerResponse(QHttpServerResponder::StatusCode::NoContent));
        QHttpServerResponse response("text/plain; charset=utf-8", "now");
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        if (path == u"/static")
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (path == u"/named")
            response.addHeaders({{"Server", "Secret/1.2"}, {"X-Frame-Options", "ALLOW"}, { "Connection", "upgrade" }});
        if (path == u"/split")
            response.setHeader("Location", "/a\r\nSet-Cookie: evil=1");
        if (path == u"/split-lf")
            response.setHeader("Location", "/a\nSet-Cookie: evil=1");
        if (path == u"/lengthless") {
            responder->writeStatusLine();
            responder->writeHeader("Content-Type", "text/plain");
            return responder->writeBody("who knows how long");
        }
#endif
        answerWith(responder, std::move(response));
    }
};

inline GuardLimits limitsWith(std::chrono::milliseconds GuardLimits::*which, std::chrono::milliseconds time)
{
    GuardLimits limits;
    limits.*which = time;
    limits.sweepTime = std::chrono::milliseconds(20);
    return limits;
}

inline QByteArray get(const QByteArray &target)
{
    return targetOf(target);
}

/** What this process holds in memory, in bytes. */
inline qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

} // namespace cookout
