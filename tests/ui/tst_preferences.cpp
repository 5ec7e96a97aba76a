// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "tests/ui/watchedapplication.h"
#include "ui/looksmenu.h"
#include "ui/preferences.h"
#include "ui/translations.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace cookout;

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsChosenIsThereNextTime()
    {
        {
            Preferences preferences(file(), m_background);
            preferences.setScheme(Scheme::Dark);
            preferences.setLanguage(u"nl"_s);
            preferences.setGeometry("where it was");
            preferences.setSidebarFolded(true);
        }
        const Preferences again(file(), m_background);
        QCOMPARE(again.scheme(), Scheme::Dark);
        QCOMPARE(again.language(), u"nl"_s);
        QCOMPARE(again.geometry(), QByteArray("where it was"));
        QVERIFY(again.isSidebarFolded());
    }

    void itIsWrittenWithoutWaitingForTheEnd()
    {
        Preferences preferences(file(), m_background);
        preferences.setScheme(Scheme::Dark);
        preferences.setScheme(Scheme::Light);
        QTRY_COMPARE(Preferences(file(), m_background).scheme(), Scheme::Light);
    }

    void whatNoProgramWroteIsLeftAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown words") << QByteArray("[window]\nscheme=purple\nlanguage=\n");
        QTest::newRow("no settings at all") << QByteArray("\x00\xff[[[\n=\n", 9);
    }

    void whatNoProgramWroteIsLeftAside()
    {
        QFETCH(const QByteArray, content);
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write(content);
        stored.close();
        const Preferences preferences(file(), m_background);
        QCOMPARE(preferences.scheme(), Scheme::System);
        QVERIFY(preferences.language().isEmpty());
    }

    void theMenuChoosesColoursAndLanguage()
    {
        Preferences preferences({}, m_background);
        QSignalSpy changed(&preferences, &Preferences::looksChanged);
        QMenu menu;
        LooksMenu::addTo(menu, preferences);
        choose(menu, u"Dark"_s);
        QCOMPARE(preferences.scheme(), Scheme::Dark);
        choose(menu, u"Nederlands"_s);
        QCOMPARE(preferences.language(), u"nl"_s);
        choose(menu, u"Nederlands"_s);
        QCOMPARE(changed.size(), 2);
    }

    void aLanguageIsSpokenAndLeftAgain()
    {
        useLanguage(*qApp, u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QCoreApplication::translate("cookout::Actions", "New guest"), u"Neuer Gast"_s);
        QCOMPARE(qApp->findChildren<QTranslator *>(u"cookoutTranslator"_s).isEmpty(), false);
        useLanguage(*qApp, u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        useLanguage(*qApp, u"klingon"_s); // the desktop's, which is one that the window speaks
        QVERIFY(windowLanguages().contains(QLocale().name().left(2)) || QLocale().language() == QLocale::C);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"window.ini"_s); }

    static void choose(const QMenu &menu, const QString &words)
    {
        for (QMenu *part : menu.findChildren<QMenu *>()) {
            for (QAction *action : part->actions()) {
                if (action->text() == words)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(words));
    }

    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
};

COOKOUT_WINDOW_TEST(PreferencesTest)
#include "tst_preferences.moc"
