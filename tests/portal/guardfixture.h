// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalguard.h"
#include "tests/portal/badrequests.h"
#include "tests/portal/rawclient.h"

#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>
#include <QUrlQuery>

#include <unistd.h>

namespace cookout {

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
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
            const auto fields = request.headers().toListOfPairs();
#else
            const auto fields = request.headers();
#endif
            for (const auto &[name, value] : fields)
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
