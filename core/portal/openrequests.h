// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServerResponder>
#include <QObject>

#include <functional>
#include <unordered_map>

namespace cookout {

/**
 * QHttpServer's handles of the requests that wait for an answer; who is to answer one knows its number. From Qt 6.8 on
 * a handle tells its connection when it is destroyed, through a plain pointer. So none may outlive the QHttpServer:
 * destroy this one first, on its thread. And none may go while its handler is on the stack: QHttpServer would connect
 * itself to the connection once more for every request. Portal thread only.
 */
class OpenRequests final : public QObject {
    Q_OBJECT

public:
    using Number = quint64;

    [[nodiscard]] Number add(QHttpServerResponder &&responder);
    /** Has `write` answer the request, which must not throw; false, and nothing happens, if it is answered already. */
    bool answer(Number number, const std::function<void(QHttpServerResponder &responder)> &write);

private:
    using Responders = std::unordered_map<Number, QHttpServerResponder>;

    void letGo() { m_answered.clear(); }

    Responders m_open;
    Responders m_answered; ///< until the event loop has control again
    Number m_last = 0;
};

} // namespace cookout
