// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signinthrottle.h"

#include <algorithm>

namespace cookout {

namespace {

using namespace std::chrono_literals;

constexpr int freeFailures = 5;
constexpr auto window = 15min;
constexpr std::chrono::seconds firstWait = 30s;
constexpr std::chrono::seconds longestWait = 15min;
constexpr qsizetype mostRecords = 10'000;

std::chrono::seconds waitAfter(int failures)
{
    const int doublings = std::clamp(failures - freeFailures, 0, 10);
    return std::min(longestWait, firstWait * (1 << doublings));
}

} // namespace

std::optional<std::chrono::seconds> SignInThrottle::begin(const QString &account, const QString &address,
                                                          const QDateTime &now)
{
    const QMutexLocker lock(&m_mutex);
    const std::chrono::seconds wait = std::max(waitOf(m_accounts, account, now), waitOf(m_addresses, address, now));
    if (wait > 0s)
        return wait;
    count(m_accounts, account, now);
    count(m_addresses, address, now);
    return std::nullopt;
}

void SignInThrottle::succeeded(const QString &account, const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    m_accounts.remove(account);
    uncount(m_addresses, address); // not all: an account of one's own must not buy guesses at others
}

void SignInThrottle::withdraw(const QString &account, const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    uncount(m_accounts, account);
    uncount(m_addresses, address);
}

qsizetype SignInThrottle::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_accounts.size() + m_addresses.size();
}

std::chrono::seconds SignInThrottle::waitOf(const Records &records, const QString &key, const QDateTime &now)
{
    const auto record = records.constFind(key);
    if (record == records.cend() || record->failures < freeFailures)
        return 0s;
    // Rounded up, so that who waits as told does not come too early; a clock that was put back adds nothing.
    const auto passed = std::max<std::chrono::milliseconds>(0ms, std::chrono::milliseconds(record->last.msecsTo(now)));
    const auto left = waitAfter(record->failures) - passed;
    return std::max<std::chrono::seconds>(0s, std::chrono::ceil<std::chrono::seconds>(left));
}

void SignInThrottle::count(Records &records, const QString &key, const QDateTime &now)
{
    if (records.size() >= mostRecords)
        makeRoom(records, now);
    Record &record = records[key];
    if (record.last.isValid() && isOver(record, now))
        record.failures = 0;
    ++record.failures;
    record.last = now;
}

bool SignInThrottle::isOver(const Record &record, const QDateTime &now)
{
    return record.last.addDuration(window) <= now;
}

/** Under a flood of names or addresses the older half gives way, which the other key's count makes up for. */
void SignInThrottle::makeRoom(Records &records, const QDateTime &now)
{
    records.removeIf([&now](const auto &entry) { return isOver(entry.value(), now); });
    if (records.size() < mostRecords)
        return;
    QList<QDateTime> times;
    times.reserve(records.size());
    for (const Record &record : std::as_const(records))
        times.append(record.last);
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    records.removeIf([&middle](const auto &entry) { return entry.value().last <= *middle; });
}

void SignInThrottle::uncount(Records &records, const QString &key)
{
    const auto record = records.find(key);
    if (record != records.end() && --record->failures <= 0)
        records.erase(record);
}

} // namespace cookout
