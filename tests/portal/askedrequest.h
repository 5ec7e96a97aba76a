// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/openrequests.h"

#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QPointer>
#include <QTcpSocket>

namespace cookout {

/** A request that came through to a handler, to be answered once. */
struct Asked {
    OpenRequests *requests = nullptr;
    OpenRequests::Number number = 0;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QPointer<QTcpSocket> facade; ///< what the responder points to
#endif
};

inline void answerWith(const Asked &asked, QHttpServerResponse &&response)
{
    asked.requests->answer(asked.number, [&response](QHttpServerResponder &responder) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        responder.sendResponse(response);
#else
        response.write(std::move(responder));
#endif
    });
}

inline void answerText(const Asked &asked, const QByteArray &text)
{
    answerWith(asked, QHttpServerResponse("text/plain; charset=utf-8", text));
}

} // namespace cookout
