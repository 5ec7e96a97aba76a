// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QSqlError>

#include <algorithm>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

ErrorCode sqliteCode(int native)
{
    switch (native & 0xff) { // the rest of an extended code only refines it
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

/** A state, or a class of states by its first two characters, and what it means. */
struct StateMeaning {
    QLatin1StringView state;
    ErrorCode code;
    Trouble trouble;
};

constexpr std::array meanings{
    StateMeaning{"08"_L1, ErrorCode::Unavailable, Trouble::Lost},    // connection exception
    StateMeaning{"57P01"_L1, ErrorCode::Unavailable, Trouble::Lost}, // the server is stopped, or somebody ended us
    StateMeaning{"57P02"_L1, ErrorCode::Unavailable, Trouble::Lost}, // the server crashed
    StateMeaning{"57P03"_L1, ErrorCode::Unavailable, Trouble::Lost}, // it is starting
    StateMeaning{"57P05"_L1, ErrorCode::Unavailable, Trouble::Lost}, // idle for too long
    StateMeaning{"25P03"_L1, ErrorCode::Unavailable, Trouble::Lost}, // idle in a transaction for too long
    StateMeaning{"26000"_L1, ErrorCode::Unavailable, Trouble::Lost}, // prepared queries were dropped by somebody
    StateMeaning{"0A000"_L1, ErrorCode::Internal, Trouble::Lost},    // or outlived by the schema (cached plan)
    StateMeaning{"40001"_L1, ErrorCode::Busy, Trouble::Retry},       // serialisation failure
    StateMeaning{"40P01"_L1, ErrorCode::Busy, Trouble::Retry},       // deadlock
    StateMeaning{"55P03"_L1, ErrorCode::Busy, Trouble::Retry},       // lock timeout
    StateMeaning{"57014"_L1, ErrorCode::Busy, Trouble::Retry},       // statement timeout
    StateMeaning{"23"_L1, ErrorCode::Conflict, Trouble::None},       // constraint
    StateMeaning{"25006"_L1, ErrorCode::Unavailable, Trouble::None}, // read-only
    StateMeaning{"28"_L1, ErrorCode::Unavailable, Trouble::None},    // password, authorisation
    StateMeaning{"3D"_L1, ErrorCode::Unavailable, Trouble::None},    // no such database
    StateMeaning{"3F"_L1, ErrorCode::Unavailable, Trouble::None},    // no such schema
    StateMeaning{"42501"_L1, ErrorCode::Unavailable, Trouble::None}, // may not
    StateMeaning{"53"_L1, ErrorCode::Unavailable, Trouble::None},    // disk full, memory, too many connections
    StateMeaning{"58"_L1, ErrorCode::Unavailable, Trouble::None},    // operating system
    StateMeaning{"XX001"_L1, ErrorCode::Unavailable, Trouble::None}, // damaged
    StateMeaning{"XX002"_L1, ErrorCode::Unavailable, Trouble::None},
};

QString firstLine(const QString &message)
{
    QString line = message.section(u'\n', 0, 0).trimmed();
    for (const auto severity : {"ERROR:"_L1, "FATAL:"_L1, "PANIC:"_L1}) {
        if (line.startsWith(severity))
            line = line.mid(severity.size()).trimmed();
    }
    return line;
}

} // namespace

SqlFailure sqliteFailure(int code, const QString &message)
{
    return {{sqliteCode(code), message, {}}, Trouble::None};
}

SqlFailure postgresFailure(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const Error said{ErrorCode::Internal, firstLine(error.databaseText()), {}};
    if (state.isEmpty()) // the server said nothing: the link itself failed
        return {{ErrorCode::Unavailable, said.detail, {}}, Trouble::Lost};
    const auto *known = std::find_if(meanings.begin(), meanings.end(),
                                     [&state](const StateMeaning &meaning) { return state.startsWith(meaning.state); });
    if (known == meanings.end())
        return {{said.code, u"%1 (SQLSTATE %2)"_s.arg(said.detail, state), {}}, Trouble::None};
    return {{known->code, u"%1 (SQLSTATE %2)"_s.arg(said.detail, state), {}}, known->trouble};
}

} // namespace cookout
