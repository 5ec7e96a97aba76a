// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actiongroups.h"

#include "ui/actions.h"

#include <QAction>
#include <QWidget>

namespace cookout {

QList<ActionGroup> ActionGroups::of(const QWidget &window, const Actions &actions)
{
    QList<ActionGroup> groups{
        {tr("Go to"),
         {actions.showOverview, actions.showGuests, actions.showPortal, actions.showOutbox, actions.showIssues,
          actions.showPalette, actions.showShortcuts}},
        {tr("Guests"),
         {actions.newGuest, actions.find, actions.clearSearch, actions.writeToGuests, actions.remindOfPayment,
          actions.remindOfEvent, actions.exportCsv}},
        {tr("Event"),
         {actions.newEvent, actions.togglePortal, actions.mailings, actions.mailTexts, actions.mailSettings,
          actions.mailNotices}},
        {tr("Changes"), {actions.undo, actions.redo, actions.history}},
    };
    QList<QAction *> named;
    for (const ActionGroup &group : groups)
        named += group.actions;
    ActionGroup others{tr("More"), {}};
    for (QAction *action : window.actions()) {
        if (!named.contains(action) && !action->text().isEmpty() && !action->isSeparator())
            others.actions.append(action);
    }
    groups.append(others);
    return groups;
}

} // namespace cookout
