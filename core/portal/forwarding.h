// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/request.h"

#include <QHostAddress>
#include <QList>

namespace cookout {

/** An IPv4 client of a dual-stack socket is ::ffff:a.b.c.d there; here it is a.b.c.d, as everywhere else. */
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

/** Networks such as "10.0.0.0/8" or single addresses, read once. */
class Subnets {
public:
    Subnets() = default;
    explicit Subnets(const QStringList &texts);

    [[nodiscard]] bool isEmpty() const { return m_subnets.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress &address) const;

private:
    QList<std::pair<QHostAddress, int>> m_subnets;
};

/**
 * Says who really asks, and how: fills clientAddress, isSecure, isForwarded, host and prefix from the connection
 * (`overTls`: whether it is TLS) and, where that comes from a trusted proxy, from X-Forwarded-For, -Proto, -Host and
 * -Prefix. The client is the rightmost address that is not a trusted proxy's, since everything to the left of it can
 * be made up; of the other fields the last value counts, which the nearest proxy wrote. What is malformed is not
 * believed.
 */
void seeThroughProxies(Request &request, const Subnets &trusted, bool overTls);

/**
 * The page with `prefix` put before the paths of its links, forms and images. Pages are written as if the portal had
 * the host for itself, with double quotes around every attribute, and escape every quote of a text.
 */
[[nodiscard]] QByteArray withPrefix(const QByteArray &html, const QByteArray &prefix);

} // namespace cookout
