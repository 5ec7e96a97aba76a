// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace cookout {

/**
 * Whether an SQLite database can live at this path: a file, or a new name, in a folder that can be written, on a disk
 * of this computer. Unavailable or Denied say what is in the way and the way out. Opens nothing.
 */
[[nodiscard]] Result<void> checkLocation(const QString &path);

/**
 * The name of a file system that is shared with other computers, by its magic number (statfs(2), linux/magic.h) and for
 * FUSE by its type as mounted ("fuse.sshfs"); nothing for a local one. On a shared one locks and the memory-mapped
 * index of the write-ahead log do not work (https://sqlite.org/wal.html, "Overview").
 */
[[nodiscard]] std::optional<QString> networkFileSystem(quint64 magic, const QString &mountedType);

/** As above for what holds this path, or its nearest folder that exists. */
[[nodiscard]] std::optional<QString> networkFileSystemOf(const QString &path);

/**
 * Whether this process has the file open. Reading it by other means than SQLite would drop SQLite's locks then
 * (https://sqlite.org/howtocorrupt.html, 2.2).
 */
[[nodiscard]] bool isOpenInThisProcess(const QString &path);

} // namespace cookout
