// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/network.h"

#include <QHostInfo>
#include <QNetworkInterface>
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

QString guestUrlBase(const PortalSettings &settings, quint16 port)
{
    if (!settings.publicUrl.isEmpty())
        return settings.publicUrl + u'/';
    QHostAddress address(settings.listen);
    static const QList<QHostAddress> wildcards{QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6),
                                               QHostAddress(QHostAddress::Any)};
    if (wildcards.contains(address))
        address = localNetworkAddress();
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isV6 ? u'[' + address.toString() + u']' : address.toString();
    return u"http://%1:%2/"_s.arg(host).arg(port);
}

bool isInSubnets(const QHostAddress &address, const QStringList &subnets)
{
    return std::any_of(subnets.begin(), subnets.end(), [&address](const QString &subnet) {
        return subnet.contains(u'/') ? address.isInSubnet(QHostAddress::parseSubnet(subnet))
                                     : address == QHostAddress(subnet);
    });
}

QStringList allowedHosts(const PortalSettings &settings)
{
    QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        hosts.append(QHostAddress(address.toString().section(u'%', 0, 0)).toString().toLower());
    const QString name = QHostInfo::localHostName().toLower();
    hosts.append({name, name + u".local"_s, QHostAddress(settings.listen).toString()});
    if (!settings.publicUrl.isEmpty())
        hosts.append(QUrl(settings.publicUrl).host().toLower());
    for (const QString &host : settings.allowedHosts)
        hosts.append(host.toLower());
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}

} // namespace cookout
