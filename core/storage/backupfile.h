// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/backupretention.h"

namespace cookout {

/**
 * A file in the making, readable by its owner only. It has a temporary name until publish() gives it the final one, so
 * that the final name is complete or absent whenever the program ends. What killed programs left in the folder is
 * removed when the next one is made; it is told from one in the making by its lock (flock). One thread.
 */
class BackupFile {
public:
    /** Makes the folder too. Unavailable when it cannot be written; Conflict when `target` exists already. */
    static Result<std::unique_ptr<BackupFile>> create(const QString &target);
    /** Removes the file unless it was published. */
    ~BackupFile();
    Q_DISABLE_COPY_MOVE(BackupFile)

    /** Where to write: an empty file. */
    [[nodiscard]] const QString &temporaryPath() const { return m_temporary; }

    /**
     * Puts the file on the disk (fsync), then in its place. Conflict when another file has come there meanwhile: it is
     * never overwritten.
     */
    Result<void> publish();

private:
    BackupFile(QString target, QString temporary, int file)
        : m_target(std::move(target)), m_temporary(std::move(temporary)), m_file(file)
    {
    }

    QString m_target;
    QString m_temporary;
    int m_file;
};

/** "…/backups" beside the database's file, behind any links. */
[[nodiscard]] QString backupFolderOf(const QString &databasePath);

/** "NAME-YYYYMMDDTHHMMSSZ.db" in that folder; with "-before-schema-N" for one made before a migration to N. */
[[nodiscard]] QString backupPathOf(const QString &databasePath, const QDateTime &at, int beforeSchema = 0);

/** The automatic copies of this database, the newest first; anything else in the folder is not listed. */
[[nodiscard]] QList<BackupCopy> backupCopiesOf(const QString &databasePath);

} // namespace cookout
