// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

namespace cookout {

/**
 * Sends every Qt message to standard error and, where `file` is not empty, to a file of its owner only (0600) that
 * rotates at 10 MB and keeps 5. One line per message: line breaks inside are escaped. Called once, at the start of a
 * program; a file that cannot be written is said on standard error and does not stop the program.
 */
void installLogging(const QString &level, LogFormat format, const QString &file);

} // namespace cookout
