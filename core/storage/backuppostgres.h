// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

namespace cookout {

// PostgreSQL's own tools (https://www.postgresql.org/docs/15/app-pgdump.html). The password goes by the environment,
// which only the same user can read, never by arguments. A missing tool is Unavailable and says what to install.

/** Whether the file begins like a dump in pg_dump's custom format. */
[[nodiscard]] bool isPostgresDump(const QString &file);

/** Dumps the database into the file in the custom format, and verifies it. */
[[nodiscard]] Result<VerifiedBackup> dumpPostgres(const DatabaseAddress &address, const QString &file,
                                                  const std::stop_token &stop);

/** Whether pg_restore can list the whole file and it holds Cookout's tables. */
[[nodiscard]] Result<VerifiedBackup> verifiedPostgresDump(const QString &file);

/** In one transaction, into a database that has no tables yet: Conflict when it has some. */
[[nodiscard]] Result<void> restorePostgres(const QString &file, const DatabaseAddress &target);

} // namespace cookout
