// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace cookout {

struct MailStatus {
    enum class State {
        NotConfigured, ///< no server is set: mails wait
        Idle,          ///< nothing to do
        Sending,
        Waiting, ///< something did not work; `problem` says what, and it will be tried again at `nextTry`
        Paused,  ///< the server or its certificate refuses us altogether: settings must be changed
        Halted,  ///< somebody wants no mail to leave until OutboxService::resume()
        Stopped,
    };
    State state = State::NotConfigured;
    QString server;
    QString problem;      ///< the server's or the library's words, English
    QDateTime nextTry;    ///< UTC; invalid when none is planned
    QDateTime lastSentAt; ///< UTC; invalid before the first

    friend bool operator==(const MailStatus &, const MailStatus &) = default;
};

/** What the rest of the program may ask of the mail thread. Implemented by mail, handed over by the application. */
class MailControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /** Begins to send. While it runs already: ends a pause and tries a server that was out of reach at once. */
    virtual void start() = 0;
    /** Interrupts whatever is under way and hands leased mails back; returns within half a second. */
    virtual void stop() = 0;
    /** Any thread: a copy of the latest status. */
    [[nodiscard]] virtual MailStatus status() const = 0;

Q_SIGNALS:
    void statusChanged(const cookout::MailStatus &status);
};

} // namespace cookout

Q_DECLARE_METATYPE(cookout::MailStatus)
