// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/ratelimiter.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

using namespace std::chrono_literals;

namespace cookout {

RateLimiter::RateLimiter(int readsPerMinute, int changesPerMinute, qsizetype mostAddresses)
    : m_reads(bucketOf(readsPerMinute, readsPerMinute / 5)),
      m_changes(bucketOf(changesPerMinute, changesPerMinute / 2)),
      m_mostAddresses(std::max<qsizetype>(mostAddresses, 1))
{
}

RateLimiter::Bucket RateLimiter::bucketOf(int perMinute, int burst)
{
    if (perMinute <= 0)
        return {};
    const std::chrono::nanoseconds refill = std::chrono::nanoseconds(1min) / perMinute;
    return {refill, refill * std::max(burst - 1, 0)};
}

RateLimiter::Network RateLimiter::networkOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:a.b.c.d
    if (isIpv4)
        return {0, ipv4};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {qFromBigEndian<quint64>(bytes.c), ~quint64(0)};
}

std::chrono::seconds RateLimiter::admit(const QHostAddress &address, Kind kind, Time now)
{
    const Bucket &bucket = kind == Kind::Read ? m_reads : m_changes;
    if (bucket.refill == 0ns)
        return 0s;
    const Network network = networkOf(address);
    auto found = m_addresses.find(network);
    if (found == m_addresses.end()) {
        if (m_addresses.size() >= m_mostAddresses)
            makeRoom(now);
        found = m_addresses.insert(network, {});
    }
    Time &full = kind == Kind::Read ? found->reads : found->changes;
    const Time from = std::max(full, now);
    if (from - now > bucket.depth)
        return std::chrono::ceil<std::chrono::seconds>(from - now - bucket.depth);
    full = from + bucket.refill;
    return 0s;
}

// A full bucket is as good as none. Where too few are full, a quarter of the table goes, so that a flood from many
// addresses costs little for each.
void RateLimiter::makeRoom(Time now)
{
    m_addresses.removeIf([now](const auto &entry) { return entry.value().latest() <= now; });
    if (m_addresses.size() < m_mostAddresses)
        return;
    QList<Time> times;
    times.reserve(m_addresses.size());
    for (const Full &full : std::as_const(m_addresses))
        times.append(full.latest());
    const auto quarter = times.begin() + times.size() / 4;
    std::nth_element(times.begin(), quarter, times.end());
    m_addresses.removeIf([limit = *quarter](const auto &entry) { return entry.value().latest() <= limit; });
}

} // namespace cookout
