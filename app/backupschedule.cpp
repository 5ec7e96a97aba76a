// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupschedule.h"

#include <QLoggingCategory>

namespace cookout {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcSchedule, "cookout.backup")

} // namespace

BackupSchedule::BackupSchedule(BackupService &backups, HealthService &health, DomainEvents &facts)
    : m_backups(backups), m_health(health), m_facts(facts)
{
    m_hourly.setInterval(1h);
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &BackupSchedule::checkAndBackUp);
}

void BackupSchedule::start()
{
    m_hourly.start();
    checkAndBackUp();
}

void BackupSchedule::stop()
{
    m_stopped = true;
    m_hourly.stop();
    m_backups.stop();
}

void BackupSchedule::checkAndBackUp()
{
    m_health.quickCheck().deliver(this, [this](const Result<int> &sound) {
        if (m_stopped)
            return;
        if (sound)
            return backUp();
        // No copy is made of a damaged database: the good ones stay the newest.
        qCWarning(lcSchedule).noquote() << sound.error().detail;
        Q_EMIT m_facts.databaseDamaged(sound.error().detail);
        m_facts.publishFailure(sound.error());
    });
}

void BackupSchedule::backUp()
{
    m_backups.backUpIfChanged().deliver(this, [this](const Result<std::optional<VerifiedBackup>> &made) {
        if (m_stopped)
            return;
        if (!made) {
            qCWarning(lcSchedule).noquote() << made.error().detail;
            Q_EMIT m_facts.backupFailed(made.error().detail);
        } else if (*made) {
            qCInfo(lcSchedule).noquote() << "backed up to" << (*made)->file;
            Q_EMIT m_facts.backedUp((*made)->file);
        }
    });
}

} // namespace cookout
