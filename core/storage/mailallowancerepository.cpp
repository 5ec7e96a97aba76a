// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mailallowancerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

// Up to now: what a clock that went wrong has written into the future must not stop the mail until then.
constexpr Sql selectSent = "SELECT COUNT(*) FROM outbox WHERE sent_at > ? AND sent_at <= ?";
constexpr Sql selectUnderWay = "SELECT COUNT(*) FROM outbox WHERE state = 'sending' AND lease_ends_at > ?";
constexpr Sql selectLatest =
    "SELECT sent_at FROM outbox WHERE sent_at > ? AND sent_at <= ? ORDER BY sent_at DESC LIMIT 1 OFFSET ?";

constexpr qint64 hour = 3600;

int countIn(const Row &row)
{
    return row.count(0);
}

} // namespace

Result<MailAllowance> MailAllowanceRepository::allowance(const QDateTime &now, int perHour)
{
    const QDateTime since = now.addSecs(-hour);
    const auto sent = m_connection.first(selectSent, {bound(since), bound(now)}, countIn);
    if (!sent)
        return failure(sent);
    const auto underWay = m_connection.first(selectUnderWay, {bound(now)}, countIn);
    if (!underWay)
        return failure(underWay);
    MailAllowance allowance{std::max(perHour - sent->value_or(0) - underWay->value_or(0), 0), {}};
    if (allowance.left > 0)
        return allowance;
    // The next place is free when the perHour-th latest is an hour old; those under way stand before all others.
    const int others = std::max(perHour - 1 - underWay->value_or(0), 0);
    const auto latest = m_connection.first(selectLatest, {bound(since), bound(now), others},
                                           [](const Row &row) { return row.instant(0); });
    if (!latest)
        return failure(latest);
    if (*latest)
        allowance.moreAt = (**latest).addSecs(hour);
    return allowance;
}

} // namespace cookout
