// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cookout {

/**
 * Writes a whole file: afterwards it is complete under its name, or what was there before still is. Denied when the
 * place may not be written, Unavailable when the disk fails or is full, each with the system's reason and what to do.
 * Any thread that may wait for the disk.
 */
[[nodiscard]] Result<void> writeAtomically(const QString &path, const QByteArray &bytes);

/**
 * The same for a secret: nobody but this user can read the file, from its first byte on, whatever was there before and
 * whatever the umask says.
 */
[[nodiscard]] Result<void> writePrivately(const QString &path, const QByteArray &bytes);

} // namespace cookout
