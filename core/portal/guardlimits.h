// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

namespace cookout {

struct RequestHead;

/**
 * Every number the portal's guard holds, in one place; tests shorten the times. Copied into the guard at its
 * construction. The functions are called on the portal's thread, must not block and must not throw.
 */
struct GuardLimits {
    // --- Sizes, in bytes -------------------------------------------------------------------------------------------
    qsizetype requestLine = 2048; ///< without its CRLF; more is 414
    qsizetype head = 8192;        ///< all lines of a head with their CRLFs; more is 431. Trailers have as much again
    qsizetype fields = 64;        ///< header fields; more is 431
    qint64 guestBody = 65536;     ///< a body anybody may send; more is 413
    /** The largest body this head may announce, for authenticated uploads; never lowers `guestBody`. */
    std::function<qint64(const RequestHead &)> bodyLimit;
    qint64 bodyBudget = qint64(48) << 20; ///< the bodies of all requests at one time, chunked or not; more is 503

    // --- Connections -----------------------------------------------------------------------------------------------
    int connections = 512;          ///< in all; the open-file limit − 64 caps it too
    int connectionsPerAddress = 64; ///< 0 = no limit
    /** Whose connections are not counted per address; nobody's when empty. */
    std::function<bool(const QHostAddress &)> isTrustedProxy;
    /** Certificate, key and protocols, where the portal speaks TLS. */
    std::optional<QSslConfiguration> tls;

    // --- Times -----------------------------------------------------------------------------------------------------
    std::chrono::milliseconds handshakeTime{5'000}; ///< a TLS handshake, then closed
    std::chrono::milliseconds headTime{10'000}; ///< a head, from its first byte → 408; also a silent new connection
    std::chrono::milliseconds requestTime{20'000}; ///< a guest's whole request, from its first byte → 408
    std::chrono::milliseconds uploadTime{120'000}; ///< the same where `bodyLimit` allowed more → 408
    std::chrono::milliseconds idleTime{15'000};    ///< between two requests, then closed without a word
    std::chrono::milliseconds handlerTime{30'000}; ///< until the handler has answered → 503
    std::chrono::milliseconds stallTime{15'000};   ///< an answer of which the client takes no byte → aborted
    std::chrono::milliseconds lingerTime{2'000};   ///< for the client to read a last answer and close
    std::chrono::milliseconds sweepTime{500};      ///< how often the times are looked at
    qint64 lingerBytes = qint64(32) << 20;         ///< what is read and thrown away meanwhile

    // --- Words and figures -----------------------------------------------------------------------------------------
    /**
     * The whole HTML page (UTF-8) for an answer the guard gives itself; a small English one when empty. `reason` is
     * the slug of onRejected: "full" and "stopping" never reached a handler, so nothing can have been saved.
     */
    std::function<QByteArray(int status, const char *reason)> errorPage;
    /** Hears of each refusal; `reason` is a short constant slug for `cookout_guard_rejections_total`. */
    std::function<void(const char *reason)> onRejected;
};

} // namespace cookout
