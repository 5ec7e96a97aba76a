// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestspagefixture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/namepopup.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** The guests page in the real window: views, filters and what is done with several guests at once. */
class GuestsPageTest : public QObject {
    Q_OBJECT

private:
    using Model = RegistrationTableModel;

    using Page = GuestsPageFixture;

    static FilterChip *chip(const Page &page, const QString &title)
    {
        for (FilterChip *candidate : page.page->findChildren<FilterChip *>()) {
            if (candidate->accessibleName().startsWith(title))
                return candidate;
        }
        return nullptr;
    }

    static void choose(const Page &page, const QString &title, const QString &option)
    {
        for (QAction *action : chip(page, title)->menu()->actions()) {
            if (action->text() == option)
                action->trigger();
        }
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void everyModelKeepsQtsRules()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        const QAbstractItemModelTester model(&page.page->model(),
                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxy(&page.page->proxy(),
                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        choose(page, u"Status"_s, u"Confirmed"_s);
        QVERIFY(page.fixture.server.registerGuest(page.event, guestNamed(u"Cy"_s)));
        QTRY_COMPARE(page.names().size(), 3);
    }

    void chipsNarrowTheListTogetherWithTheSearch()
    {
        const Page page({u"Ada"_s, u"Adam"_s, u"Bo"_s});
        QVERIFY(page.fixture.server.backend.registrations.cancel({page.guests.value(u"Adam"_s).id}, Actor::organiser())
                    .wait());
        QTRY_COMPARE(page.cell(u"Adam"_s, Model::StatusColumn).data().toString(), u"Cancelled"_s);
        choose(page, u"Status"_s, u"Confirmed"_s);
        QCOMPARE(page.names(), QStringList({u"Ada"_s, u"Bo"_s}));
        QCOMPARE(chip(page, u"Status"_s)->text(), u"Status: Confirmed"_s);
        page.fixture.window->findChild<QLineEdit *>(u"search"_s)->setText(u"ad"_s);
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
        page.press("clearFilters");
        QCOMPARE(page.names(), QStringList({u"Ada"_s, u"Adam"_s}));
    }

    void filtersAreReachedByKey()
    {
        const Page page({u"Ada"_s});
        QTest::keyClick(page.fixture.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(chip(page, u"Status"_s)->hasFocus());
    }

    void viewsCountWhatTheyShow()
    {
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        const auto count = [&page](const QString &id) {
            for (const GuestViewEntry &view : page.page->views()) {
                if (view.id == id)
                    return view.count;
            }
            return -1;
        };
        QCOMPARE(count(u"all"_s), 3);
        QCOMPARE(count(u"not-arrived"_s), 3);
        QCOMPARE(count(u"new-today"_s), 3);
        QCOMPARE(count(u"waiting"_s), 0);
        QVERIFY(
            page.fixture.server.backend.guestList.letIn({page.guests.value(u"Bo"_s).id}, Actor::organiser()).wait());
        QTRY_COMPARE(count(u"not-arrived"_s), 2);
        page.page->setView(u"not-arrived"_s);
        QCOMPARE(page.names(), QStringList({u"Ada"_s, u"Cy"_s}));
    }

    void sidebarOffersTheViews()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        QVERIFY(
            page.fixture.server.backend.guestList.letIn({page.guests.value(u"Bo"_s).id}, Actor::organiser()).wait());
        auto *sidebar = page.fixture.window->findChild<Sidebar *>();
        SidebarButton *button = nullptr;
        for (SidebarButton *candidate : sidebar->findChildren<SidebarButton *>()) {
            if (candidate->text() == "Not arrived"_L1)
                button = candidate;
        }
        QVERIFY(button);
        QTRY_COMPARE(button->accessibleDescription(), u"1 parties"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
        QVERIFY(button->isChecked());
    }

    void savedViewIsThereForEverybodyAndCanBeUndone()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        choose(page, u"Payment"_s, u"Owes money"_s);
        page.press("saveView");
        auto *popup = page.page->findChild<NamePopup *>();
        QVERIFY(popup);
        auto *name = popup->findChild<QLineEdit *>();
        QTest::keyClicks(name, u"Who owes"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page.page->viewId().startsWith(u"own-"_s));
        const auto stored = page.fixture.server.backend.views.ofEvent(page.event.id).wait();
        QCOMPARE(stored->first().name, u"Who owes"_s);
        QCOMPARE(stored->first().filter.debts, QList<Debt>{Debt::Owes});
        QVERIFY(page.undo());
        QTRY_COMPARE(page.page->viewId(), u"all"_s);
    }

    void nobodyInAViewOffersAWayOut()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        page.page->setView(u"waiting"_s);
        QVERIFY(page.page->emptyState().isVisible());
        page.fixture.window->findChild<QLineEdit *>(u"search"_s)->setText(u"ada"_s);
        QVERIFY(page.page->emptyState().second().isVisible());
        QTest::mouseClick(&page.page->emptyState().button(), Qt::LeftButton); // search all guests
        QCOMPARE(page.names(), QStringList(u"Ada"_s));
    }

    void severalAreCancelledAndComeBackInOneStep()
    {
        const Page page({u"Ada"_s, u"Bo"_s, u"Cy"_s});
        page.select({u"Ada"_s, u"Cy"_s});
        QVERIFY(page.page->findChild<BulkBar *>()->isVisible());
        page.key(Qt::Key_Delete);
        QTRY_COMPARE(page.stored(u"Cy"_s).status, RegistrationStatus::Cancelled);
        QCOMPARE(page.stored(u"Bo"_s).status, RegistrationStatus::Confirmed);
        QVERIFY(page.undo());
        QTRY_COMPARE(page.stored(u"Cy"_s).status, RegistrationStatus::Confirmed);
        QCOMPARE(page.stored(u"Ada"_s).status, RegistrationStatus::Confirmed);
    }

    void bulkBarMarksPaidTagsAndLetsIn()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.pay(u"Cash"_s);
        QTRY_COMPARE(page.stored(u"Bo"_s).paymentStatus, PaymentStatus::Paid);
        page.press("bulkArrived");
        QTRY_COMPARE(page.stored(u"Ada"_s).checkedIn, 1);
        page.press("bulkTag");
        auto *tag = page.page->findChild<NamePopup *>()->findChild<QLineEdit *>();
        QTest::keyClicks(tag, u"helper"_s);
        QTest::keyClick(tag, Qt::Key_Return);
        QTRY_COMPARE(page.stored(u"Bo"_s).tags, QStringList(u"helper"_s));
        QTRY_VERIFY(chip(page, u"Tag"_s)->isVisible()); // there is something to filter for now
        QTRY_VERIFY(!page.page->findChild<QPushButton *>(u"bulkPaid"_s)->isEnabled());
    }

