// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cookout {

/**
 * What is wrong with the write-ahead log beside a database, in words; nothing when all is well. SQLite reads a log up
 * to the first frame whose checksum is wrong and forgets the rest without a word, since that is what a crash leaves; so
 * damage in the middle, or a lost end, would lose what was confirmed to guests. Told from a crash by commits behind the
 * wrong frame, and by the index beside the log, which counts the frames of every commit that was confirmed.
 * Formats: https://sqlite.org/fileformat.html, section 4, and https://sqlite.org/walformat.html.
 * To be asked before the database is opened, since opening repairs the log; looks at nothing that this process has
 * open. Reads the whole log. Another program may be writing it meanwhile.
 */
[[nodiscard]] std::optional<QString> writeAheadLogProblem(const QString &databasePath);

} // namespace cookout
