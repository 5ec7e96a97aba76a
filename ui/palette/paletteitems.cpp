// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteitems.h"

#include "core/base/text.h"
#include "ui/icons.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/models/registrationwords.h"

#include <QAction>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace cookout {

QList<PaletteItem> actionItems(const QList<ActionGroup> &groups)
{
    QList<PaletteItem> items;
    for (const ActionGroup &group : groups) {
        for (QAction *action : group.actions) {
            if (!action->isEnabled() || !action->isVisible())
                continue;
            PaletteItem item;
            item.id = u"action:"_s + action->text();
            item.text = QString(action->text()).remove(u'&');
            item.searchKey = searchKey(item.text);
            item.detail = group.title;
            item.shortcut = action->shortcut().toString(QKeySequence::NativeText);
            item.icon = action->icon();
            item.run = [pointer = QPointer(action)] {
                if (pointer)
                    pointer->trigger();
            };
            items.append(std::move(item));
        }
    }
    return items;
}

QList<PaletteItem> guestItems(const RegistrationTableModel &model, const std::function<void(RegistrationId)> &open)
{
    QList<PaletteItem> items;
    items.reserve(model.rowCount());
    const QIcon person = iconOf(Symbol::Places);
    for (int i = 0; i < model.rowCount(); ++i) {
        const RegistrationRow &row = model.row(i);
        const RegistrationId id = row.registration.id;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Guest;
        item.id = u"guest:"_s + QString::number(id.value);
        item.text = row.registration.party.name;
        item.searchKey = row.nameKey;
        item.detail = RegistrationWords::of(row.registration.status);
        item.icon = person;
        item.run = [open, id] { open(id); };
        items.append(std::move(item));
    }
    return items;
}

} // namespace cookout
