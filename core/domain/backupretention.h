// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace cookout {

/** An automatic copy of the database, as its file's name tells it. */
struct BackupCopy {
    QString file;         ///< absolute path
    QDateTime at;         ///< UTC
    int beforeSchema = 0; ///< made before the migration to this version of the schema; 0: a regular one
    bool complete = true; ///< false: visibly damaged; neither counted nor deleted

    friend bool operator==(const BackupCopy &, const BackupCopy &) = default;
};

/** How many copies are kept. Of copies made within one hour (or day) of UTC the newest stands for it. */
struct BackupRetention {
    int hours = 24;
    int days = 7;
    int migrations = 3;
};

/**
 * The copies that may be deleted. Hours and days are those that have a copy, not the last ones by the clock: a laptop
 * that is opened once a week keeps as many. Copies dated after `now` (the clock was wrong) are kept without being
 * counted, and so are incomplete ones: they must not push good ones out.
 */
[[nodiscard]] QList<BackupCopy> expiredBackups(QList<BackupCopy> copies, const QDateTime &now,
                                               const BackupRetention &retention = {});

} // namespace cookout
