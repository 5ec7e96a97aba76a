// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/mail/smtpoutcome.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace cookout {

/** How long to be patient with a server (RFC 5321, 4.5.3.2), and whom to trust. */
struct SmtpOptions {
    std::chrono::milliseconds connect = std::chrono::seconds(30);    ///< until there is a connection
    std::chrono::milliseconds silence = std::chrono::minutes(5);     ///< between two signs of life
    std::chrono::milliseconds dialogue = std::chrono::minutes(10);   ///< until the whole mail has been sent
    std::chrono::milliseconds finalReply = std::chrono::minutes(10); ///< a shorter one makes duplicates
    QString caFile = {}; ///< PEM file trusted instead of the system's authorities; empty: the system's
};

/**
 * Hands mails to one server, over one connection as long as it lasts. Certificates and host names are always verified;
 * with StartTls nothing but a greeting and the upgrade ever goes over the wire in the clear.
 * Lives on the mail thread; interrupt() alone may be called from any thread.
 */
class SmtpTransport {
public:
    explicit SmtpTransport(SmtpSettings settings, SmtpOptions options = {});
    ~SmtpTransport();
    Q_DISABLE_COPY_MOVE(SmtpTransport)

    /**
     * Sends one message to one recipient; addresses in their wire form (toWireAddress()), CRLF line ends. Blocks until
     * the server has answered, a limit has passed or interrupt() was called.
     */
    [[nodiscard]] SmtpOutcome send(const QByteArray &from, const QByteArray &to, const QByteArray &message);

    /** The account's password from now on. Ends a connection that was made with another one. */
    void setPassword(const Secret &password);

    /** Says goodbye to the server if there is a connection; the next send() makes a new one. Does not wait for it. */
    void disconnect();

    /** Any thread: makes a running send() return within half a second, and every later one at once. */
    void interrupt();

private:
    class Session;
    [[nodiscard]] SmtpOutcome attempt(const QByteArray &from, const QByteArray &to, const QByteArray &message);

    const SmtpSettings m_settings;
    std::unique_ptr<Session> m_session;
};

/** The address of the server for libcurl; InvalidInput when `server` is not a host name or address. */
[[nodiscard]] Result<QByteArray> smtpUrl(const SmtpSettings &settings);

} // namespace cookout
