// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "ui/issues/issue.h"

#include <QObject>
#include <QTimer>

namespace cookout {

class Clock;
class DomainEvents;
class HealthService;
class MailControl;
class PortalControl;
struct MailStatus;
struct HealthFinding;
struct PortalStatus;

/**
 * What is wrong at the moment, heard from database, portal and mail; each goes when its cause is gone. GUI thread. Made
 * before the window and outlives it, so that what happened meanwhile is known.
 */
class IssueList final : public QObject {
    Q_OBJECT

public:
    /** All outlive the list. */
    IssueList(const DomainEvents &facts, const PortalControl &portal, const MailControl &mail, HealthService &health,
              const Clock &clock);

    /** The worst first. */
    [[nodiscard]] const QList<Issue> &issues() const { return m_issues; }

    void hearMailCounts(const MailCounts &counts);
    void hearSpace(const HealthFinding &finding);
    /** Asks how much room the disk has; the answer comes later. */
    void lookAtSpace();
    /** Does so now and every few minutes. */
    void watchSpace();
    /** It was seen to be over; ignored when it is not in the list. */
    void resolve(Issue::Kind kind);

Q_SIGNALS:
    void changed();

private:
    void hearDatabase(const DomainEvents &facts);
    void hearPortal(const PortalStatus &status);
    void hearMail(const MailStatus &status);
    void raise(Issue issue);

    HealthService &m_health;
    const Clock &m_clock;
    QTimer m_spaceTimer;
    QList<Issue> m_issues;
};

} // namespace cookout
