// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/registrationstate.h"
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/undo/toast.h"
#include "ui/undo/undonotices.h"
#include "ui/undo/undostack.h"
#include "ui/widgets/registrationtableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** The window's stack on the real services. */
struct Desk {
    Desk() : event(server.createOpenEvent(smallEvent())), stack(server.backend.undo) { stack.setEvent(event.id); }

    static EventForm smallEvent()
    {
        EventForm form = eventForm();
        form.capacity = 15;
        return form;
    }

    /** Waits for the answer as the window does, and pushes what was stored; whether it was does not matter. */
    template <typename Value>
    void push(Pending<Value> done, const Author &author)
    {
        if (std::move(done).wait())
            stack.push(event.id, author.changeId, u"something"_s);
    }

    [[nodiscard]] Registration any(QRandomGenerator &random)
    {
        const QList<Registration> rows = *server.backend.registrations.rows(event.id).wait();
        return rows[random.bounded(static_cast<int>(rows.size()))];
    }

    /** One change of the window at random. */
    void doSomething(QRandomGenerator &random)
    {
        const Registration row = any(random);
        const Author author = UndoStack::author();
        Backend &house = server.backend;
        const auto overbooking = random.bounded(2) == 0 ? Overbooking::Allowed : Overbooking::Refused;
        server.clock.advance(std::chrono::seconds(1));
        switch (random.bounded(8)) {
        case 0:
            push(house.registrations.enter(guest(event, adults(random.bounded(1, 5))), author, overbooking), author);
            return;
        case 1: {
            const auto before = row.revision;
            const auto edit = validatedEdit(adults(random.bounded(1, 7)), row, event,
                                            StaffEntries{QString::number(random.bounded(9)), {u"tag"_s}});
            const auto outcome = house.registrations.edit(*edit, author, overbooking).wait();
            if (outcome && std::get<Registration>(*outcome).revision != before)
                stack.push(event.id, author.changeId, u"edited"_s);
            return;
        }
        case 2:
            if (row.status != RegistrationStatus::Cancelled)
                push(house.registrations.cancel({row.id}, author), author);
            return;
        case 3:
            if (row.status == RegistrationStatus::Cancelled)
                push(house.registrations.restore({row.id}, author, overbooking), author);
            return;
        case 4:
            push(house.payments.record(
                     *validated(PaymentForm{row.id, Money(random.bounded(1, 9000)), PaymentMethod::Cash, {}}), author),
                 author);
            return;
        case 5:
            push(house.checkIns.record(*validated(CheckInForm{row.id, 1, {}}), author), author);
            return;
        case 6:
            if (row.status == RegistrationStatus::Waitlisted)
                push(house.registrations.confirm({row.id}, author, overbooking), author);
            return;
        default:
            if (row.status == RegistrationStatus::Confirmed && row.checkedIn == 0)
                push(house.registrations.moveToWaitingList({row.id}, author), author);
        }
    }

    /** Presses the key and waits for its answer; beyond the capacity if it must. */
    [[nodiscard]] bool press(UndoStack::Direction direction)
    {
        const bool isUndo = direction == UndoStack::Direction::Undo;
        QSignalSpy done(&stack, isUndo ? &UndoStack::undone : &UndoStack::redone);
        QSignalSpy refused(&stack, &UndoStack::refused);
        const auto again =
            QObject::connect(&stack, &UndoStack::refused, &stack,
                             [this](UndoStack::Direction which, const UndoStack::Step &step, const Error &error) {
                                 if (error.code != ErrorCode::Full) {
                                     qWarning("refused: %s", qUtf8Printable(error.detail));
                                     return;
                                 }
                                 if (which == UndoStack::Direction::Undo)
                                     stack.takeBack(step, Overbooking::Allowed);
                                 else
                                     stack.bringBack(step, Overbooking::Allowed);
                             });
        isUndo ? stack.undo() : stack.redo();
        const bool answered = QTest::qWaitFor([&] { return !stack.isBusy(); });
        QObject::disconnect(again);
        return answered && done.size() == 1;
    }

