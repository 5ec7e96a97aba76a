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

    QAction *showGuests;
    QAction *showPortal;
    QAction *showOutbox;
    QAction *find;
    QAction *clearSearch;
    QAction *newEvent;
    QAction *exportCsv;
    QAction *togglePortal;
    QAction *reload;
    QAction *quit;
};

} // namespace cookout
