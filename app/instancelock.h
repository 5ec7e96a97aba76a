// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QLockFile>

#include <memory>

namespace cookout {

/** Says which program runs the portal and sends the mail of an SQLite database: a lock file beside it. */
class InstanceLock {
public:
    /**
     * Tries to become that program. Conflict names the one that is; Unavailable when the folder cannot be written. A
     * lock left by a program that died is taken over. Databases of other kinds need no lock.
     */
    static Result<InstanceLock> acquire(const DatabaseAddress &address);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace cookout
