// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/domain/verifiedbackup.h"

#include <stop_token>

namespace cookout {

/**
 * Copies of the database and back. Runs beside the pool, on the background threads; callable from any thread. Every
 * error is a sentence with a way out.
 */
class BackupService {
public:
    BackupService(DatabaseAddress address, const Clock &clock, Background &background)
        : m_address(std::move(address)), m_clock(clock), m_background(background)
    {
    }

    /** A verified copy as a new file: complete or absent. Conflict when the file exists. */
    [[nodiscard]] Pending<VerifiedBackup> backUp(const QString &file);

    /**
     * The automatic copy into "backups" beside an SQLite database, when anything was committed since the newest one;
     * then deletes the copies that have expired. Nothing: it was not needed, or the database is not SQLite's.
     */
    [[nodiscard]] Pending<std::optional<VerifiedBackup>> backUpIfChanged();

    /** A new database of a backup. Conflict when there is one of that name; InvalidInput for the wrong kind of it. */
    [[nodiscard]] Pending<VerifiedBackup> restore(const QString &backup, const DatabaseAddress &target);

    /** What that would bring back, and what it would lack. SQLite only. */
    [[nodiscard]] Pending<BackupComparison> compare(const QString &backup);

    /** A copy in the making is given up as soon as it can be. Any thread. */
    void stop() { m_stop.request_stop(); }

private:
    const DatabaseAddress m_address;
    const Clock &m_clock;
    Background &m_background;
    std::stop_source m_stop;
};

} // namespace cookout
