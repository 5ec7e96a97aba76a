// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace cookout {

/** The first line of standard input, without its line end; InvalidInput when that is not UTF-8 or there is none. */
[[nodiscard]] Result<Secret> passwordFromStandardInput();

/**
 * Asks for a new password at the terminal, twice and unseen. InvalidInput when the two differ, Unavailable when the
 * program has no terminal. The terminal is as it was afterwards.
 */
[[nodiscard]] Result<Secret> passwordFromTerminal();

} // namespace cookout
