// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/reply.h"

#include <QHttpServerResponse>
#include <QLoggingCategory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcReply, "cookout.portal.reply")

void write(QHttpServerResponder &&responder, const Response &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponder::StatusCode>(answer.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
    responder.sendResponse(response);
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
    response.write(std::move(responder));
#endif
}

} // namespace

struct Reply::State {
    State(QHttpServerResponder &&responder_, std::shared_ptr<const bool> serverAlive_, Response forgotten)
        : responder(std::move(responder_)), serverAlive(std::move(serverAlive_)), whenForgotten(std::move(forgotten))
    {
    }
    ~State()
    {
        if (answered || !*serverAlive)
            return;
        qCCritical(lcReply) << "a route forgot to answer";
        send(whenForgotten);
    }
    Q_DISABLE_COPY_MOVE(State)

    void send(const Response &answer)
    {
        if (std::exchange(answered, true) || !*serverAlive)
            return;
        write(std::move(responder), answer);
    }

    QHttpServerResponder responder;
    std::shared_ptr<const bool> serverAlive;
    Response whenForgotten;
    bool answered = false;
};

Reply::Reply(QHttpServerResponder &&responder, std::shared_ptr<const bool> serverAlive, Response whenForgotten)
    : m_state(std::make_shared<State>(std::move(responder), std::move(serverAlive), std::move(whenForgotten)))
{
}

void Reply::send(const Response &answer) const
{
    m_state->send(answer);
}

void Reply::html(int status, QByteArray page) const
{
    send({status, "text/html; charset=utf-8", std::move(page), {}});
}

void Reply::json(int status, QByteArray document) const
{
    send({status, "application/json; charset=utf-8", std::move(document), {}});
}

void Reply::seeOther(const QString &path) const
{
    // Percent-encoding leaves no line break that could end the header.
    send({303, "text/plain; charset=utf-8", {}, {{"Location", QUrl::toPercentEncoding(path, "/")}}});
}

} // namespace cookout
