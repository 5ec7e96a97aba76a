// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestdesk.h"
#include "tests/ui/watchedapplication.h"
#include "ui/undo/undostack.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** Ctrl+Z in a text field: the typing first, then the last change of the event. */
class TypingUndoTest : public QObject {
    Q_OBJECT

private:
    /** A window in which Zoë was cancelled a moment ago, with the keyboard in the search. */
    struct CancelledZoe : Desk {
        CancelledZoe()
        {
            guest = arrive(u"Zoë"_s);
            open();
            QTRY_VERIFY(rowOf(u"Zoë"_s) >= 0);
            page->table().setFocus();
            page->table().setCurrentIndex(page->proxy().index(0, RegistrationTableModel::NameColumn));
            QTest::keyClick(&page->table(), Qt::Key_Delete);
            QTRY_COMPARE(status(), RegistrationStatus::Cancelled);
            QTRY_VERIFY(fixture.undo.canUndo());
            QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
            search = window->findChild<QLineEdit *>(u"search"_s);
            QTRY_VERIFY(search->hasFocus());
        }
        [[nodiscard]] RegistrationStatus status() { return stored(guest.id).status; }

        Registration guest;
        QLineEdit *search = nullptr;
    };

    static void undoIn(QWidget *field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }
    static void redoIn(QWidget *field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void anUntouchedFieldTakesTheLastChangeBack()
    {
        CancelledZoe desk;
        undoIn(desk.search);
        QTRY_COMPARE(desk.status(), RegistrationStatus::Confirmed);
        QTRY_VERIFY(desk.fixture.undo.canRedo());
        redoIn(desk.search);
        QTRY_COMPARE(desk.status(), RegistrationStatus::Cancelled);
    }

    void typingIsTakenBackFirst()
    {
        CancelledZoe desk;
        QTest::keyClicks(desk.search, u"zo"_s);
        undoIn(desk.search);
        QCOMPARE(desk.search->text(), QString());
        QVERIFY(!desk.fixture.undo.isBusy());
        redoIn(desk.search);
        QCOMPARE(desk.search->text(), u"zo"_s);
        undoIn(desk.search);
        QCOMPARE(desk.status(), RegistrationStatus::Cancelled);
        undoIn(desk.search);
        QTRY_COMPARE(desk.status(), RegistrationStatus::Confirmed);
    }

    void whatWasTypedAndStoredIsAChangeOfTheEvent()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("name", u"Zoe Kern"_s);
        undoIn(desk.input("name")); // not stored yet
        QCOMPARE(desk.input("name")->text(), u"Zoë"_s);
        desk.retype("name", u"Zoe Kern"_s);
        desk.input("email")->setFocus();
        QTRY_COMPARE(desk.stored(guest.id).party.name, u"Zoe Kern"_s);
        QTRY_VERIFY(desk.fixture.undo.canUndo());
        desk.input("name")->setFocus();
        undoIn(desk.input("name"));
        QTRY_COMPARE(desk.stored(guest.id).party.name, u"Zoë"_s);
        QTRY_COMPARE(desk.input("name")->text(), u"Zoë"_s);
    }

    void longTextsDoTheSame()
    {
        CancelledZoe desk;
        desk.choose(u"Zoë"_s);
        auto *notes = desk.input<QPlainTextEdit>("notes");
        const QString before = notes->toPlainText();
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_X);
        undoIn(notes);
        QCOMPARE(notes->toPlainText(), before);
        QCOMPARE(desk.status(), RegistrationStatus::Cancelled);
        undoIn(notes);
        QTRY_COMPARE(desk.status(), RegistrationStatus::Confirmed);
    }
};

COOKOUT_WINDOW_TEST(TypingUndoTest)
#include "tst_typingundo.moc"
