// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/reply.h"

#include "core/portal/forwarding.h"
#include "core/portal/httpsyntax.h"

#include <QHttpServerResponse>
#include <QLoggingCategory>
#include <QPointer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Q_LOGGING_CATEGORY(lcReply, "cookout.portal.reply")

bool hasValidHeaders(const Response &answer)
{
    return std::all_of(answer.headers.begin(), answer.headers.end(),
                       [](const auto &header) { return isToken(header.first) && isFieldValue(header.second); });
}

void write(QHttpServerResponder &responder, const Response &answer)
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
    response.write(std::move(responder)); // which only borrows it
#endif
}

} // namespace

struct Reply::State {
    State(OpenRequests &requests_, QHttpServerResponder &&responder, Response apology_, QByteArray prefix_)
        : requests(&requests_),
          number(requests_.add(std::move(responder))),
          apology(std::move(apology_)),
          prefix(std::move(prefix_))
    {
    }
    ~State()
    {
        if (send(apology))
            qCCritical(lcReply) << "a route forgot to answer";
    }
    Q_DISABLE_COPY_MOVE(State)

    // Checked here, since Qt 6.4 would send a line break within a value and 6.8 leave out the header.
    bool send(const Response &answer)
    {
        return requests != nullptr && requests->answer(number, [this, &answer](QHttpServerResponder &responder) {
            const bool valid = hasValidHeaders(answer);
            if (!valid)
                qCCritical(lcReply) << "a route's answer has a header that is not valid";
            write(responder, valid ? answer : apology);
            if (observer)
                observer(valid ? answer.status : apology.status);
        });
    }

    const QPointer<OpenRequests> requests;
    const OpenRequests::Number number;
    const Response apology;
    const QByteArray prefix;
    std::function<void(int)> observer;
};

Reply::Reply(OpenRequests &requests, QHttpServerResponder &&responder, Response apology, QByteArray prefix)
    : m_state(std::make_shared<State>(requests, std::move(responder), std::move(apology), std::move(prefix)))
{
}

void Reply::observe(std::function<void(int status)> observer) const
{
    m_state->observer = std::move(observer);
}

void Reply::send(const Response &answer) const
{
    if (m_state->prefix.isEmpty() || !answer.contentType.startsWith("text/html")) {
        m_state->send(answer);
        return;
    }
    Response prefixed = answer;
    prefixed.body = withPrefix(answer.body, m_state->prefix);
    m_state->send(prefixed);
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
    seeOther(path, QList<std::pair<QString, QString>>());
}

void Reply::seeOther(const QString &path, const std::pair<QString, QString> &field) const
{
    seeOther(path, QList<std::pair<QString, QString>>{field});
}

void Reply::seeOther(const QString &path, const QList<std::pair<QString, QString>> &fields) const
{
    // Percent-encoding leaves no line break that could end the header.
    QByteArray target = m_state->prefix + QUrl::toPercentEncoding(path, "/");
    char sign = '?';
    for (const auto &[name, value] : fields) {
        target += sign + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        sign = '&';
    }
    send({303, "text/plain; charset=utf-8", {}, {{"Location", target}}});
}

} // namespace cookout
