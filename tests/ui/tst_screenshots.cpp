// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gardenparty.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/editor/guestform.h"
#include "ui/editor/guestpane.h"
#include "ui/editor/historysection.h"
#include "ui/editor/paymentsection.h"
#include "ui/models/pastedguestsmodel.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/theme.h"
#include "ui/undo/toast.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/registrationtableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** Pictures of every page in both sizes, written beside the test program, for eyes and for the README. */
class ScreenshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }

    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1280") << QSize(1280, 720);
    }

    void pages()
    {
        QFETCH(QSize, size);
        const QString suffix = u"-%1"_s.arg(size.width());
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fill(fixture.server, event);
        MainWindow &window = fixture.open(size);
        fixture.portal.start();
        auto *guests = window.findChild<GuestsPage *>();
        QTRY_COMPARE(guests->proxy().rowCount(), 16);
        guests->table().setCurrentIndex(guests->proxy().index(3, 1));
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Hannah"_s, 2, 1)));
        QTRY_COMPARE(guests->proxy().rowCount(), 17);
        QTRY_VERIFY(!window.findChild<QToolButton *>(u"databaseState"_s)->text().isEmpty());
        keepPicture(window, u"guests"_s + suffix);

        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"muge"_s);
        keepPicture(window, u"search"_s + suffix);
        search->setText(u"nobody at all"_s);
        keepPicture(window, u"nomatch"_s + suffix);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        keepPicture(window, u"portal"_s + suffix);
        fixture.portal.stop();
        keepPicture(window, u"portal-off"_s + suffix);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        keepPicture(window, u"outbox"_s + suffix);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<FigureButton *>(u"figureConfirmed"_s)->isVisible());
        keepPicture(window, u"overview"_s + suffix);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        keepPicture(*palette, u"palette"_s + suffix);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"o"_s);
        keepPicture(*palette, u"palette-typed"_s + suffix);
        palette->close();
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        keepPicture(*window.findChild<ShortcutSheet *>(), u"shortcuts"_s + suffix);
        showIssues(fixture);
        keepPicture(window, u"issues"_s + suffix);
    }

    void guestsAtWork()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fill(fixture.server, event);
        MainWindow &window = fixture.open();
        auto *guests = window.findChild<GuestsPage *>();
        QTRY_COMPARE(guests->proxy().rowCount(), 16);
        RegistrationTableView &table = guests->table();
        table.setFocus();
        table.setCurrentIndex(guests->proxy().index(2, RegistrationTableModel::EmailColumn));
        QTest::keyClick(&table, Qt::Key_F2);
        auto *editor = table.findChild<QLineEdit *>(u"cellEditor"_s);
        QTest::keyClicks(editor, u"nobody at home"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        keepPicture(window, u"guests-inline-problem"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        GuestFilter filter;
        filter.debts = {Debt::Owes};
        filter.newToday = true;
        guests->findChild<FilterBar *>()->setFilter(filter);
        Q_EMIT guests->findChild<FilterBar *>()->filterChanged(filter);
        table.selectAll();
        keepPicture(window, u"guests-bulk"_s);
        guests->setView(u"waiting"_s);
        keepPicture(window, u"guests-empty-view"_s);
    }

    void pastedTable()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        fill(fixture.server, event);
        MainWindow &window = fixture.open();
        auto *guests = window.findChild<GuestsPage *>();
        QTRY_COMPARE(guests->proxy().rowCount(), 16);
        QGuiApplication::clipboard()->setText(u"Name\tAdults\tE-mail\tPhone\tNote\n"
                                              "Fatima\t2\tfatima@example.org\t06 5555 0110\tVegan\n"
                                              "Zoë\t1\tguest1@example.org\t\t\n"
                                              "Ole\t1\tole at home\t\t\n"
                                              "Mats\t3\tmats@example.org\t\tCan bring a tent\n"_s);
        guests->table().setFocus();
        QTest::keyClick(&guests->table(), Qt::Key_V, Qt::ControlModifier);
        auto *dialog = guests->findChild<PasteDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->model().rowCount(), 4);
        dialog->model().setData(dialog->model().index(3, 0), Qt::Unchecked, Qt::CheckStateRole);
        auto *list = dialog->findChild<QTreeView *>(u"pastedGuests"_s);
        const QModelIndex wrong = dialog->model().index(2, dialog->model().columnOf(u"email"_s));
        QTRY_VERIFY(wrong.data(PastedGuestsModel::IsWrongRole).toBool());
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"addPasted"_s)->isEnabled());
        list->setFocus();
        list->setCurrentIndex(wrong);
        keepPicture(*dialog, u"paste"_s);
        list->edit(wrong);
        keepPicture(*dialog, u"paste-corrected"_s);
    }

    void guestDetails_data() { pages_data(); }

    void guestDetails()
    {
        QFETCH(QSize, size);
        const QString suffix = u"-%1"_s.arg(size.width());
        WindowFixture fixture;
        const Event event = openGarden(fixture.server);
        fill(fixture.server, event);
        MainWindow &window = fixture.open(size);
        fixture.portal.start();
        auto *guests = window.findChild<GuestsPage *>();
        QTRY_COMPARE(guests->proxy().rowCount(), 16);
        guests->table().setCurrentIndex(guests->proxy().index(3, 1));
        QTest::keyClick(&guests->table(), Qt::Key_Return);
        QTRY_VERIFY(guests->pane().isVisible());
        keepPicture(window, u"guest-details"_s + suffix);
        for (auto *head : guests->pane().findChildren<QToolButton *>(u"sectionHead"_s))
            head->click();
        guests->pane().findChild<QPushButton *>(u"allHere"_s)->click();
        guests->pane().findChild<QPushButton *>(u"recordPayment"_s)->click();
        QTRY_VERIFY(window.findChild<Toast *>()->text().contains(u"received"_s));
        QTRY_COMPARE(guests->pane().findChild<PaymentSection *>()->ledgerRows(), 1);
        QTRY_COMPARE(guests->pane().findChild<HistorySection *>()->shownRows(), 3);
        auto *scroll = guests->pane().findChild<QScrollArea *>(u"paneScroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        keepPicture(window, u"guest-sections"_s + suffix);

        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(guests->pane().isEntering());
        QTest::keyClick(guests->pane().form().inputOf(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
        keepPicture(window, u"guest-new-errors"_s + suffix);
        QTest::keyClicks(guests->pane().form().inputOf(u"name"_s), u"Anna K."_s);
        guests->pane().form().inputOf(u"ticket-adult"_s)->findChild<QSpinBox *>()->setValue(20);
        guests->pane().findChild<QPushButton *>(u"saveGuest"_s)->click();
        QTRY_VERIFY(guests->pane().findChild<QPushButton *>(u"confirmAnyway"_s)->isVisible());
        keepPicture(window, u"guest-over-capacity"_s + suffix);
    }

    void emptyStates()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.open();
        keepPicture(window, u"no-event"_s);
        const Event event = fixture.server.createOpenEvent();
        QTRY_VERIFY(window.findChild<GuestsPage *>()->model().isLoaded());
        fixture.portal.start();
        keepPicture(window, u"no-guests"_s);
    }

    void newEventDialog()
    {
        NewEventDialog dialog(QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()));
        dialog.open();
        keepPicture(dialog, u"new-event"_s);
        dialog.findChild<QPushButton *>(u"createEvent"_s)->click();
        keepPicture(dialog, u"new-event-errors"_s);
    }
};

COOKOUT_WINDOW_TEST(ScreenshotTest)
#include "tst_screenshots.moc"
