// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/settings.h"

namespace cookout {

/**
 * Says in one sentence why the database could not be opened or used, what to do about it, and which good backup there
 * is. Looks at the files without changing any; `error` is what opening said, and is answered itself when nothing better
 * can be said. May take as long as reading the newest backup does: not for the window's thread.
 */
[[nodiscard]] Error diagnosed(const DatabaseAddress &address, const Error &error);

} // namespace cookout
