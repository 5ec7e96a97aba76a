// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/domain/verifiedbackup.h"

#include <stop_token>

namespace cookout {

// Everything here works beside a running program, on connections of its own, and may take seconds for a large database:
// never on the window's or the portal's thread. Every error is a sentence with a way out.

/**
 * Opens the file read-only and looks at all of it: integrity_check, foreign_key_check, whose it is, schema version.
 * Unavailable when it is damaged or no database of Cookout's.
 */
[[nodiscard]] Result<VerifiedBackup> verifiedBackup(const QString &file);

/**
 * Copies the database to a new file: VACUUM INTO (https://sqlite.org/lang_vacuum.html#vacuuminto) or pg_dump under a
 * temporary name, verified, on disk, then renamed. Conflict when `target` exists; Unavailable when it cannot be
 * written, when the database or the copy is damaged, or when `stop` was requested: then there is no file.
 */
[[nodiscard]] Result<VerifiedBackup> backUp(const DatabaseAddress &address, const QString &target,
                                            const std::stop_token &stop = {});

/**
 * backUp() into the folder "backups" beside an SQLite database, then deletes the copies that have expired. There must
 * be such a folder to write into wherever the database itself can be used, since its write-ahead log needs the same.
 * Unavailable for PostgreSQL, whose administrator backs it up.
 */
[[nodiscard]] Result<VerifiedBackup> backUpBeside(const DatabaseAddress &address, const QDateTime &now,
                                                  int beforeSchema = 0, const std::stop_token &stop = {});

/** Whether anything was committed since the newest automatic copy, by whatever program; true when there is none. */
[[nodiscard]] bool changedSinceBackup(const DatabaseAddress &address);

/** The newest automatic copy that verifies and that this program can open; looks at one after the other. */
[[nodiscard]] std::optional<VerifiedBackup> newestGoodBackup(const DatabaseAddress &address);

/** Makes a new database of a backup that verifies. Conflict when the target exists (or is not empty, PostgreSQL). */
[[nodiscard]] Result<VerifiedBackup> restoreBackup(const QString &backup, const DatabaseAddress &target);

/** What restoring would bring back and what it would lack. SQLite only; the backup should have been verified. */
[[nodiscard]] Result<BackupComparison> compareWithBackup(const QString &backup, const DatabaseAddress &current);

/** "cookoutctl restore BACKUP --to NEWFILE", quoted for a shell where needed; NEWFILE is a free name beside it. */
[[nodiscard]] QString restoreCommand(const VerifiedBackup &backup, const DatabaseAddress &address);

} // namespace cookout
