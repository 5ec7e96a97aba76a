// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

namespace cookout {

namespace {

enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

ErrorCode codeOf(int native)
{
    switch (native & 0xff) { // the rest of an extended code only refines it
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::Busy;
    case SqliteConstraint:
        return ErrorCode::Conflict;
    case SqliteReadOnly:
    case SqliteIoError:
    case SqliteCorrupt:
    case SqliteFull:
    case SqliteCannotOpen:
    case SqliteNotADatabase:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error toError(const QSqlError &error)
{
    return {codeOf(error.nativeErrorCode().toInt()), error.databaseText(), {}};
}

} // namespace cookout
