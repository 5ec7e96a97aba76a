// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/issueremedies.h"

#include "core/services/backupservice.h"
#include "core/services/portalcontrol.h"
#include "core/services/readinessservice.h"
#include "ui/errortext.h"
#include "ui/issues/issuelist.h"

#include <QClipboard>
#include <QGuiApplication>

namespace cookout {

IssueRemedies::IssueRemedies(const WindowServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void IssueRemedies::act(const Issue &issue)
{
    switch (issue.kind) {
    case Issue::Kind::DatabaseDamaged:
        QGuiApplication::clipboard()->setText(issue.detail);
        Q_EMIT noticed(Tone::Success, tr("The details were copied."));
        return;
    case Issue::Kind::SavingFailed:
        tryToSave();
        return;
    case Issue::Kind::DiskFull:
    case Issue::Kind::DiskLow:
        m_services.issues.lookAtSpace();
        return;
    case Issue::Kind::PortalFailed:
        m_services.portal.start();
        return;
    case Issue::Kind::MailRefused:
        Q_EMIT mailSettingsRequested();
        return;
    case Issue::Kind::MailUnreachable:
        Q_EMIT mailRetryRequested();
        return;
    case Issue::Kind::MailsFailed:
        Q_EMIT outboxRequested();
        return;
    case Issue::Kind::BackupFailed:
        backUp();
        return;
    }
}

void IssueRemedies::tryToSave()
{
    m_services.readiness.writes().deliver(this, [this](const Result<int> &written) {
        if (written)
            m_services.issues.resolve(Issue::Kind::SavingFailed);
        else
            Q_EMIT noticed(Tone::Danger, ErrorText::sentence(written.error()));
    });
}

void IssueRemedies::backUp()
{
    m_services.backups.backUpIfChanged().deliver(this, [this](const Result<std::optional<VerifiedBackup>> &made) {
        if (made)
            m_services.issues.resolve(Issue::Kind::BackupFailed);
        else
            Q_EMIT noticed(Tone::Danger, tr("The backup was not made: %1").arg(made.error().detail));
    });
}

} // namespace cookout
