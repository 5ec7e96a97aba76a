// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace cookout {

struct Actions;

/** Actions that belong together. */
struct ActionGroup {
    QString title;
    QList<QAction *> actions;
};

/** What the window can be told, by group: for the palette and the sheet of shortcuts. */
class ActionGroups {
    Q_DECLARE_TR_FUNCTIONS(cookout::ActionGroups)

public:
    /** All actions of the window that have words; those that no group names come last. None is in it twice. */
    [[nodiscard]] static QList<ActionGroup> of(const QWidget &window, const Actions &actions);
};

} // namespace cookout
