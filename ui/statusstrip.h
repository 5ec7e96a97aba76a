// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/event.h"
#include "core/domain/outgoingmail.h"
#include "core/services/mailcontrol.h"
#include "core/services/portalcontrol.h"
#include "ui/icons.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace cookout {

class IssueList;

/** The window's last line: portal, database, mail and places at this moment, each with symbol and words. GUI thread. */
class StatusStrip final : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showPortal(const PortalStatus &status);
    void showDatabase(const QString &place);
    void showSaved(const QDateTime &at);
    void showDatabaseProblem(ErrorCode code, const QString &detail);
    void showMail(const MailStatus &status, const MailCounts &counts);
    void showPlaces(const std::optional<Event> &event);
    /** Tells how many there are from now on; nothing while there are none. */
    void follow(const IssueList &issues);
    /** A job that takes a while, with a button to cancel it; an empty text takes the line away. */
    void showProgress(const QString &text);

Q_SIGNALS:
    void portalPressed();
    void databasePressed();
    void mailPressed();
    void placesPressed();
    void issuesPressed();
    void cancelPressed();

private:
    QToolButton *m_portal;
    QToolButton *m_database;
    QToolButton *m_mail;
    QToolButton *m_places;
    QToolButton *m_issues;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QString m_place;
};

/** "192.168.1.20:8080" of "http://192.168.1.20:8080/". */
[[nodiscard]] QString shortAddress(const QString &url);

} // namespace cookout
