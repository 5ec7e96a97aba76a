// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace cookout {

/** A copy of the database that was opened and found whole. Of a dump of PostgreSQL only the file and size are known. */
struct VerifiedBackup {
    QString file;
    qint64 bytes = 0;
    int schemaVersion = 0;
    qint64 registrations = 0;
    qint64 newestHistoryId = 0;
    QDateTime newestChange; ///< UTC, by the audit log; invalid when nothing was ever changed
};

/** What the backup and the current database have of one thing. */
struct BackupDifference {
    QString what; ///< a table, or "registrations of SLUG"
    qint64 inBackup = 0;
    qint64 now = 0;
    qint64 onlyInBackup = 0;
    qint64 onlyNow = 0;
};

struct BackupComparison {
    QList<BackupDifference> differences; ///< equal numbers are listed too
    QDateTime newestInBackup;            ///< UTC; invalid when nothing was ever changed
    QDateTime newestNow;
};

} // namespace cookout
