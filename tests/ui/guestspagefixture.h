// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/undo/undostack.h"
#include "ui/widgets/celleditor.h"
#include "ui/widgets/registrationtableview.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace cookout::test {

using namespace Qt::StringLiterals;

/** A window with these guests, the first one registered first; sorted by name. */
struct GuestsPageFixture {
    explicit GuestsPageFixture(const QStringList &names, const EventForm &form = eventForm())
    {
        event = fixture.server.createOpenEvent(form);
        for (const QString &name : names)
            guests.insert(name, *fixture.server.registerGuest(event, formFor(name)));
        fixture.open();
        page = fixture.window->findChild<GuestsPage *>();
        if (!QTest::qWaitFor([&] { return page->proxy().rowCount() == names.size(); }))
            qFatal("the guests do not appear");
        page->proxy().sort(RegistrationTableModel::NameColumn);
    }
    static RegistrationForm formFor(const QString &name)
    {
        RegistrationForm form = guestNamed(name);
        form.email = slugOf(name) + u"@example.org"_s;
        return form;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < page->proxy().rowCount(); ++row)
            result.append(page->proxy().index(row, RegistrationTableModel::NameColumn).data().toString());
        return result;
    }
    [[nodiscard]] QModelIndex cell(const QString &name, int column) const
    {
        for (int row = 0; row < page->proxy().rowCount(); ++row) {
            if (page->proxy().index(row, RegistrationTableModel::NameColumn).data().toString() == name)
                return page->proxy().index(row, column);
        }
        return {};
    }
    [[nodiscard]] Registration stored(const QString &name) const
    {
        return *fixture.server.backend.registrations.byId(guests.value(name).id).wait();
    }
    void press(const char *button) const
    {
        auto *found = page->findChild<QPushButton *>(QLatin1StringView(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /** Marks the selected guests as paid, with this entry of the button's menu. */
    void pay(const QString &method) const
    {
        QMenu *menu = page->findChild<QPushButton *>(u"bulkPaid"_s)->menu();
        QTimer::singleShot(0, menu, [menu, method] { // once it is open, since the button waits for its menu
            for (QAction *action : menu->actions()) {
                if (action->text() == method)
                    return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
            menu->close();
        });
        press("bulkPaid");
        std::ignore = QTest::qWaitFor([this] { // a menu is a window of its own, too
            fixture.window->activateWindow();
            return fixture.window->isActiveWindow();
        });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&page->table(), key, modifiers);
    }
    /** Presses Ctrl+Z once there is something to take back. */
    [[nodiscard]] bool undo() const
    {
        const bool can = QTest::qWaitFor([this] { return fixture.undo.canUndo(); });
        fixture.window->activateWindow(); // a popup may have been before it
        std::ignore = QTest::qWaitForWindowActive(fixture.window.get());
        page->table().setFocus();
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
        return can;
    }
    [[nodiscard]] CellEditor *editor() const { return page->findChild<CellEditor *>(u"cellEditor"_s); }
    void select(const QStringList &names) const
    {
        page->table().setFocus();
        page->table().clearSelection();
        for (const QString &name : names)
            page->table().selectionModel()->select(cell(name, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void edit(const QString &name, int column) const
    {
        page->table().setFocus();
        page->table().setCurrentIndex(cell(name, column));
        key(Qt::Key_F2);
    }

    mutable WindowFixture fixture;
    Event event;
    QMap<QString, Registration> guests;
    GuestsPage *page = nullptr;
};

} // namespace cookout::test
