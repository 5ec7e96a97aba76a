// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/models/registrationfilterproxy.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/theme.h"
#include "ui/widgets/registrationtableview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** Pictures of every page in both sizes, written beside the test program, for eyes and for the README. */
class ScreenshotTest : public QObject {
    Q_OBJECT

private:
    static void fill(TestBackend &server, const Event &event)
    {
        struct Guest {
            QString name;
            int adults;
            int children;
            QString phone;
            QString notes;
        };
        const QList<Guest> guests{
            {u"Zoë"_s, 2, 1, u"+31 6 1234 5678"_s, u"No peanuts, please"_s},
            {u"Björn"_s, 1, 0, u"0172 555 01 02"_s, {}},
            {u"Amélie"_s, 2, 3, {}, u"Brings potato salad"_s},
            {u"Łukasz"_s, 2, 0, u"+48 600 555 010"_s, {}},
            {u"Иван"_s, 1, 0, {}, u"Vegetarian"_s},
            {u"Ελένη"_s, 1, 1, {}, {}},
            {u"Nour"_s, 4, 2, u"06 5555 0100"_s, u"Halal. We bring two folding tables and a parasol"_s},
            {u"Søren"_s, 2, 0, {}, {}},
            {u"Inés"_s, 1, 2, u"+34 600 555 020"_s, u"Arrives at 18:00"_s},
            {u"Tom"_s, 2, 2, {}, {}},
            {u"Müge"_s, 2, 0, {}, u"Lactose-free"_s},
            {u"Siân"_s, 1, 0, u"+44 7700 900123"_s, {}},
            {u"Jörg"_s, 2, 1, {}, {}},
            {u"Chloé"_s, 1, 0, {}, u"Drums after nine"_s},
            {u"Kwame"_s, 3, 1, u"06 5555 0101"_s, {}},
            {u"Aoife"_s, 1, 0, {}, {}},
        };
        int number = 0;
        for (const Guest &entry : guests) {
            RegistrationForm form = guestNamed(entry.name, entry.adults, entry.children);
            form.email = u"guest%1@example.org"_s.arg(++number);
            form.phone = entry.phone;
            form.notes = entry.notes;
            server.clock.advance(std::chrono::minutes(37));
            QVERIFY(server.registerGuest(event, form));
        }
    }

    static void keep(QWidget &widget, const QString &name)
    {
        QTRY_VERIFY(widget.isVisible());
        // What changed just now is laid out, parents first, before the picture is taken.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QString path = QCoreApplication::applicationDirPath() + u"/screenshots"_s;
        QVERIFY(QDir().mkpath(path));
        QVERIFY(widget.grab().save(u"%1/%2.png"_s.arg(path, name)));
    }

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
        keep(window, u"guests"_s + suffix);

        auto *search = window.findChild<QLineEdit *>(u"search"_s);
        QTest::keyClicks(search, u"muge"_s);
        keep(window, u"search"_s + suffix);
        search->setText(u"nobody at all"_s);
        keep(window, u"nomatch"_s + suffix);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        keep(window, u"portal"_s + suffix);
        fixture.portal.stop();
        keep(window, u"portal-off"_s + suffix);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        keep(window, u"outbox"_s + suffix);
    }

    void emptyStates()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.open();
        keep(window, u"no-event"_s);
        const Event event = fixture.server.createOpenEvent();
        QTRY_VERIFY(window.findChild<GuestsPage *>()->model().isLoaded());
        fixture.portal.start();
        keep(window, u"no-guests"_s);
    }

    void newEventDialog()
    {
        NewEventDialog dialog(QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()));
        dialog.open();
        keep(dialog, u"new-event"_s);
        dialog.findChild<QPushButton *>(u"createEvent"_s)->click();
        keep(dialog, u"new-event-errors"_s);
    }
};

QTEST_MAIN(ScreenshotTest)
#include "tst_screenshots.moc"