    void confirmingBeyondTheCapacityAsksOnce()
    {
        EventForm form = eventForm();
        form.capacity = 1;
        const Page page({u"Ada"_s}, form);
        RegistrationForm waiting = Page::formFor(u"Bo"_s);
        waiting.placesChoice = PlacesChoice::WaitList;
        const Registration one = *page.fixture.server.registerGuest(page.event, waiting);
        waiting = Page::formFor(u"Cy"_s);
        waiting.placesChoice = PlacesChoice::WaitList;
        const Registration two = *page.fixture.server.registerGuest(page.event, waiting);
        QTRY_COMPARE(page.names().size(), 3);
        page.select({u"Bo"_s, u"Cy"_s});
        page.press("bulkConfirm");
        QTRY_COMPARE(page.page->hints().text(), u"No place is left."_s);
        const auto status = [&page](const Registration &guest) {
            return page.fixture.server.backend.registrations.byId(guest.id).wait()->status;
        };
        QCOMPARE(status(one), RegistrationStatus::Waitlisted);
        QTest::mouseClick(page.page->hints().findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(status(one), RegistrationStatus::Confirmed);
        QCOMPARE(status(two), RegistrationStatus::Confirmed);
    }

    void copiedRowsHoldNoFormula()
    {
        const Page page({u"=HYPERLINK(1)"_s, u"Bo"_s});
        page.key(Qt::Key_A, Qt::ControlModifier);
        page.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.first().startsWith(u"Status\tName\t"_s));
        QVERIFY2(lines.at(1).contains(u"\t'=HYPERLINK(1)\t"_s), qUtf8Printable(lines.at(1)));
    }

    void duplicateWantsItsOwnName()
    {
        const Page page({u"Ada"_s});
        page.select({u"Ada"_s});
        page.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(page.names().size(), 2);
        QTRY_VERIFY(page.editor());
        QTest::keyClicks(page.editor(), u"Bea"_s);
        QTest::keyClick(page.editor(), Qt::Key_Return);
        QTRY_COMPARE(page.names(), QStringList({u"Ada"_s, u"Bea"_s}));
    }

