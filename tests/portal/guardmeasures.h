// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/portalguard.h"

#include <QFile>

#include <unistd.h>

namespace cookout {

inline GuardLimits limitsWith(std::chrono::milliseconds GuardLimits::*which, std::chrono::milliseconds time)
{
    GuardLimits limits;
    limits.*which = time;
    limits.sweepTime = std::chrono::milliseconds(20);
    return limits;
}

inline QByteArray get(const QByteArray &target)
{
    return targetOf(target);
}

/** What this process holds in memory, in bytes. */
inline qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

} // namespace cookout
