// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/forwarding.h"

#include "core/portal/httpsyntax.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qsizetype mostHops = 32;

/** "192.0.2.1", "192.0.2.1:1234", "2001:db8::1" or "[2001:db8::1]:1234"; a null address for anything else. */
QHostAddress addressFrom(QByteArrayView text)
{
    if (text.startsWith('['))
        text = text.sliced(1, std::max<qsizetype>(text.indexOf(']'), 1) - 1);
    else if (text.count(':') == 1)
        text = text.first(text.indexOf(':'));
    const auto isAddressByte = [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; };
    if (text.size() < 2 || !std::all_of(text.begin(), text.end(), isAddressByte))
        return {};
    return plainAddress(QHostAddress(QString::fromLatin1(text)));
}

QHostAddress clientBehind(const QHostAddress &proxy, const QByteArray &forwardedFor, const Subnets &trusted)
{
    QHostAddress client = proxy;
    QByteArrayView rest(forwardedFor);
    for (qsizetype hop = 0; hop < mostHops && !rest.isEmpty() && trusted.contains(client); ++hop) {
        const qsizetype comma = rest.lastIndexOf(',');
        const QHostAddress before = addressFrom(withoutOptionalSpace(rest.sliced(comma + 1)));
        if (before.isNull())
            break;
        client = before;
        rest = comma < 0 ? QByteArrayView() : rest.first(comma);
    }
    return client;
}

QByteArray lastValue(const QByteArray &list)
{
    return withoutOptionalSpace(QByteArrayView(list).sliced(list.lastIndexOf(',') + 1)).toByteArray();
}

/** A path of plain segments without '/' at its end; empty for anything else. */
QByteArray prefixFrom(QByteArray text)
{
    while (text.endsWith('/'))
        text.chop(1);
    const auto fits = [](char c) { return isAlphanumeric(c) || QByteArrayView("/-._~").contains(c); };
    const bool valid = text.startsWith('/') && std::all_of(text.begin(), text.end(), fits) && !text.contains("//") &&
                       !text.contains("/.");
    return valid ? text : QByteArray();
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

Subnets::Subnets(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QHostAddress address(text);
        m_subnets.append(text.contains(u'/')
                             ? QHostAddress::parseSubnet(text)
                             : std::pair(address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128));
    }
}

bool Subnets::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_subnets.begin(), m_subnets.end(),
                       [&plain](const std::pair<QHostAddress, int> &subnet) { return plain.isInSubnet(subnet); });
}

void seeThroughProxies(Request &request, const Subnets &trusted, bool overTls)
{
    static constexpr std::array<const char *, 5> forwardingFields{
        "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-prefix", "forwarded"};
    request.clientAddress = plainAddress(request.peer);
    request.isSecure = overTls;
    request.host = request.header("host").toLower();
    request.isForwarded = std::any_of(forwardingFields.begin(), forwardingFields.end(),
                                      [&request](const char *name) { return request.headers.contains(name); });
    if (!trusted.contains(request.peer))
        return;
    request.clientAddress = clientBehind(request.clientAddress, request.header("x-forwarded-for"), trusted);
    const QByteArray scheme = lastValue(request.header("x-forwarded-proto")).toLower();
    if (scheme == "http" || scheme == "https")
        request.isSecure = scheme == "https";
    const QByteArray host = lastValue(request.header("x-forwarded-host")).toLower();
    if (isHostAndPort(host)) {
        request.host = host;
        request.publicHost = host;
    }
    request.prefix = prefixFrom(lastValue(request.header("x-forwarded-prefix")));
}

QByteArray withPrefix(const QByteArray &html, const QByteArray &prefix)
{
    if (prefix.isEmpty())
        return html;
    QByteArray page = html;
    for (const char *attribute : {" href=\"/", " src=\"/", " action=\"/", " formaction=\"/"}) {
        const QByteArray rooted(attribute);
        page.replace(rooted, QByteArray(rooted.chopped(1) + prefix + '/'));
    }
    return page;
}

} // namespace cookout
