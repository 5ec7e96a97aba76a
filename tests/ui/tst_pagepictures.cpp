// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "tests/ui/gardenparty.h"
#include "tests/ui/keeppicture.h"
#include "tests/ui/watchedapplication.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/editor/guestpane.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/registrationtableview.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/**
 * Every page in light and dark, in each language, written to the folder screenshots/pages; nothing may be clipped. The
 * scale is the environment's (QT_SCALE_FACTOR): at 200 % the window is that of a laptop with a screen of 1920 × 1080.
 */
class PagePicturesTest : public QObject {
    Q_OBJECT

private:
    struct Look {
        QString language;
        QString suffix;
    };

    static void keep(QWidget &widget, const QString &page, const Look &look)
    {
        keepPicture(widget, u"pages/%1%2"_s.arg(page, look.suffix));
        QStringList clipped = clippedTexts(widget);
        clipped.removeIf([](const QString &text) { return text.startsWith("cookout::SidebarButton"_L1); }); // end in …
        QVERIFY2(clipped.isEmpty(), qPrintable(page + u": "_s + clipped.join(u'\n')));
    }

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        for (const QString &language : windowLanguages()) {
            QTest::addRow("%s light", qPrintable(language)) << language << false;
            QTest::addRow("%s dark", qPrintable(language)) << language << true;
        }
    }

    void pages()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, isDark);
        applyTheme(*qApp, isDark ? Scheme::Dark : Scheme::Light);
        useLanguage(*qApp, language);
        const bool isLarge = qApp->devicePixelRatio() > 1;
        const Look look{language,
                        u"-%1-%2-%3"_s.arg(language, isDark ? u"dark"_s : u"light"_s, isLarge ? u"200"_s : u"100"_s)};
        WindowFixture fixture;
        const Event event = openGarden(fixture.server);
        fill(fixture.server, event);
        fixture.startSection = 0;
        MainWindow &window = fixture.open(isLarge ? QSize(960, 560) : QSize(1280, 720));
        fixture.portal.start();
        auto *guests = window.findChild<GuestsPage *>();
        QTRY_COMPARE(guests->proxy().rowCount(), 16);
        QTRY_VERIFY(window.findChild<FigureButton *>(u"figureConfirmed"_s)->isVisible());
        keep(window, u"overview"_s, look);
        showGuests(window, *guests, look);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        keep(window, u"portal"_s, look);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        keep(window, u"outbox"_s, look);
        showSheets(window, look);
        showIssues(fixture);
        keep(window, u"issues"_s, look);
    }

    void cleanup() { useLanguage(*qApp, u"en"_s); }

private:
    static void showGuests(MainWindow &window, GuestsPage &guests, const Look &look)
    {
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        guests.table().setCurrentIndex(guests.proxy().index(3, RegistrationTableModel::NameColumn));
        keep(window, u"guests"_s, look);
        guests.table().selectAll();
        keep(window, u"guests-selected"_s, look);
        guests.table().clearSelection();
        guests.table().setCurrentIndex(guests.proxy().index(3, RegistrationTableModel::NameColumn));
        QTest::keyClick(&guests.table(), Qt::Key_Return);
        QTRY_VERIFY(guests.pane().isVisible());
        keep(window, u"guest-details"_s, look);
    }

    static void showSheets(MainWindow &window, const Look &look)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"e"_s);
        keep(*palette, u"palette"_s, look);
        palette->close();
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
        auto *sheet = window.findChild<ShortcutSheet *>();
        keep(*sheet, u"shortcuts"_s, look);
        sheet->close();
    }
};

COOKOUT_WINDOW_TEST(PagePicturesTest)
#include "tst_pagepictures.moc"
