// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteitems.h"

#include "core/base/text.h"
#include "ui/icons.h"
#include "ui/looksmenu.h"
#include "ui/models/guestviews.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/models/registrationwords.h"

#include <QAction>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(cookout::PaletteItem)
};

} // namespace

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

QList<PaletteItem> viewItems(const QList<GuestViewEntry> &views, const std::function<void(const QString &)> &open)
{
    QList<PaletteItem> items;
    for (const GuestViewEntry &view : views) {
        PaletteItem item;
        item.kind = PaletteItem::Kind::View;
        item.id = u"view:"_s + view.id;
        item.text = view.name;
        item.searchKey = searchKey(view.name);
        item.detail =
            view.isOwn ? PaletteWords::tr("Saved view of the guests") : PaletteWords::tr("View of the guests");
        item.icon = iconOf(Symbol::Guests);
        item.run = [open, id = view.id] { open(id); };
        items.append(std::move(item));
    }
    return items;
}

QList<PaletteItem> settingItems(Preferences &preferences)
{
    QList<PaletteItem> items;
    for (const LooksChoice &choice : LooksMenu::choices(preferences)) {
        if (choice.isChosen)
            continue;
        PaletteItem item;
        item.kind = PaletteItem::Kind::Setting;
        item.id = u"setting:"_s + choice.id;
        //: %1 "Language", %2 "Deutsch"
        item.text = PaletteWords::tr("%1: %2").arg(choice.group, choice.words);
        item.detail = PaletteWords::tr("Settings");
        item.searchKey = searchKey(item.text + u' ' + item.detail);
        item.icon = iconOf(Symbol::Settings);
        item.run = choice.choose;
        items.append(std::move(item));
    }
    return items;
}

} // namespace cookout
