// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/editor/countstepper.h"
#include "ui/editor/guestform.h"
#include "ui/editor/guestpane.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/undo/toast.h"
#include "ui/widgets/registrationtableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cookout::test {

using namespace Qt::StringLiterals;

/** The window on an event, with the pane beside the table. */
struct Desk {
    explicit Desk(int capacity = 60)
    {
        EventForm form = eventForm();
        form.capacity = capacity;
        event = house().createOpenEvent(form);
    }

    void open()
    {
        window = &fixture.open(QSize(1440, 900));
        page = window->findChild<GuestsPage *>();
        pane = &page->pane();
        QTRY_VERIFY(page->model().isLoaded());
    }

    [[nodiscard]] TestBackend &house() { return fixture.server; }
    [[nodiscard]] Backend &backend() { return fixture.server.backend; }
    [[nodiscard]] Registration stored(RegistrationId id) { return *backend().registrations.byId(id).wait(); }
    [[nodiscard]] QList<Registration> rows() { return *backend().registrations.rows(event.id).wait(); }
    [[nodiscard]] QString toast() const { return window->findChild<Toast *>()->text(); }

    /** Registers somebody and waits until the table shows them. */
    Registration arrive(const QString &name, int adultCount = 1)
    {
        house().clock.advance(std::chrono::seconds(1));
        const Registration guest = *house().registerGuest(event, guestNamed(name, adultCount));
        return guest;
    }

    /** Chooses the row with this name and goes into the pane. */
    void choose(const QString &name)
    {
        RegistrationFilterProxy &proxy = page->proxy();
        QTRY_VERIFY(rowOf(name) >= 0);
        page->table().setCurrentIndex(proxy.index(rowOf(name), RegistrationTableModel::NameColumn));
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(shownName(), name);
    }

    [[nodiscard]] int rowOf(const QString &name) const
    {
        const RegistrationFilterProxy &proxy = page->proxy();
        for (int row = 0; row < proxy.rowCount(); ++row) {
            if (proxy.index(row, RegistrationTableModel::NameColumn).data().toString() == name)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QString shownName() const { return pane->findChild<QLabel *>(u"guestName"_s)->text(); }
    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget *input(const char *field) const
    {
        return qobject_cast<Widget *>(pane->form().inputOf(QString::fromLatin1(field)));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return pane->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void retype(const char *field, const QString &text) const
    {
        QLineEdit *edit = input(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void setCount(const char *field, int count) const
    {
        auto *number = input<CountStepper>(field)->findChild<QSpinBox *>();
        number->setFocus();
        number->setValue(count);
    }

    WindowFixture fixture;
    Event event;
    MainWindow *window = nullptr;
    GuestsPage *page = nullptr;
    GuestPane *pane = nullptr;
};

} // namespace cookout::test
