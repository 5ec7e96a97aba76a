// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace cookout {

/** What a failed statement means for what it ran in. */
enum class Trouble {
    None,  ///< the statement's own fault: a savepoint undoes it
    Retry, ///< somebody else was in the way: the same may succeed a moment later
    Lost,  ///< the connection is of no use any more
};

/** A failed statement: what the caller is told, and what the pool does about it. */
struct SqlFailure {
    Error error;
    Trouble trouble = Trouble::None;
};

/** What an SQLite result code means (https://sqlite.org/rescode.html, primary codes; extended ones only refine them).
 */
[[nodiscard]] SqlFailure sqliteFailure(int code, const QString &message);

/**
 * What an SQLSTATE means (https://www.postgresql.org/docs/15/errcodes-appendix.html). Only the first line of the
 * server's message is kept: the lines after it quote rows, and rows are guests.
 */
[[nodiscard]] SqlFailure postgresFailure(const QSqlError &error);

} // namespace cookout
