// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backupservice.h"

#include "core/storage/backup.h"

namespace cookout {

Pending<VerifiedBackup> BackupService::backUp(const QString &file)
{
    return m_background.run(
        [address = m_address, file, stop = m_stop.get_token()] { return cookout::backUp(address, file, stop); });
}

Pending<std::optional<VerifiedBackup>> BackupService::backUpIfChanged()
{
    return m_background.run([this, stop = m_stop.get_token()]() -> Result<std::optional<VerifiedBackup>> {
        if (m_address.kind != DatabaseAddress::Kind::Sqlite || !changedSinceBackup(m_address))
            return std::optional<VerifiedBackup>();
        const Result<VerifiedBackup> made = backUpBeside(m_address, m_clock.now(), 0, stop);
        return made ? Result<std::optional<VerifiedBackup>>(*made)
                    : Result<std::optional<VerifiedBackup>>(failure(made));
    });
}

Pending<VerifiedBackup> BackupService::restore(const QString &backup, const DatabaseAddress &target)
{
    return m_background.run([backup, target] { return restoreBackup(backup, target); });
}

Pending<BackupComparison> BackupService::compare(const QString &backup)
{
    return m_background.run([address = m_address, backup] { return compareWithBackup(backup, address); });
}

} // namespace cookout
