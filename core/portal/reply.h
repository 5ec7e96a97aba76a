// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/openrequests.h"

#include <QByteArray>
#include <QList>

#include <functional>
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
 * last copy goes unanswered the client gets a 500 and the log a line, so no connection hangs; as it does for an answer
 * whose headers are not valid. Portal thread only, but for the last copies: they may go with the thread's mailbox.
 */
class Reply {
public:
    /**
     * When `requests` is gone nothing is sent any more. `apology` is the 500 sent in place of a missing answer.
     * `prefix` is what a proxy took off the path: redirects and pages get it back.
     */
    Reply(OpenRequests &requests, QHttpServerResponder &&responder, Response apology, QByteArray prefix = {});

    /** `observer` hears the status when the answer is sent. Once, before the first send(). */
    void observe(std::function<void(int status)> observer) const;

    void send(const Response &answer) const;
    void html(int status, QByteArray page) const;
    void json(int status, QByteArray document) const;
    /** 303 See Other to a path on this site: the way from a POST to a page that can be reloaded. */
    void seeOther(const QString &path) const;
    /** The same, with one field of a query. */
    void seeOther(const QString &path, const std::pair<QString, QString> &field) const;
    /** The same, with these fields of a query, or none. */
    void seeOther(const QString &path, const QList<std::pair<QString, QString>> &fields) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace cookout
