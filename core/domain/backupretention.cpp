// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backupretention.h"

#include <QSet>

namespace cookout {

namespace {

/** Lets the first copy of each of the newest `limit` periods through; copies come newest first. */
class PeriodKeeper {
public:
    explicit PeriodKeeper(int limit) : m_limit(limit) {}

    bool keeps(qint64 period)
    {
        if (m_seen.contains(period) || m_seen.size() >= m_limit)
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    const int m_limit;
    QSet<qint64> m_seen;
};

} // namespace

QList<BackupCopy> expiredBackups(QList<BackupCopy> copies, const QDateTime &now, const BackupRetention &retention)
{
    std::stable_sort(copies.begin(), copies.end(),
                     [](const BackupCopy &one, const BackupCopy &other) { return one.at > other.at; });
    PeriodKeeper hours(retention.hours);
    PeriodKeeper days(retention.days);
    int migrations = 0;
    QList<BackupCopy> expired;
    for (const BackupCopy &copy : std::as_const(copies)) {
        if (!copy.complete || !copy.at.isValid() || copy.at > now)
            continue;
        if (copy.beforeSchema > 0) {
            if (++migrations > retention.migrations)
                expired.append(copy);
            continue;
        }
        const bool ofHour = hours.keeps(copy.at.toSecsSinceEpoch() / 3600);
        const bool ofDay =
            days.keeps(copy.at.toUTC().date().toJulianDay()); // both are asked: a copy may stand for both
        if (!ofHour && !ofDay)
            expired.append(copy);
    }
    return expired;
}

} // namespace cookout
