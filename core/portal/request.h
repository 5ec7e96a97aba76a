// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QStringList>

namespace cookout {

/** One validated HTTP request as routes see it, whatever the version of the HTTP library. */
struct Request {
    enum class Method {
        Get,
        Post,
        Patch,
        Delete,
    };
    Method method = Method::Get;
    QString path;
    QString query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; a repeated one's values joined by ", "
    QByteArray body;
    QHostAddress peer;                       ///< who is connected, perhaps a proxy
    QString language = QStringLiteral("en"); ///< the code of one of portalLanguages()
    bool languageIsChosen = false;           ///< by link or form; otherwise it is what the browser likes
    QStringList parameters;                  ///< what the route's placeholders matched, percent-decoded

    // --- What seeThroughProxies() makes of them ----------------------------------------------------------------------
    QHostAddress clientAddress; ///< whose request it is: behind trusted proxies the client's
    bool isSecure = false;      ///< whether TLS protects it on the client's way, be it up to a trusted proxy
    bool isForwarded = false;   ///< whether it carries a forwarding field, believed or not
    QByteArray host;            ///< "host" or "host:port" the client asked for, in lower case
    QByteArray publicHost;      ///< the same where a trusted proxy has told it, else empty
    QByteArray prefix;          ///< what a trusted proxy took off in front of the path, without '/' at the end

    /** What links begin with that are to work outside of this answer, '/' at the end, where a trusted proxy knows
     * better than the portal: "https://party.example.org/bbq/"; else empty. */
    [[nodiscard]] QString forwardedBase() const
    {
        if (publicHost.isEmpty())
            return {};
        return QString::fromLatin1((isSecure ? "https://" : "http://") + publicHost + prefix + '/');
    }

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

} // namespace cookout