    [[nodiscard]] QMap<qint64, QJsonObject> state()
    {
        auto rows = stateOf(server, event);
        const QList<Registration> stored = *server.backend.registrations.rows(event.id).wait();
        for (const Registration &row : stored)
            rows[row.id.value].insert(u"inside"_s, row.checkedIn);
        return rows;
    }

    TestBackend server;
    Event event;
    UndoStack stack;
};

} // namespace

class UndoStackTest : public QObject {
    Q_OBJECT

private:
    static Registration oneGuest(Desk &desk) { return *desk.server.registerGuest(desk.event, adults(2)); }

    static Author cancel(Desk &desk, const Registration &registration)
    {
        const Author author = UndoStack::author();
        desk.push(desk.server.backend.registrations.cancel({registration.id}, author), author);
        return author;
    }

    /** Chooses the entry of that name in the menus of the window. */
    static void choose(const MainWindow &window, const QString &words)
    {
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == words)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(words));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void anySequenceTakenBackEqualsTheStart_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, QRandomGenerator::system()->generate()})
            QTest::addRow("seed %u", seed) << seed;
    }

    void anySequenceTakenBackEqualsTheStart()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Desk desk;
        for (int i = 0; i < 4; ++i)
            oneGuest(desk);
        const auto start = desk.state();
        for (int i = 0; i < 50; ++i)
            desk.doSomething(random);
        const auto end = desk.state();

        int steps = 0;
        for (; desk.stack.canUndo(); ++steps)
            QVERIFY(desk.press(UndoStack::Direction::Undo));
        QVERIFY(steps > 15);
        auto taken = desk.state();
        for (auto row = start.begin(); row != start.end(); ++row)
            QCOMPARE(taken.take(row.key()), row.value());
        for (const QJsonObject &entered : std::as_const(taken)) // what never was, counts for nothing
            QCOMPARE(entered[u"status"].toString(), u"cancelled"_s);
        QVERIFY(isCounted(desk.server, desk.event));

        for (; desk.stack.canRedo(); --steps)
            QVERIFY(desk.press(UndoStack::Direction::Redo));
        QCOMPARE(steps, 0);
        QCOMPARE(desk.state(), end);
        QVERIFY(isCounted(desk.server, desk.event));
    }

    void fastKeysAreAnsweredOneAfterTheOther()
    {
        Desk desk;
        const Registration first = oneGuest(desk);
        const Registration second = oneGuest(desk);
        cancel(desk, first);
        cancel(desk, second);
        QSignalSpy undone(&desk.stack, &UndoStack::undone);
        desk.stack.undo();
        desk.stack.undo();
        desk.stack.undo(); // one more than there is
        QTRY_COMPARE(undone.size(), 2);
        QTRY_VERIFY(!desk.stack.isBusy());
        QVERIFY(!desk.stack.canUndo());
        QVERIFY(desk.stack.canRedo());
        cancel(desk, first);
        QVERIFY(!desk.stack.canRedo()); // something new was done
    }

    void eachEventHasItsOwnStack()
    {
        Desk desk;
        cancel(desk, oneGuest(desk));
        QVERIFY(desk.stack.canUndo());
        desk.stack.setEvent({desk.event.id.value + 1});
        QVERIFY(!desk.stack.canUndo());
        desk.stack.undo();
        QVERIFY(!desk.stack.isBusy());
        desk.stack.setEvent(desk.event.id);
        QVERIFY(desk.stack.canUndo());
    }

    void whatSomebodyHasChangedSinceIsToldInWords()
    {
        Desk desk;
        QWidget host;
        host.resize(900, 600);
        host.show();
        Toast toast(&host);
        UndoNotices notices(desk.stack, desk.server.backend.undo, toast, desk.server.clock);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        QAction redo;
        notices.drive(undo, redo);
        QVERIFY(!undo.isEnabled());

        const Registration before = oneGuest(desk);
        const Author author = UndoStack::author();
        const auto edited =
            desk.server.backend.registrations.edit(*validatedEdit(adults(3), before, desk.event), author).wait();
        desk.stack.push(desk.event.id, author.changeId, u"Zoë saved"_s);
        QCOMPARE(toast.text(), u"Zoë saved"_s);
        QCOMPARE(undo.text(), u"Undo: Zoë saved"_s);
        RegistrationForm theirs = adults(1);
        QVERIFY(desk.server.backend.guests.edit(*validatedEdit(theirs, std::get<Registration>(*edited), desk.event))
                    .wait());
        undo.trigger();
        QTRY_VERIFY2(toast.text().contains(u"the guest has changed it at"_s), qPrintable(toast.text()));
        QVERIFY2(toast.text().contains(u"persons"_s), qPrintable(toast.text()));
        QVERIFY(!undo.isEnabled()); // it never can be again
    }

    void placesThatAreGoneAreAskedFor()
    {
        Desk desk;
        QWidget host;
        host.resize(900, 600);
        host.show();
        Toast toast(&host);
        UndoNotices notices(desk.stack, desk.server.backend.undo, toast, desk.server.clock);
        const Registration big = *desk.server.registerGuest(desk.event, adults(10));
        cancel(desk, big);
        QVERIFY(desk.server.registerGuest(desk.event, adults(12)));
        desk.stack.undo();
        QTRY_VERIFY(toast.text().contains(u"places"_s));
        QCOMPARE(desk.server.backend.registrations.byId(big.id).wait()->status, RegistrationStatus::Cancelled);
        toast.button().click();
        QTRY_COMPARE(desk.server.backend.registrations.byId(big.id).wait()->status, RegistrationStatus::Confirmed);
    }

    void theToastStandsInTheMiddleAndCanTakeBack()
    {
        Desk desk;
        QWidget host;
        host.resize(900, 600);
        host.show();
        Toast toast(&host);
        const UndoNotices notices(desk.stack, desk.server.backend.undo, toast, desk.server.clock);
        QCOMPARE(toast.text(), QString());
        const Registration guest = oneGuest(desk);
        cancel(desk, guest);
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.accessibleName(), u"something"_s);
        QVERIFY(std::abs(toast.geometry().center().x() - host.width() / 2) <= 1);
        toast.button().click();
        QTRY_COMPARE(desk.server.backend.registrations.byId(guest.id).wait()->status, RegistrationStatus::Confirmed);
        QTRY_COMPARE(toast.text(), u"Taken back: something"_s);
        host.resize(700, 500);
        QVERIFY(std::abs(toast.geometry().center().x() - host.width() / 2) <= 1);
        QVERIFY(host.rect().contains(toast.geometry()));
    }

    void theNextWindowTakesBackWhatWasDoneInTheFormer()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        const Registration ada = *fixture.server.registerGuest(event, guestNamed(u"Ada"_s));
        const auto status = [&] { return fixture.server.backend.registrations.byId(ada.id).wait()->status; };
        const QSignalSpy looksChanged(&fixture.preferences, &Preferences::looksChanged);
        auto *page = fixture.open().findChild<GuestsPage *>();
        QTRY_COMPARE(page->proxy().rowCount(), 1);
        page->table().setFocus();
        page->table().setCurrentIndex(page->proxy().index(0, RegistrationTableModel::NameColumn));
        QTest::keyClick(&page->table(), Qt::Key_Delete);
        QTRY_VERIFY(fixture.undo.canUndo());
        QCOMPARE(status(), RegistrationStatus::Cancelled);

        choose(*fixture.window, u"Deutsch"_s);
        QCOMPARE(looksChanged.size(), 1);
        QTest::keyClick(&fixture.remake(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(status(), RegistrationStatus::Confirmed);
        choose(*fixture.window, u"English"_s);
        QCOMPARE(looksChanged.size(), 2);
        QTest::keyClick(&fixture.remake(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(status(), RegistrationStatus::Cancelled);
    }
};

COOKOUT_WINDOW_TEST(UndoStackTest)
#include "tst_undostack.moc"