    void whoIsThereTwiceIsMergedOrKept()
    {
        const Page page({u"Ada"_s, u"Bo"_s});
        RegistrationForm form = Page::formFor(u"Ada"_s);
        form.name = u"Ada Kern"_s;
        const Registration twin = *page.fixture.server.registerGuest(page.event, form);
        QTRY_COMPARE(page.names().size(), 3);
        page.select({u"Bo"_s});
        QVERIFY(!page.page->hints().isVisible());
        page.select({u"Ada"_s});
        QCOMPARE(page.page->hints().text(), u"Looks like Ada Kern (same e-mail)."_s);
        QTest::mouseClick(page.page->hints().findChildren<QPushButton *>().first(), Qt::LeftButton);
        QTRY_COMPARE(page.fixture.server.backend.registrations.byId(twin.id).wait()->status,
                     RegistrationStatus::Cancelled);
        QTRY_VERIFY(!page.page->hints().isVisible());
    }

    void pairThatIsKeptIsNotAskedForAgain()
    {
        const Page page({u"Ada"_s});
        RegistrationForm form = Page::formFor(u"Ada"_s);
        form.name = u"Ada Kern"_s;
        QVERIFY(page.fixture.server.registerGuest(page.event, form));
        QTRY_COMPARE(page.names().size(), 2);
        page.select({u"Ada"_s});
        QTest::mouseClick(page.page->hints().findChildren<QPushButton *>().last(), Qt::LeftButton);
        QTRY_COMPARE(page.fixture.server.backend.guestList.keptApart(page.event.id).wait()->size(), 1);
        page.select({u"Ada Kern"_s});
        QTRY_VERIFY(!page.page->hints().isVisible());
    }

    void keepingBothIsTakenBackByTheUndoKey()
    {
        const Page page({u"Ada"_s});
        RegistrationForm form = Page::formFor(u"Ada"_s);
        form.name = u"Ada Kern"_s;
        QVERIFY(page.fixture.server.registerGuest(page.event, form));
        QTRY_COMPARE(page.names().size(), 2);
        page.select({u"Ada"_s});
        QTest::mouseClick(page.page->hints().findChildren<QPushButton *>().last(), Qt::LeftButton);
        QVERIFY(page.undo());
        QTRY_VERIFY(page.fixture.server.backend.guestList.keptApart(page.event.id).wait()->isEmpty());
        QTRY_VERIFY(page.page->hints().isVisible()); // the question is there again
        QCOMPARE(page.page->hints().text(), u"Looks like Ada Kern (same e-mail)."_s);
        QTest::keyClick(page.fixture.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!page.page->hints().isVisible());
    }

    void columnsAreRememberedForEachEvent()
    {
        const QTemporaryDir folder;
        TestBackend server;
        const Event first = server.createOpenEvent();
        EventForm form = eventForm();
        form.title = u"Winter BBQ"_s;
        const Event second = server.createOpenEvent(form);
        const auto makeView = [&](auto check) {
            Preferences preferences(folder.filePath(u"window.ini"_s), server.backend.background);
            Model model(server.backend.registrations, server.backend.facts);
            RegistrationFilterProxy proxy(model);
            RegistrationTableView view(model, proxy);
            view.setPreferences(&preferences);
            view.showColumnsOf(first);
            check(view);
        };
        makeView([](RegistrationTableView &view) {
            QVERIFY(view.isColumnHidden(Model::CodeColumn));
            view.setColumnHidden(Model::CodeColumn, false);
            view.header()->moveSection(view.header()->visualIndex(Model::CodeColumn), 0);
            view.sortByColumn(Model::NameColumn, Qt::AscendingOrder);
        });
        makeView([&second](RegistrationTableView &view) {
            QVERIFY(!view.isColumnHidden(Model::CodeColumn));
            QCOMPARE(view.header()->logicalIndex(0), int(Model::CodeColumn));
            QCOMPARE(view.header()->sortIndicatorSection(), int(Model::NameColumn));
            view.showColumnsOf(second);
            QVERIFY(view.isColumnHidden(Model::CodeColumn));
            QCOMPARE(view.header()->sortIndicatorSection(), int(Model::RegisteredAtColumn));
        });
    }
};

COOKOUT_WINDOW_TEST(GuestsPageTest)
#include "tst_guestspage.moc"
