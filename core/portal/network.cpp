// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/network.h"

#include <QHostInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Bridges, containers and tunnels: a phone on the Wi-Fi cannot reach them. */
bool isVirtual(const QNetworkInterface &interface)
{
    static const QStringList prefixes{u"docker"_s, u"virbr"_s, u"veth"_s,  u"br-"_s, u"tun"_s,
                                      u"tap"_s,    u"wg"_s,    u"vmnet"_s, u"lxc"_s, u"podman"_s};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&interface](const QString &prefix) { return interface.name().startsWith(prefix); });
}

bool isUsable(const QNetworkInterface &interface)
{
    const QNetworkInterface::InterfaceFlags flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack) && !isVirtual(interface);
}

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6) ||
           address == QHostAddress(QHostAddress::Any);
}

} // namespace

QHostAddress localNetworkAddress()
{
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!isUsable(interface))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                return entry.ip();
        }
    }
    return QHostAddress(QHostAddress::LocalHost);
}

QString guestUrlBase(const PortalSettings &settings, quint16 port, const NetworkView &network)
{
    if (!settings.publicUrl.isEmpty())
        return settings.publicUrl + u'/';
    QHostAddress address(settings.listen);
    if (isWildcard(address))
        address = network.outward();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isV6 ? u'[' + address.toString() + u']' : address.toString();
    return (settings.usesTls() ? u"https://%1:%2/"_s : u"http://%1:%2/"_s).arg(host).arg(port);
}

QHostAddress reachableAddress(const PortalSettings &settings, const NetworkView &network)
{
    const QHostAddress listen(settings.listen);
    const QHostAddress address = isWildcard(listen) ? network.outward() : listen;
    return address.isLoopback() ? QHostAddress() : address;
}

QByteArray publicOrigin(const PortalSettings &settings)
{
    if (settings.publicUrl.isEmpty())
        return {};
    QUrl url(settings.publicUrl.toLower());
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

AllowedHosts::AllowedHosts(const PortalSettings &settings, NetworkView network) : m_network(std::move(network))
{
    const QString name = QHostInfo::localHostName().toLower();
    m_names = {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, QHostAddress(settings.listen).toString()};
    if (!name.isEmpty())
        m_names.append({name, name + u".local"_s});
    m_names.append(QUrl(settings.publicUrl).host().toLower());
    for (const QString &host : settings.allowedHosts)
        m_names.append(host.toLower());
    m_names.removeAll(QString());
}

bool AllowedHosts::contains(const QString &host) const
{
    const QHostAddress address(host);
    if (isWildcard(address))
        return false;
    return m_names.contains(host) || (!m_localName.isEmpty() && host == m_localName) ||
           (!address.isNull() && isOwnAddress(address));
}

// Looked up anew while the program runs: a laptop joins the party's Wi-Fi after the portal was started.
bool AllowedHosts::isOwnAddress(const QHostAddress &address) const
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_ownRead || now - *m_ownRead > m_network.ownKeptFor) {
        m_own = m_network.own();
        for (QHostAddress &own : m_own)
            own.setScopeId({}); // no browser sends it
        m_ownRead = now;
    }
    return m_own.contains(address);
}

} // namespace cookout
