// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backupservice.h"
#include "core/services/domainevents.h"
#include "core/services/healthservice.h"

#include <QTimer>

namespace cookout {

/**
 * After the start, and each hour: looks whether the database is sound, and copies it when something has changed. What
 * goes wrong is told to everybody through `facts`. Main thread, which never waits: the work is done by the background
 * threads. Owned by the application.
 */
class BackupSchedule final : public QObject {
    Q_OBJECT

public:
    /** All outlive the schedule. */
    BackupSchedule(BackupService &backups, HealthService &health, DomainEvents &facts);

    /** Begins at once. Called once. */
    void start();
    /** Begins nothing more; a copy in the making is given up as soon as it can be. Idempotent. */
    void stop();

private:
    void checkAndBackUp();
    void backUp();

    BackupService &m_backups;
    HealthService &m_health;
    DomainEvents &m_facts;
    QTimer m_hourly;
    bool m_stopped = false;
};

} // namespace cookout
