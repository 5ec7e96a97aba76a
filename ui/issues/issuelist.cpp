// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/issuelist.h"

#include "core/base/clock.h"
#include "core/services/domainevents.h"
#include "core/services/healthservice.h"
#include "core/services/mailcontrol.h"
#include "core/services/portalcontrol.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace cookout {

namespace {

auto isOf(Issue::Kind kind)
{
    return [kind](const Issue &issue) { return issue.kind == kind; };
}

} // namespace

IssueList::IssueList(const DomainEvents &facts, const PortalControl &portal, const MailControl &mail,
                     HealthService &health, const Clock &clock)
    : m_health(health), m_clock(clock)
{
    hearDatabase(facts);
    connect(&portal, &PortalControl::statusChanged, this, &IssueList::hearPortal);
    connect(&mail, &MailControl::statusChanged, this, &IssueList::hearMail);
    hearPortal(portal.status());
    hearMail(mail.status());
    m_spaceTimer.setInterval(5min);
    m_spaceTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_spaceTimer, &QTimer::timeout, this, &IssueList::lookAtSpace);
}

void IssueList::hearDatabase(const DomainEvents &facts)
{
    connect(&facts, &DomainEvents::databaseDamaged, this,
            [this](const QString &detail) { raise({.kind = Issue::Kind::DatabaseDamaged, .detail = detail}); });
    connect(&facts, &DomainEvents::savingFailed, this, [this](ErrorCode code, const QString &detail) {
        // Damage is told as a failure too: one trouble is one issue.
        const auto damage = std::find_if(m_issues.cbegin(), m_issues.cend(), isOf(Issue::Kind::DatabaseDamaged));
        if (damage == m_issues.cend() || damage->detail != detail)
            raise({.kind = Issue::Kind::SavingFailed, .detail = detail, .code = code});
    });
    connect(&facts, &DomainEvents::saved, this, [this] { resolve(Issue::Kind::SavingFailed); });
    connect(&facts, &DomainEvents::backupFailed, this,
            [this](const QString &detail) { raise({.kind = Issue::Kind::BackupFailed, .detail = detail}); });
    connect(&facts, &DomainEvents::backedUp, this, [this] { resolve(Issue::Kind::BackupFailed); });
}

void IssueList::hearPortal(const PortalStatus &status)
{
    switch (status.state) {
    case PortalStatus::State::Failed:
        raise({.kind = Issue::Kind::PortalFailed,
               .detail = status.problem,
               .code = status.portInUse ? ErrorCode::Busy : ErrorCode::Unavailable,
               .port = status.port});
        return;
    case PortalStatus::State::Starting: // its outcome is not known yet
        return;
    case PortalStatus::State::Running:
    case PortalStatus::State::Stopped:
        break;
    }
    resolve(Issue::Kind::PortalFailed);
}

void IssueList::hearMail(const MailStatus &status)
{
    switch (status.state) {
    case MailStatus::State::Paused:
        resolve(Issue::Kind::MailUnreachable);
        raise({.kind = Issue::Kind::MailRefused, .detail = status.problem, .server = status.server});
        return;
    case MailStatus::State::Waiting:
        resolve(Issue::Kind::MailRefused);
        raise({.kind = Issue::Kind::MailUnreachable, .detail = status.problem, .server = status.server});
        return;
    case MailStatus::State::Sending: // this may be the next attempt that fails
        return;
    case MailStatus::State::NotConfigured:
    case MailStatus::State::Idle:
    case MailStatus::State::Limited:
    case MailStatus::State::Halted:
    case MailStatus::State::Stopped:
        break;
    }
    resolve(Issue::Kind::MailRefused);
    resolve(Issue::Kind::MailUnreachable);
}

void IssueList::hearMailCounts(const MailCounts &counts)
{
    if (counts.failed > 0)
        raise({.kind = Issue::Kind::MailsFailed, .count = counts.failed});
    else
        resolve(Issue::Kind::MailsFailed);
}

void IssueList::watchSpace()
{
    m_spaceTimer.start();
    lookAtSpace();
}

void IssueList::lookAtSpace()
{
    m_health.space().deliver(this, [this](const Result<HealthFinding> &finding) {
        if (finding)
            hearSpace(*finding);
    });
}

void IssueList::hearSpace(const HealthFinding &finding)
{
    const bool isFull = finding.level == HealthFinding::Level::Fail;
    const bool isLow = finding.level == HealthFinding::Level::Warn;
    if (!isFull)
        resolve(Issue::Kind::DiskFull);
    if (!isLow)
        resolve(Issue::Kind::DiskLow);
    if (isFull || isLow)
        raise({.kind = isFull ? Issue::Kind::DiskFull : Issue::Kind::DiskLow, .detail = finding.finding});
}

void IssueList::raise(Issue issue)
{
    const auto known = std::find_if(m_issues.begin(), m_issues.end(), isOf(issue.kind));
    const bool isNew = known == m_issues.end();
    issue.since = isNew ? m_clock.now() : known->since;
    if (!isNew && *known == issue)
        return;
    if (isNew) {
        const auto place = std::find_if(m_issues.cbegin(), m_issues.cend(),
                                        [&](const Issue &other) { return other.kind > issue.kind; });
        m_issues.insert(place, issue);
    } else {
        *known = issue;
    }
    Q_EMIT changed();
}

void IssueList::resolve(Issue::Kind kind)
{
    if (m_issues.removeIf(isOf(kind)) > 0)
        Q_EMIT changed();
}

} // namespace cookout
