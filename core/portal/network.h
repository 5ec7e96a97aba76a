// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QHostAddress>

namespace cookout {

/** The address under which other devices most likely reach this computer: IPv4, up, not virtual; else loopback. */
[[nodiscard]] QHostAddress localNetworkAddress();

/** What guests' links begin with, '/' at the end: the public URL when one is set, else the listening address. */
[[nodiscard]] QString guestUrlBase(const PortalSettings &settings, quint16 port);

/** Whether the address belongs to one of the networks ("10.0.0.0/8"). */
[[nodiscard]] bool isInSubnets(const QHostAddress &address, const QStringList &subnets);

/** Hosts a request may name: own addresses and names, localhost, the public URL's host and the configured ones. */
[[nodiscard]] QStringList allowedHosts(const PortalSettings &settings);

} // namespace cookout
