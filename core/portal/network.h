// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <chrono>
#include <functional>
#include <optional>

namespace cookout {

/** The address under which other devices most likely reach this computer: IPv4, up, not virtual; else loopback. */
[[nodiscard]] QHostAddress localNetworkAddress();

/** How the portal sees this computer's network, which may change while it runs; tests give their own. */
struct NetworkView {
    std::function<QHostAddress()> outward = localNetworkAddress;
    std::function<QList<QHostAddress>()> own = QNetworkInterface::allAddresses;
    std::chrono::milliseconds lookAgain{2000};  ///< after which the guests' address is looked up anew
    std::chrono::milliseconds ownKeptFor{2000}; ///< how long a list of own addresses is believed
    QString busAddress;                         ///< of the D-Bus where Avahi is looked for; empty: the system's
};

/** What guests' links begin with, '/' at the end: the public URL when one is set, else the listening address. */
[[nodiscard]] QString guestUrlBase(const PortalSettings &settings, quint16 port, const NetworkView &network = {});

/**
 * Where other devices reach the portal: the address it listens on, or the outward one where it listens on all; null
 * where only this computer does.
 */
[[nodiscard]] QHostAddress reachableAddress(const PortalSettings &settings, const NetworkView &network);

/** The Origin a browser sends for the public URL's pages, in lower case; empty when none is set. */
[[nodiscard]] QByteArray publicOrigin(const PortalSettings &settings);

/**
 * Hosts a request may name: own names and addresses as they are now, localhost, the public URL's host and the
 * configured ones; never a wildcard address. Portal thread only.
 */
class AllowedHosts {
public:
    AllowedHosts(const PortalSettings &settings, NetworkView network);

    /** A name the local network now knows this computer by, in lower case; replaces the one before. */
    void setLocalName(const QString &name) { m_localName = name; }
    /** `host` in lower case, without port and brackets. */
    [[nodiscard]] bool contains(const QString &host) const;

private:
    [[nodiscard]] bool isOwnAddress(const QHostAddress &address) const;

    QStringList m_names;
    QString m_localName;
    NetworkView m_network;
    mutable QList<QHostAddress> m_own;
    mutable std::optional<std::chrono::steady_clock::time_point> m_ownRead;
};

} // namespace cookout
