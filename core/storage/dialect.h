// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace cookout {

/** What an SQLite result code means for the caller (https://sqlite.org/rescode.html, primary codes). */
[[nodiscard]] Error toError(const QSqlError &error);

} // namespace cookout
