// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestdesk.h"
#include "tests/ui/watchedapplication.h"
#include "ui/pages/overviewpage.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QScreen>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** What the window looks like when it opens: its parts as they were left, the keyboard where one begins. */
class WindowMemoryTest : public QObject {
    Q_OBJECT

private:
    /** Drags the first edge of a splitter. */
    static void drag(QSplitter *splitter, int by)
    {
        QSplitterHandle *handle = splitter->handle(1);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        const QPoint there = middle + QPoint(by, 0);
        QMouseEvent move(QEvent::MouseMove, there, handle->mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    }

    static Sidebar *sidebarOf(const WindowFixture &fixture) { return fixture.window->findChild<Sidebar *>(); }

    static bool stripHasTheKeyboard(const WindowFixture &fixture)
    {
        return fixture.window->findChild<StatusStrip *>()->isAncestorOf(QApplication::focusWidget());
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void theSidebarIsAsWideAsItWasLeft()
    {
        WindowFixture fixture;
        fixture.open();
        const int usual = sidebarOf(fixture)->width();
        QCOMPARE(usual, sidebarOf(fixture)->usualWidth());
        drag(fixture.window->findChild<QSplitter *>(u"windowSplitter"_s), 60);
        const int wider = sidebarOf(fixture)->width();
        QVERIFY(wider > usual + 50);
        fixture.window.reset();
        fixture.open(QSize(1440, 900));
        QTRY_COMPARE(sidebarOf(fixture)->width(), wider);
        auto *fold = fixture.window->findChild<QToolButton *>(u"foldSidebar"_s);
        fold->click();
        QTRY_VERIFY(sidebarOf(fixture)->width() < usual / 2);
        fold->click();
        QTRY_COMPARE(sidebarOf(fixture)->width(), wider);
    }

    void thePaneIsAsWideAsItWasLeftWhereThereIsRoom()
    {
        Desk desk;
        desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        const int usual = desk.pane->width();
        drag(desk.window->findChild<QSplitter *>(u"guestSplitter"_s), -120);
        const int wider = desk.pane->width();
        QVERIFY(wider > usual + 100);
        desk.fixture.window.reset();
        desk.open();
        desk.choose(u"Zoë"_s);
        QCOMPARE(desk.pane->width(), wider);
        desk.fixture.preferences.setPaneWidth(5000); // of a screen that is not there any more
        desk.fixture.window.reset();
        desk.open();
        desk.choose(u"Zoë"_s);
        QVERIFY(desk.page->table().width() >= 300);
        QVERIFY(desk.pane->width() >= usual);
    }

    void thePaneIsThereAtOnceWhereThereIsRoom()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.open(QSize(1440, 900));
        QTRY_VERIFY(fixture.window->findChild<GuestsPage *>()->pane().isVisible());
        fixture.window.reset();
        fixture.open(QSize(1280, 720));
        auto *page = fixture.window->findChild<GuestsPage *>();
        QTRY_VERIFY(page->model().isLoaded());
        fixture.window->resize(1500, 720); // it was decided when the window opened
        QTRY_VERIFY(page->width() > 1200);
        QVERIFY(!page->pane().isVisible());
    }

    void aWindowIsNeverLargerThanItsScreen()
    {
        WindowFixture fixture;
        fixture.open();
        const QRect screen = fixture.window->screen()->availableGeometry();
        fixture.window->setGeometry(9000, 9000, 4000, 3000); // on a second screen, say
        fixture.remake();
        QCOMPARE(fixture.window->size().boundedTo(screen.size()), fixture.window->size());
        QVERIFY(screen.contains(fixture.window->geometry().center()));
        QVERIFY(fixture.window->minimumWidth() <= screen.width());
    }

    void theOverviewBeginsWithTheSearch()
    {
        WindowFixture fixture;
        QVERIFY(fixture.server.createOpenEvent().id.isValid());
        fixture.startSection = 0;
        fixture.open();
        QTRY_VERIFY(fixture.window->findChild<QLineEdit *>(u"search"_s)->hasFocus());
        QVERIFY(!stripHasTheKeyboard(fixture));
    }

    void theGuestsBeginWithTheTable()
    {
        WindowFixture fixture;
        const Event event = fixture.server.createOpenEvent();
        QVERIFY(fixture.server.registerGuest(event));
        fixture.open();
        QTRY_VERIFY(fixture.window->findChild<GuestsPage *>()->table().hasFocus());
        QVERIFY(!stripHasTheKeyboard(fixture));
    }

    void withoutAnEventItBeginsWithTheWayOut()
    {
        WindowFixture fixture;
        fixture.startSection = 0;
        fixture.open();
        QTRY_VERIFY(fixture.window->findChild<OverviewPage *>()->findChild<EmptyState *>()->button().hasFocus());
    }
};

COOKOUT_WINDOW_TEST(WindowMemoryTest)
#include "tst_windowmemory.moc"
