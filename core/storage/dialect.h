// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>
#include <QSqlError>

namespace cookout {

/** Takes the write lock at once: a deferred BEGIN would lose the race for the last place with "database is locked". */
inline constexpr QLatin1StringView beginWrite("BEGIN IMMEDIATE");

/** What an SQLite result code means for the caller (https://sqlite.org/rescode.html, primary codes). */
[[nodiscard]] Error toError(const QSqlError &error);

} // namespace cookout
