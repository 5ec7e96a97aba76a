// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalguard.h"
#include "core/portal/reply.h"
#include "tests/portal/askedrequest.h"
#include "tests/portal/badrequests.h"
#include "tests/portal/guardmeasures.h"
#include "tests/portal/rawclient.h"

#include <QHttpServer>
#include <QUrlQuery>

namespace cookout {

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
            handle(request, std::move(responder));
        });
#else
        server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            handle(request, std::move(responder));
        });
#endif
        server.bind(guard);
    }

    [[nodiscard]] qsizetype sockets()
    {
        return server.findChildren<GuardSocket *>().size();
    }

    QHttpServer server;
    OpenRequests requests; ///< goes before the server
    QPointer<PortalGuard> guard;
    quint16 port = 0;
    QList<QByteArray> rejections;
    QList<Asked> waiting; ///< of /never
    /** Answers in place of the routes below where it returns true. */
    std::function<bool(const QString &path, const Asked &asked)> takeOver;
    QList<QByteArray> handled; ///< paths that came through

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        const QString path = request.url().path();
        handled.append(path.toUtf8());
        if (path == u"/reply-split") {
            const Reply reply(requests, std::move(responder), {500, "text/plain; charset=utf-8", "sorry", {}});
            return reply.send({303, "text/plain", {}, {{"Location", "/a\r\nSet-Cookie: evil=1"}}});
        }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        const Asked asked{&requests, requests.add(std::move(responder))};
#else
        QTcpSocket *const facade = responder.socket();
        const Asked asked{&requests, requests.add(std::move(responder)), facade};
#endif
        if (takeOver && takeOver(path, asked))
            return;
        if (path == u"/later") {
            const int milliseconds = request.query().queryItemValue(QStringLiteral("ms")).toInt();
            QTimer::singleShot(milliseconds, this, [asked] { answerText(asked, "later"); });
        } else if (path == u"/never") {
            waiting.append(asked);
        } else if (path == u"/echo") {
            answerText(asked, request.body());
        } else if (path == u"/big") {
            answerText(asked, QByteArray(request.query().queryItemValue(QStringLiteral("bytes")).toLongLong(), 'x'));
        } else if (path == u"/headers") {
            answerText(asked, listed(request));
        } else if (path == u"/empty") {
            answerWith(asked, QHttpServerResponse(QHttpServerResponder::StatusCode::NoContent));
        } else if (path == u"/lengthless") {
            requests.answer(asked.number, &Portal::writeWithoutALength);
        } else {
            handleOdd(path, asked);
        }
    }

    static QByteArray listed(const QHttpServerRequest &request)
    {
        QByteArray list;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        const auto fields = request.headers().toListOfPairs();
#else
        const auto fields = request.headers();
#endif
        for (const auto &[name, value] : fields)
            list += name + '=' + value + ';';
        return list;
    }

    static void writeWithoutALength(QHttpServerResponder &responder)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        responder.writeBeginChunked("text/plain");
        responder.writeEndChunked("who knows how long");
#else
        responder.writeStatusLine();
        responder.writeHeader("Content-Type", "text/plain");
        responder.writeBody("who knows how long");
#endif
    }

    static void handleOdd(const QString &path, const Asked &asked)
    {
        QList<std::pair<QByteArray, QByteArray>> fields;
        if (path == u"/static")
            fields = {{"Cache-Control", "public, max-age=31536000, immutable"}};
        if (path == u"/named")
            fields = {{"Server", "Secret/1.2"}, {"X-Frame-Options", "ALLOW"}, {"Connection", "upgrade"}};
        if (path == u"/moved")
            fields = {{"Location", "/now"}};
        if (path == u"/split")
            fields = {{"Location", "/a\r\nSet-Cookie: evil=1"}};
        if (path == u"/split-lf")
            fields = {{"Location", "/a\nSet-Cookie: evil=1"}};
        static const QHash<QString, QHttpServerResponder::StatusCode> statuses{
            {QStringLiteral("/moved"), QHttpServerResponder::StatusCode::SeeOther},
            {QStringLiteral("/unchanged"), QHttpServerResponder::StatusCode::NotModified},
            {QStringLiteral("/missing"), QHttpServerResponder::StatusCode::NotFound}};
        QHttpServerResponse response("text/plain; charset=utf-8", "now",
                                     statuses.value(path, QHttpServerResponder::StatusCode::Ok));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QHttpHeaders headers = response.headers();
        for (const auto &[name, value] : fields)
            headers.append(name, value);
        response.setHeaders(std::move(headers));
#else
        for (const auto &[name, value] : fields)
            response.addHeader(name, value);
#endif
        answerWith(asked, std::move(response));
    }
};

} // namespace cookout
