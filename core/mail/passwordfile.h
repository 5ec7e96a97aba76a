// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace cookout {

/**
 * A password in a file of its own that only this user can read, one line of UTF-8 and not encrypted. A value: the file
 * is looked at by each call. Any thread that may wait for the disk.
 */
class PasswordFile {
public:
    explicit PasswordFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    /**
     * Nothing when there is no file. Denied, with what to do, when others could read it, it belongs to somebody else or
     * is no plain file, or may not be read; Unavailable when the disk fails; InvalidInput when it holds no password.
     */
    [[nodiscard]] Result<std::optional<Secret>> read() const;
    /** Makes the folder too, for this user only. Errors as writePrivately(). */
    [[nodiscard]] Result<void> write(const Secret &password) const;
    /** Succeeds when there is none. */
    [[nodiscard]] Result<void> remove() const;

private:
    QString m_path;
};

/** Whether a password can be kept and sent: InvalidInput for an empty one, one with a line break, or a NUL. */
[[nodiscard]] Result<void> checkPassword(const Secret &password);

} // namespace cookout
