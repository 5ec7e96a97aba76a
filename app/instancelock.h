// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

namespace cookout {

/**
 * Says which program runs the portal and sends the mail of an SQLite database: a lock (flock) on a file beside it,
 * which the system takes away from a program that ends, however it ends. Links to one database share one lock.
 */
class InstanceLock {
public:
    /** Conflict names the program that holds it; Unavailable when the folder cannot be written. */
    static Result<InstanceLock> acquire(const DatabaseAddress &address);

    InstanceLock() = default;
    ~InstanceLock();
    InstanceLock(InstanceLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;
    InstanceLock &operator=(InstanceLock &&) = delete;

    /** Whether nobody else can be sending this database's mail: true for SQLite, where the lock is exclusive. */
    [[nodiscard]] bool isExclusive() const { return m_file >= 0; }

private:
    explicit InstanceLock(int file) : m_file(file) {}

    int m_file = -1; ///< its descriptor; -1 for databases that need no lock
};

} // namespace cookout
