// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/services/mailconfiguration.h"

#include <QDateTime>
#include <QObject>

namespace cookout {

struct MailStatus {
    enum class State {
        NotConfigured, ///< no server is set: mails wait
        Idle,          ///< nothing to do
        Sending,
        Limited, ///< as many have left in the last hour as may (SMTP_PER_HOUR); the next one leaves at `nextTry`
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

    /** What is in force, and where the account's password is. */
    [[nodiscard]] virtual Pending<MailConfiguration> configuration() = 0;
    /**
     * Stores how mail is to leave, and its password when there is one in it (empty: the one that is kept stays), and
     * sends like this from now on, but for what the environment overrides. InvalidInput names the settings in its
     * fields, and "password"; Denied says why the password could not be kept. It is kept before anything is stored, so
     * that what is stored can be used.
     */
    [[nodiscard]] virtual Pending<MailConfiguration> configure(const SmtpSettings &wanted, const Actor &actor) = 0;
    /**
     * Sends a test mail by these settings, stored or not; without a password in them, by the one that is kept. Goes
     * past the outbox and ends with the server's words, or after half a minute of silence. Busy while another one is
     * under way. InvalidInput when the settings or the address cannot be used.
     */
    [[nodiscard]] virtual Pending<MailTestReport> sendTest(const SmtpSettings &with, const QString &address,
                                                           const QString &language) = 0;

Q_SIGNALS:
    void statusChanged(const cookout::MailStatus &status);
};

} // namespace cookout

Q_DECLARE_METATYPE(cookout::MailStatus)
