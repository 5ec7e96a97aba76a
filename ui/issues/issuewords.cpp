// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/issuewords.h"

#include "ui/errortext.h"

#include <QLocale>

namespace cookout {

QString IssueWords::headline(const Issue &issue)
{
    switch (issue.kind) {
    case Issue::Kind::DatabaseDamaged:
        return tr("The database is damaged");
    case Issue::Kind::SavingFailed:
        return tr("The last change was not saved");
    case Issue::Kind::DiskFull:
        return tr("The disk is full");
    case Issue::Kind::DiskLow:
        return tr("The disk is nearly full");
    case Issue::Kind::PortalFailed:
        return issue.code == ErrorCode::Busy ? tr("Another program uses the portal's port")
                                             : tr("The portal could not start");
    case Issue::Kind::MailRefused:
        return tr("The mail server refuses us");
    case Issue::Kind::MailsFailed:
        return issue.count == 1 ? tr("1 mail could not be sent")
                                : tr("%n mails could not be sent", nullptr, issue.count);
    case Issue::Kind::MailUnreachable:
        return tr("The mail server does not take mails");
    case Issue::Kind::BackupFailed:
        break;
    }
    return tr("The automatic backup was not made");
}

QString IssueWords::sentence(const Issue &issue)
{
    switch (issue.kind) {
    case Issue::Kind::DatabaseDamaged:
        return tr("Stop working in it and restore the newest good backup. The details say how.");
    case Issue::Kind::SavingFailed:
        return ErrorText::ofDatabase(issue.code);
    case Issue::Kind::DiskFull:
        return tr("There is no room for a backup, and soon none for guests. Delete or move some large files.");
    case Issue::Kind::DiskLow:
        return tr("Guests can still register. Delete or move some large files soon.");
    case Issue::Kind::PortalFailed:
        if (issue.code == ErrorCode::Busy && issue.port > 0)
            return tr("Guests cannot register. Close the program that uses port %1, or start Cookout with another one "
                      "(--portal-port).")
                .arg(issue.port);
        return tr("Guests cannot register until it runs.");
    case Issue::Kind::MailRefused:
        return tr("Mails wait. Check user name, password and security of %1 in the mail settings.").arg(issue.server);
    case Issue::Kind::MailsFailed:
        return tr("Their guests got no confirmation. Look at the reasons, or send them again.");
    case Issue::Kind::MailUnreachable:
        return tr("Mails wait, and Cookout tries %1 again by itself. Guests keep the page with their code.")
            .arg(issue.server);
    case Issue::Kind::BackupFailed:
        break;
    }
    return tr("Everything is saved, but a broken disk would take it along. It is tried again within the hour.");
}

QString IssueWords::action(Issue::Kind kind)
{
    switch (kind) {
    case Issue::Kind::DatabaseDamaged:
        return tr("Copy the details");
    case Issue::Kind::SavingFailed:
    case Issue::Kind::DiskFull:
    case Issue::Kind::DiskLow:
        return tr("Check again");
    case Issue::Kind::PortalFailed:
        return tr("Start again");
    case Issue::Kind::MailRefused:
        return tr("E-mail settings");
    case Issue::Kind::MailUnreachable:
        return tr("Try now");
    case Issue::Kind::MailsFailed:
        return tr("Show the outbox");
    case Issue::Kind::BackupFailed:
        break;
    }
    return tr("Back up now");
}

QString IssueWords::since(const Issue &issue, const QDateTime &now)
{
    const QDateTime local = issue.since.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return tr("Since %1").arg(time);
    return tr("Since %1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

Tone IssueWords::toneOf(Issue::Kind kind)
{
    const bool waits =
        kind == Issue::Kind::MailUnreachable || kind == Issue::Kind::BackupFailed || kind == Issue::Kind::DiskLow;
    return waits ? Tone::Warning : Tone::Danger;
}

QString IssueWords::severity(Issue::Kind kind)
{
    return toneOf(kind) == Tone::Danger ? tr("Problem") : tr("Warning");
}

QString IssueWords::counted(int count)
{
    return count == 1 ? tr("1 issue") : tr("%n issues", nullptr, count);
}

} // namespace cookout
