// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/guestexport.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/noticebar.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/portalpage.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/registrationtableview.h"
#include "ui/widgets/switchbutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class MainWindowTest : public QObject {
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds aSecond{1000};

    static GuestsPage &guestsOf(const WindowFixture &fixture) { return *fixture.window->findChild<GuestsPage *>(); }

    static QString stateOf(const WindowFixture &fixture, const QString &segment)
    {
        return fixture.window->findChild<QToolButton *>(segment)->accessibleName();
    }

    static QString selectedName(GuestsPage &page)
    {
        const QModelIndexList rows = page.table().selectionModel()->selectedRows(RegistrationTableModel::NameColumn);
        return rows.size() == 1 ? rows.first().data().toString() : QString();
    }

    static bool needsName(const QWidget &widget)
    {
        const bool internal = widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget);
        return !internal && widget.isVisible() &&
               (widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget));
    }

    static QStringList unnamedIn(const QWidget &root)
    {
        QStringList unnamed;
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            // The editor inside a combo or spin box speaks for its owner.
            const bool inner =
                qobject_cast<QLineEdit *>(widget) && widget->parentWidget()->focusProxy() == nullptr &&
                (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox"));
            if (needsName(*widget) && !inner && (!spoken || spoken->text(QAccessible::Name).isEmpty()))
                unnamed.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        return unnamed;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void guestAppearsWithinASecond()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        QTRY_VERIFY(guestsOf(fixture).model().isLoaded());
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Zoë"_s, 2, 1)));
        QTRY_COMPARE_WITH_TIMEOUT(guestsOf(fixture).proxy().rowCount(), 1, aSecond.count());
        QTRY_COMPARE(stateOf(fixture, u"placesState"_s), u"3 / 60 places"_s);
    }

    void arrivalsMoveNeitherSelectionNorScroll()
    {
        WindowFixture fixture;
        EventForm form = eventForm();
        form.capacity.reset();
        const Event event = fixture.server.createOpenEvent(form);
        for (int guest = 0; guest < 80; ++guest)
            QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Guest %1"_s.arg(guest))));
        fixture.open();
        GuestsPage &page = guestsOf(fixture);
        QTRY_COMPARE(page.proxy().rowCount(), 80);
        RegistrationTableView &table = page.table();
        table.setCurrentIndex(page.proxy().index(40, RegistrationTableModel::NameColumn));
        QTRY_VERIFY(table.verticalScrollBar()->value() > 0);
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 7); // not at a row's edge
        const QPersistentModelIndex top = table.indexAt(QPoint(0, 0));
        const int topBefore = table.visualRect(top).top();
        const QString selected = selectedName(page);
        QVERIFY(!selected.isEmpty());

        for (int guest = 0; guest < 5; ++guest)
            QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Late guest %1"_s.arg(guest))));
        QTRY_COMPARE(page.proxy().rowCount(), 85);
        QCOMPARE(page.proxy().index(0, RegistrationTableModel::NameColumn).data().toString(), u"Late guest 4"_s);
        QCOMPARE(selectedName(page), selected);
        QCOMPARE(table.indexAt(QPoint(0, 0)), QModelIndex(top));
        QCOMPARE(table.visualRect(top).top(), topBefore);
    }

    void arrivalIsSeenWhenTheListStandsAtItsTop()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        for (int guest = 0; guest < 40; ++guest)
            QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Guest %1"_s.arg(guest))));
        fixture.open();
        GuestsPage &page = guestsOf(fixture);
        QTRY_COMPARE(page.proxy().rowCount(), 40);
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Zoë"_s)));
        QTRY_COMPARE(page.proxy().rowCount(), 41);
        QCOMPARE(page.table().verticalScrollBar()->value(), 0);
        QCOMPARE(
            page.table().indexAt(QPoint(0, 0)).siblingAtColumn(RegistrationTableModel::NameColumn).data().toString(),
            u"Zoë"_s);
    }

    void searchFiltersAndEscapeShowsEverybody()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Jörg Müller"_s)));
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Zoë"_s)));
        fixture.open();
        GuestsPage &page = guestsOf(fixture);
        QTRY_COMPARE(page.proxy().rowCount(), 2);
        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = fixture.window->findChild<QLineEdit *>(u"search"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"muller"_s);
        QCOMPARE(page.proxy().rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(page.proxy().rowCount(), 2);
    }

    void searchWithoutMatchOffersToClearIt()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.open();
        GuestsPage &page = guestsOf(fixture);
        QTRY_COMPARE(page.proxy().rowCount(), 1);
        fixture.window->findChild<QLineEdit *>(u"search"_s)->setText(u"nobody"_s);
        QTRY_VERIFY(page.emptyState().isVisible());
        QTest::mouseClick(&page.emptyState().button(), Qt::LeftButton);
        QTRY_VERIFY(page.table().isVisible());
        QCOMPARE(page.proxy().rowCount(), 1);
    }

    void firstEventIsCreatedFromTheEmptyPage()
    {
        WindowFixture fixture;
        fixture.open();
        GuestsPage &page = guestsOf(fixture);
        QVERIFY(page.emptyState().isVisible());
        QTest::mouseClick(&page.emptyState().button(), Qt::LeftButton);
        const QPointer dialog(fixture.window->findChild<NewEventDialog *>());
        QVERIFY(dialog);
        qobject_cast<QLineEdit *>(&dialog->field(u"title"_s)->input())->setText(u"Street party"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"createEvent"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        const auto snapshot = fixture.server.backend.cache.snapshot();
        QVERIFY(snapshot->bySlug(u"street-party"));
        QTRY_VERIFY(page.model().isLoaded()); // the new event is on the table
    }

    void takenTitleIsSaidInTheDialogAndNothingIsLost()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        const QPointer dialog(fixture.window->findChild<NewEventDialog *>());
        QVERIFY(dialog);
        auto *title = qobject_cast<QLineEdit *>(&dialog->field(u"title"_s)->input());
        title->setText(u"Summer BBQ"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"createEvent"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog->field(u"title"_s)->error().isEmpty());
        QVERIFY(dialog->isVisible());
        QCOMPARE(title->text(), u"Summer BBQ"_s);
    }

    void portalStateIsShownAndItsKeyStartsAndStops()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QCOMPARE(stateOf(fixture, u"portalState"_s), u"Portal off"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOf(fixture, u"portalState"_s), u"Portal on · 192.168.1.20:8080 · 0 connected"_s);
        PortalStatus busy = fixture.portal.status();
        busy.connections = 3;
        fixture.portal.become(busy);
        QVERIFY(stateOf(fixture, u"portalState"_s).endsWith(u"3 connected"_s));
        QTest::keyClick(fixture.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.portal.status().state, PortalStatus::State::Stopped);
        QCOMPARE(stateOf(fixture, u"portalState"_s), u"Portal off"_s);
    }

    void portalPageShowsTheAddressAndItsCode()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        fixture.portal.start();
        QTest::mouseClick(fixture.window->findChild<QToolButton *>(u"portalState"_s), Qt::LeftButton);
        auto *page = fixture.window->findChild<PortalPage *>();
        QVERIFY(page->isVisible());
        QCOMPARE(page->address(), u"http://192.168.1.20:8080/"_s);
        QVERIFY(page->findChild<QrView *>()->isShown());
        QVERIFY(page->findChild<QrView *>()->width() >= 240);
        QCOMPARE(page->findChild<QLineEdit *>(u"portalAddress"_s)->text(), page->address());
    }

    void addressNamesTheEventWhenSeveralAreOpen()
    {
        WindowFixture fixture;
        const Event first = fixture.server.createOpenEvent();
        EventForm form = eventForm();
        form.title = u"Winter BBQ"_s;
        QVERIFY(fixture.server.createOpenEvent(form).id.isValid());
        fixture.open();
        fixture.portal.start();
        fixture.window->selectEvent(first.id);
        QCOMPARE(fixture.window->findChild<PortalPage *>()->address(), u"http://192.168.1.20:8080/e/summer-bbq"_s);
    }

    void switchClosesAndOpensRegistration()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *open = fixture.window->findChild<SwitchButton *>(u"registrationSwitch"_s);
        QVERIFY(open->isOn());
        const auto stored = [&] { return fixture.server.backend.cache.snapshot()->byId(event.id)->state; };
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(stored(), EventState::Closed);
        QTRY_VERIFY(!open->isOn());
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(stored(), EventState::Open);
        QTRY_VERIFY(open->isOn());
    }

    void savingIsShownWithItsTimeAndTroubleInWords()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        QVERIFY(fixture.server.registerGuest(event));
        QTRY_COMPARE(stateOf(fixture, u"databaseState"_s), u"Saved 10:00:00"_s);
        fixture.server.backend.facts.publishFailure(Error{ErrorCode::Unavailable, u"disk full"_s, {}});
        QTRY_COMPARE(stateOf(fixture, u"databaseState"_s), u"Database problem: not saved"_s);
    }

    void waitingMailIsCounted()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        QVERIFY(fixture.server.registerGuest(event));
        QTRY_COMPARE(stateOf(fixture, u"mailState"_s), u"Mail not set up · 1 waiting"_s);
        MailStatus status;
        status.state = MailStatus::State::Waiting;
        status.server = u"smtp.example.org"_s;
        fixture.mail.become(status);
        QCOMPARE(stateOf(fixture, u"mailState"_s), u"Mail problem · 1 waiting"_s);
        status.state = MailStatus::State::Limited;
        fixture.mail.become(status);
        QCOMPARE(stateOf(fixture, u"mailState"_s), u"Mail limit reached · 1 waiting"_s);
    }

    void mailIsPausedAndResumedByOneButton()
    {
        WindowFixture fixture;
        fixture.open();
        OutboxService &outbox = fixture.server.backend.outbox;
        auto *button = fixture.window->findChild<QPushButton *>(u"pauseMail"_s);
        QCOMPARE(button->text(), u"Pause sending"_s);
        button->click();
        QTRY_VERIFY(outbox.orders().wait()->isPaused);
        MailStatus status;
        status.state = MailStatus::State::Halted;
        fixture.mail.become(status);
        QCOMPARE(stateOf(fixture, u"mailState"_s), u"Mail paused · 0 waiting"_s);
        QCOMPARE(button->text(), u"Resume sending"_s);
        button->click();
        QTRY_VERIFY(!outbox.orders().wait()->isPaused);
    }

    void exportedFileHasTheGuestAndTheNoticeNamesIt()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.open();
        const QString path = fixture.server.database.filePath(u"guests.csv"_s);
        fixture.window->findChild<GuestExport *>()->save({event.slug}, path);
        const auto *notice = fixture.window->findChild<NoticeBar *>();
        QTRY_COMPARE(notice->text(), u"guests.csv saved"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Zoë O’Brien"));
    }

    void exportIntoAMissingFolderSaysWhatToDo()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        const QString path = fixture.server.database.filePath(u"missing/guests.csv"_s);
        fixture.window->findChild<GuestExport *>()->save({event.slug}, path);
        QTRY_VERIFY(fixture.window->findChild<NoticeBar *>()->text().contains(u"Choose another folder"_s));
        QVERIFY(!QFile::exists(path));
    }

    void exportKeyAsksWhereWithoutBlocking()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.open();
        QTest::keyClick(fixture.window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = fixture.window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void titleHoldsNoPersonalData()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.open();
        QTRY_COMPARE(guestsOf(fixture).proxy().rowCount(), 1);
        QCOMPARE(fixture.window->windowTitle(), u"Cookout"_s);
    }

    void everyControlHasAName()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.open();
        QStringList unnamed = unnamedIn(window); // the page without an event
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.portal.start();
        QTRY_VERIFY(guestsOf(fixture).table().isVisible());
        window.findChild<QLineEdit *>(u"search"_s)->setText(u"zoe"_s);
        window.findChild<NoticeBar *>()->showNotice(Tone::Warning, u"A message"_s, u"Act"_s);
        for (const Qt::Key section : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(&window, section, Qt::ControlModifier);
            unnamed += unnamedIn(window);
        }
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        unnamed += unnamedIn(window);
        QVERIFY2(unnamed.isEmpty(), qUtf8Printable(unnamed.join(u", "_s)));
    }

    void unnamedControlWouldBeFound()
    {
        QWidget window;
        auto *nameless = new QToolButton(&window);
        nameless->setObjectName(u"nameless"_s);
        window.show();
        QCOMPARE(unnamedIn(window), QStringList(u"QToolButton nameless"_s));
    }

    void windowMayCloseWhileAnswersAreOnTheirWay()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fixture.open();
        for (int guest = 0; guest < 10; ++guest)
            QVERIFY(fixture.server.registerGuest(event));
        fixture.window.reset();
        // Whatever was posted to the window is delivered to nobody now.
        QTRY_COMPARE(fixture.server.backend.registrations.rows(event.id).wait()->size(), 10);
    }
};

COOKOUT_WINDOW_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
