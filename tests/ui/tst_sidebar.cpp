// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"
#include "ui/sidebar.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cookout;

class SidebarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void theSidebarFolds()
    {
        Sidebar sidebar;
        const SidebarButton *guests = sidebar.addSection(Symbol::Guests, u"Guests"_s, u"Ctrl+1"_s);
        QSignalSpy folded(&sidebar, &Sidebar::foldedChanged);
        const int wide = sidebar.width();
        sidebar.show();
        QTest::mouseClick(sidebar.findChild<QToolButton *>(u"foldSidebar"_s), Qt::LeftButton);
        QCOMPARE(folded.takeFirst().first().toBool(), true);
        QVERIFY(sidebar.width() < wide / 2);
        QCOMPARE(guests->accessibleName(), u"Guests"_s);
        QTest::mouseClick(sidebar.findChild<QToolButton *>(u"foldSidebar"_s), Qt::LeftButton);
        QCOMPARE(sidebar.width(), wide);
    }

    void viewsAreOfferedAndChosen()
    {
        Sidebar sidebar;
        sidebar.addSection(Symbol::Guests, u"Guests"_s, u"Ctrl+1"_s);
        sidebar.show();
        sidebar.showViews({{u"all"_s, u"All"_s, 60}, {u"waiting"_s, u"Waiting list"_s, 4}});
        sidebar.setCurrentView(u"all"_s);
        QSignalSpy chosen(&sidebar, &Sidebar::viewChosen);
        SidebarButton *waiting = button(sidebar, u"Waiting list"_s);
        QVERIFY(button(sidebar, u"All"_s)->isChecked());
        QTest::mouseClick(waiting, Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().first().toString(), u"waiting"_s);
        QVERIFY(!waiting->isChecked()); // until the page says that it shows it
        sidebar.setCurrentView(u"waiting"_s);
        QVERIFY(waiting->isChecked() && !button(sidebar, u"All"_s)->isChecked());
    }

    void countsChangeWithoutNewButtons()
    {
        Sidebar sidebar;
        sidebar.show();
        sidebar.showViews({{u"all"_s, u"All"_s, 60}});
        const SidebarButton *all = button(sidebar, u"All"_s);
        sidebar.showViews({{u"all"_s, u"All"_s, 61}});
        QCOMPARE(button(sidebar, u"All"_s), all);
        QVERIFY(all->accessibleDescription().contains("61"_L1));
    }

private:
    static SidebarButton *button(const Sidebar &sidebar, const QString &words)
    {
        for (SidebarButton *button : sidebar.findChildren<SidebarButton *>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
};

COOKOUT_WINDOW_TEST(SidebarTest)
#include "tst_sidebar.moc"
