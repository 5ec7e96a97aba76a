// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;
class QWidget;

namespace cookout {

/** Everything the window can be told by key, menu or button, made once. Owned by the window. */
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(cookout::Actions)

public:
    explicit Actions(QWidget &window);

    QAction *showOverview;
    QAction *showGuests;
    QAction *showPortal;
    QAction *showOutbox;
    QAction *showIssues;
    QAction *find;
    QAction *clearSearch;
    QAction *newGuest;
    QAction *undo;
    QAction *redo;
    QAction *history;
    QAction *showDetails;
    QAction *newEvent;
    QAction *exportCsv;
    QAction *togglePortal;
    QAction *writeToGuests;
    QAction *mailTexts;
    QAction *mailings;
    QAction *remindOfPayment;
    QAction *remindOfEvent;
    QAction *mailSettings;
    QAction *mailNotices;
    QAction *reload;
    QAction *showPalette;
    QAction *showShortcuts;
    QAction *quit;
};

} // namespace cookout
