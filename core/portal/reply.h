// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHttpServerResponder>
#include <QList>

#include <memory>

namespace cookout {

/** An answer as a value. */
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/**
 * The shared handle of one request's answer. Copy it into whatever answers later; the first send() counts. When the
 * last copy goes unanswered the client gets a 500 and the log a line, so no connection hangs. Portal thread only.
 */
class Reply {
public:
    /** `serverAlive` turns false when the server is gone and nothing may be sent any more. */
    Reply(QHttpServerResponder &&responder, std::shared_ptr<const bool> serverAlive, Response whenForgotten);

    void send(const Response &answer) const;
    void html(int status, QByteArray page) const;
    void json(int status, QByteArray document) const;
    /** 303 See Other to a path on this site: the way from a POST to a page that can be reloaded. */
    void seeOther(const QString &path) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace cookout
