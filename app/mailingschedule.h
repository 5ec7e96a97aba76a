// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domainevents.h"
#include "core/services/mailingservice.h"

#include <QTimer>

namespace cookout {

/**
 * After the start, each half minute, and soon after an event or a rule has changed: lets the rules write whose time has
 * come. Several programs may do so for one database: a guest gets a rule's mail once. Main thread, which never waits.
 * Owned by the application.
 */
class MailingSchedule final : public QObject {
    Q_OBJECT

public:
    /** Both outlive the schedule. */
    MailingSchedule(MailingService &mailings, DomainEvents &facts);

    /** Begins at once. Called once. */
    void start();
    /** Begins nothing more. Idempotent. */
    void stop();

private:
    void hurry();
    void look();
    void run();
    void end(const Error *trouble);

    MailingService &m_mailings;
    QTimer m_often;
    QTimer m_soon;          ///< a burst of changes is looked at once
    bool m_running = false; ///< a slow database gets one such job at a time
    bool m_stopped = false;
};

} // namespace cookout
