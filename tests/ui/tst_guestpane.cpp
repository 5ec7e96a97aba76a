// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullevent.h"
#include "tests/ui/guestdesk.h"
#include "tests/ui/watchedapplication.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class GuestPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }

    void enterGoesInAndEscapeComesBack()
    {
        Desk desk;
        desk.arrive(u"Zoë"_s);
        desk.arrive(u"Tom"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        QTRY_VERIFY(desk.input("name")->hasFocus());
        QTest::keyClick(desk.input("name"), Qt::Key_Escape);
        QTRY_VERIFY(desk.page->table().hasFocus());
        QVERIFY(desk.pane->isVisible());
        QTest::keyClick(desk.window, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!desk.pane->isVisible());
        QTest::keyClick(desk.window, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(desk.pane->isVisible());
    }

    void whatIsTypedIsStoredWhenTheKeyboardLeavesTheField()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("phone", u"06 5555 0100"_s);
        QCOMPARE(desk.stored(guest.id).party.phone, QString());
        QTest::keyClick(desk.input("phone"), Qt::Key_Tab);
        QTRY_COMPARE(desk.stored(guest.id).party.phone, u"06 5555 0100"_s);
        QTRY_COMPARE(desk.toast(), u"Zoë saved"_s);
        QTRY_VERIFY(!desk.pane->hasUnsaved());

        desk.window->findChild<Toast *>()->button().click();
        QTRY_COMPARE(desk.stored(guest.id).party.phone, QString());
        QTRY_COMPARE(desk.input("phone")->text(), QString()); // the editor follows
        QTest::keyClick(&desk.page->table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.input("phone")->text(), u"06 5555 0100"_s);
    }

    void mistakesAreToldAtTheFieldAndNothingIsLost()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.arrive(u"Tom"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("email", u"not an address"_s);
        QTest::keyClick(desk.input("email"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.pane->form().problemOf(u"email"_s).contains(u"name@example.com"_s));
        QVERIFY(desk.input("email")->hasFocus());
        QVERIFY(desk.pane->form().problemOf(u"name"_s).isEmpty());

        QTest::keyClick(desk.input("email"), Qt::Key_Up, Qt::AltModifier); // to Tom, and back
        QTRY_COMPARE(desk.shownName(), u"Tom"_s);
        QVERIFY(desk.pane->hasUnsaved());
        QVERIFY(desk.button("showUnsaved")->isVisible());
        desk.button("showUnsaved")->click();
        QTRY_COMPARE(desk.shownName(), u"Zoë"_s);
        QCOMPARE(desk.input("email")->text(), u"not an address"_s);
        QCOMPARE(desk.stored(guest.id).party.email, guest.party.email);
        desk.button("discardGuest")->click();
        QCOMPARE(desk.input("email")->text(), guest.party.email);
        QVERIFY(!desk.pane->hasUnsaved());
    }

    void aNewGuestIsEnteredByKeyboardAlone()
    {
        Desk desk;
        desk.open();
        QTest::keyClick(desk.window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(desk.pane->isVisible());
        QTRY_VERIFY(desk.input("name")->hasFocus());
        QTest::keyClick(desk.input("name"), Qt::Key_Return, Qt::ControlModifier); // without a name
        QCOMPARE(desk.pane->form().problemOf(u"name"_s), u"Enter a name."_s);
        QTest::keyClicks(desk.input("name"), u"Anna K."_s);
        QTest::keyClick(desk.input("name"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows().size(), 1);
        const Registration anna = desk.rows().first();
        QCOMPARE(anna.party.name, u"Anna K."_s);
        QCOMPARE(anna.source, Source::Desk);
        QCOMPARE(anna.party.size(), 1);
        QTRY_COMPARE(desk.toast(), u"Anna K. saved"_s);
        QVERIFY(desk.pane->isEntering()); // the next one
        QCOMPARE(desk.input("name")->text(), QString());

        QTest::keyClicks(desk.input("name"), u"Bo"_s);
        QTest::mouseClick(desk.button("saveGuest"), Qt::LeftButton); // and this one stays in sight
        QTRY_COMPARE(desk.rows().size(), 2);
        QTRY_COMPARE(desk.shownName(), u"Bo"_s);
        QVERIFY(desk.input("name")->hasFocus()); // not left to a button that cannot be pressed now
        QTRY_COMPARE(desk.page->table().currentIndex().siblingAtColumn(RegistrationTableModel::NameColumn).data(),
                     QVariant(u"Bo"_s));
        QTRY_COMPARE(desk.toast(), u"Bo saved"_s);
        QTest::keyClick(&desk.page->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(desk.rows().last().id).status, RegistrationStatus::Cancelled);
    }

    void beyondTheCapacityAnOrganiserChooses()
    {
        Desk desk(10);
        desk.arrive(u"Crowd"_s, 9);
        desk.open();
        QTest::keyClick(desk.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(desk.input("name"), u"Anna K."_s);
        desk.setCount("ticket-adult", 3);
        desk.window->resize(1280, 600);
        auto *scroll = desk.pane->findChild<QScrollArea *>(u"paneScroll"_s);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        QTest::mouseClick(desk.button("saveGuest"), Qt::LeftButton);
        QTRY_VERIFY(desk.button("confirmAnyway")->isVisible());
        QVERIFY(desk.button("toWaitingList")->isVisible());
        QVERIFY(desk.button("toWaitingList")->hasFocus());
        QCOMPARE(scroll->verticalScrollBar()->value(), 0); // the choice is in sight
        QCOMPARE(desk.input("name")->text(), u"Anna K."_s);
        desk.button("toWaitingList")->click();
        QTRY_COMPARE(desk.rows().size(), 2);
        QVERIFY(desk.rows().last().isWaiting());
        QTRY_VERIFY(desk.button("confirmGuest")->isVisible());
        QVERIFY(!desk.button("confirmAnyway")->isVisible());

        desk.button("confirmGuest")->click(); // there is still no room for three
        QTRY_VERIFY(desk.button("confirmAnyway")->isVisible());
        QVERIFY(!desk.button("toWaitingList")->isVisible());
        desk.button("confirmAnyway")->click();
        QTRY_COMPARE(desk.rows().last().status, RegistrationStatus::Confirmed);
        const HistoryRow row = desk.backend().undo.historyOf(desk.rows().last().id, 1).wait()->first();
        QCOMPARE(row.entry.after[u"overbooked"_s].toInt(), 2);
        QTRY_VERIFY(!desk.button("confirmAnyway")->isVisible());
    }

    void noFieldIsCutOffInANarrowWindow()
    {
        Desk desk;
        desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.window->resize(desk.window->minimumSizeHint().expandedTo({960, 560}));
        const auto *scroll = desk.pane->findChild<QScrollArea *>(u"paneScroll"_s);
        QTRY_VERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        QVERIFY(desk.input("name")->visibleRegion().boundingRect() == desk.input("name")->rect());
    }

    void aPartyGrowsBeyondTheCapacityOnlyWithAWord()
    {
        Desk desk(10);
        const Registration guest = desk.arrive(u"Zoë"_s, 9);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.setCount("ticket-adult", 12);
        desk.button("saveGuest")->click();
        QTRY_VERIFY(desk.button("confirmAnyway")->isVisible());
        QVERIFY(!desk.button("toWaitingList")->isVisible());
        QCOMPARE(desk.stored(guest.id).party.size(), 9);
        desk.button("confirmAnyway")->click();
        QTRY_COMPARE(desk.stored(guest.id).party.size(), 12);
    }

    void whatTheGuestChangesMeanwhileComesIn()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("phone", u"06 1"_s);
        RegistrationForm theirs = formOf(guest.party);
        theirs.notes = u"We bring a parasol"_s;
        QVERIFY(desk.backend().guests.edit(*validatedEdit(theirs, guest, desk.event)).wait());
        QTRY_COMPARE(desk.input<QPlainTextEdit>("notes")->toPlainText(), u"We bring a parasol"_s);
        QCOMPARE(desk.input("phone")->text(), u"06 1"_s); // typed, not stored, still there
        QVERIFY(desk.input("phone")->hasFocus());
        QTest::keyClick(desk.input("phone"), Qt::Key_Tab);
        QTRY_COMPARE(desk.stored(guest.id).party.phone, u"06 1"_s);
        QCOMPARE(desk.stored(guest.id).party.notes, u"We bring a parasol"_s);
    }

    void whatBothHaveChangedIsChosenFieldByField_data()
    {
        QTest::addColumn<bool>("takeTheirs");
        QTest::newRow("keep mine") << false;
        QTest::newRow("take theirs") << true;
    }

    void whatBothHaveChangedIsChosenFieldByField()
    {
        QFETCH(bool, takeTheirs);
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("phone", u"06 1"_s);
        RegistrationForm theirs = formOf(guest.party);
        theirs.phone = u"06 2"_s;
        theirs.houseNumber = u"12b"_s;
        desk.house().clock.advance(std::chrono::hours(1));
        QVERIFY(desk.backend().guests.edit(*validatedEdit(theirs, guest, desk.event)).wait());

        QTRY_VERIFY(desk.button("keepMine-phone"));
        QCOMPARE(desk.input("house_number")->text(), u"12b"_s); // that only they have changed
        QCOMPARE(desk.input("phone")->text(), u"06 1"_s);
        const auto bars = desk.pane->findChildren<QFrame *>(u"notice"_s);
        QTRY_VERIFY(std::any_of(bars.begin(), bars.end(), [](const QFrame *bar) {
            return bar->isVisible() && bar->accessibleName() == u"Changed by the guest at 13:00."_s;
        }));
        QTest::keyClick(desk.input("phone"), Qt::Key_Tab);
        QCOMPARE(desk.stored(guest.id).party.phone, u"06 2"_s); // nothing is stored before somebody has chosen
        desk.button(takeTheirs ? "takeTheirs-phone" : "keepMine-phone")->click();
        QTRY_VERIFY(!desk.button("keepMine-phone"));
        QTRY_COMPARE(desk.stored(guest.id).party.phone, takeTheirs ? u"06 2"_s : u"06 1"_s);
        QCOMPARE(desk.stored(guest.id).party.houseNumber, u"12b"_s);
        QTRY_VERIFY(!desk.pane->hasUnsaved());
    }

    void everyQuestionOfTheEventCanBeAnswered()
    {
        WindowFixture fixture;
        const Event made = *fixture.server.backend.events.create(*validated(fullDetails()), Actor::organiser()).wait();
        MainWindow &window = fixture.open(QSize(1440, 900));
        auto *page = window.findChild<GuestsPage *>();
        QTRY_VERIFY(page->model().isLoaded());
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        GuestForm &form = page->pane().form();
        QTRY_VERIFY(form.isVisible());
        for (const Question &question : made.questions) {
            if (question.retired || question.atTheDoor)
                continue;
            const QWidget *input = form.inputOf(u"answer-"_s + question.code);
            QVERIFY2(input, qPrintable(question.code));
            QCOMPARE(input->isVisible(), question.conditionCode.isEmpty());
        }
        for (const BringItem &item : made.bringItems)
            QCOMPARE(form.inputOf(u"bring-"_s + item.code) != nullptr, !item.retired);
    }

    void selectionScrollAndEditorSurviveWhatArrives()
    {
        Desk desk(200);
        for (int i = 0; i < 60; ++i)
            desk.arrive(u"Guest %1"_s.arg(i));
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.retype("phone", u"06 1"_s);
        const QSignalSpy reset(&desk.page->model(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 10; ++i)
            desk.arrive(u"Later %1"_s.arg(i));
        QTRY_COMPARE(desk.page->proxy().rowCount(), 71);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(desk.shownName(), u"Zoë"_s);
        QCOMPARE(desk.input("phone")->text(), u"06 1"_s);
        QVERIFY(desk.input("phone")->hasFocus());
        QCOMPARE(desk.page->table().currentIndex().data(RegistrationTableModel::RegistrationIdRole).toLongLong(),
                 guest.id.value);
    }
};

COOKOUT_WINDOW_TEST(GuestPaneTest)
#include "tst_guestpane.moc"
