// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowfixture.h"
#include "ui/models/overviewfigures.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/pages/guestspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/portalpage.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/registrationcurve.h"

#include <QChart>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QXYSeries>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** The window as it opens, on an event for ten persons. */
struct OverviewFixture : WindowFixture {
    OverviewFixture() { startSection = 0; }

    Event make()
    {
        EventForm form = eventForm();
        form.capacity = 10;
        return server.createOpenEvent(form);
    }

    OverviewPage &page() { return *window->findChild<OverviewPage *>(); }

    FigureButton &button(const QString &name)
    {
        auto *found = window->findChild<FigureButton *>(name);
        if (!found)
            qFatal("no figure %s", qUtf8Printable(name));
        return *found;
    }

    QString figure(const QString &name) { return button(name).figure(); }
};

RegistrationForm waiting(int adultCount)
{
    RegistrationForm form = adults(adultCount);
    form.placesChoice = PlacesChoice::WaitList;
    return form;
}

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }

    void theWindowBeginsHere()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make()));
        fixture.open();
        QVERIFY(fixture.page().isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(fixture.window->findChild<GuestsPage *>()->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(fixture.window->findChild<PortalPage *>()->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(fixture.window->findChild<OutboxPage *>()->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(fixture.page().isVisible());
    }

    void figuresAreThoseOfTheGuests()
    {
        OverviewFixture fixture;
        const Event event = fixture.make();
        const Registration first = *fixture.server.registerGuest(event, guestNamed(u"Zoë"_s, 4, 2));
        QVERIFY(fixture.server.registerGuest(event, guestNamed(u"Tom"_s, 2)));
        QVERIFY(fixture.server.registerGuest(event, waiting(5)));
        QVERIFY(fixture.server.backend.checkIns.record(*validated(CheckInForm{first.id, 3, {}}), Actor::organiser())
                    .wait());
        fixture.open();
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"8"_s);
        QCOMPARE(fixture.figure(u"figureFree"_s), u"2"_s);
        QCOMPARE(fixture.figure(u"figureWaiting"_s), u"5"_s);
        QCOMPARE(fixture.figure(u"figureNew"_s), u"+3"_s);
        QCOMPARE(fixture.figure(u"figureArrived"_s), u"3"_s);
        QCOMPARE(fixture.figure(u"figureNotArrived"_s), u"2"_s);
        QCOMPARE(fixture.figure(u"figurePersons"_s), u"8"_s);
        QCOMPARE(fixture.figure(u"figureOwed"_s), u"€174.00"_s);
        QCOMPARE(fixture.figure(u"figureUnpaid"_s), u"2"_s);
        QCOMPARE(fixture.figure(u"figureMailProblems"_s), u"none"_s);
        QCOMPARE(fixture.figure(u"figureDeadline"_s), u"18 days"_s); // from 1 June to 19 June
    }

    void whoArrivesIsCountedAtOnce()
    {
        OverviewFixture fixture;
        const Event event = fixture.make();
        QVERIFY(fixture.server.registerGuest(event, adults(1)));
        fixture.open();
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"1"_s);
        const Registration second = *fixture.server.registerGuest(event, adults(3));
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"4"_s);
        QVERIFY(fixture.server.backend.guests.cancel(second.token).wait());
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"1"_s);
    }

    void whatHappensWhileNobodyLooksIsThereAfterwards()
    {
        OverviewFixture fixture;
        const Event event = fixture.make();
        QVERIFY(fixture.server.registerGuest(event, adults(1)));
        fixture.open();
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"1"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        QSignalSpy changed(fixture.page().findChild<OverviewFigures *>(), &OverviewFigures::changed);
        QVERIFY(fixture.server.registerGuest(event, adults(2)));
        auto *guests = fixture.window->findChild<GuestsPage *>();
        QTRY_COMPARE(guests->model().rowCount(), 2); // has heard of it
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"3"_s);
    }

    void everyFigureOpensWhatItCounts_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("view");
        QTest::newRow("confirmed") << u"figureConfirmed"_s << u"all"_s;
        QTest::newRow("waiting") << u"figureWaiting"_s << u"waiting"_s;
        QTest::newRow("new") << u"figureNew"_s << u"new-today"_s;
        QTest::newRow("not arrived") << u"figureNotArrived"_s << u"not-arrived"_s;
        QTest::newRow("no mail") << u"figureWithoutMail"_s << u"no-email"_s;
        QTest::newRow("owed") << u"figureOwed"_s << u"unpaid"_s;
    }

    void everyFigureOpensWhatItCounts()
    {
        QFETCH(const QString, figure);
        QFETCH(const QString, view);
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make()));
        fixture.open();
        QTRY_VERIFY(fixture.button(figure).isVisible());
        QSignalSpy wanted(&fixture.page(), &OverviewPage::guestsWanted);
        fixture.button(figure).setFocus();
        QTest::keyClick(&fixture.button(figure), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), view);
        auto *guests = fixture.window->findChild<GuestsPage *>();
        QVERIFY(guests->isVisible());
        QCOMPARE(guests->viewId(), view);
    }

    void mailAndDeadlineOpenTheirPages()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make()));
        fixture.open();
        QTRY_VERIFY(fixture.button(u"figureMailProblems"_s).isVisible());
        QTest::mouseClick(&fixture.button(u"figureMailProblems"_s), Qt::LeftButton);
        QVERIFY(fixture.window->findChild<OutboxPage *>()->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::mouseClick(&fixture.button(u"figureDeadline"_s), Qt::LeftButton);
        QVERIFY(fixture.window->findChild<PortalPage *>()->isVisible());
    }

    void figuresAreSpokenWithTheirWords()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make(), adults(2)));
        fixture.open();
        QTRY_COMPARE(fixture.button(u"figureConfirmed"_s).accessibleName(), u"2 confirmed"_s);
        QCOMPARE(fixture.button(u"figureNotArrived"_s).accessibleName(), u"Parties to come: 1"_s);
    }

    void withoutGuestsTheQrCodeIsTheWayOn()
    {
        OverviewFixture fixture;
        fixture.make();
        fixture.open();
        EmptyState &empty = fixture.page().emptyState();
        QTRY_VERIFY(empty.isVisible());
        QVERIFY(empty.second().isVisible());
        QTest::mouseClick(&empty.button(), Qt::LeftButton);
        QVERIFY(fixture.window->findChild<PortalPage *>()->isVisible());
    }

    void anotherEventShowsItsOwnFigures()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make(), adults(2)));
        EventForm form = eventForm();
        form.title = u"Winter BBQ"_s;
        const Event other = fixture.server.createOpenEvent(form);
        QVERIFY(fixture.server.registerGuest(other, adults(5)));
        fixture.open();
        fixture.window->selectEvent(other.id);
        QTRY_COMPARE(fixture.figure(u"figureConfirmed"_s), u"5"_s);
    }

    void theCurveRisesDayByDay()
    {
        RegistrationCurve curve;
        const QDate first(2027, 6, 1);
        curve.showDays({{first, 2, 4}, {first.addDays(3), 1, 3}}, first.addDays(4), 10);
        QList<QPointF> points;
        for (const QAbstractSeries *series : curve.chart().series()) {
            const auto *line = qobject_cast<const QXYSeries *>(series);
            if (line && line->count() > 2) // the other one is the limit
                points = line->points();
        }
        const double start = static_cast<double>(first.toJulianDay());
        const QList<QPointF> expected{{start - 1, 0}, {start, 4}, {start + 2, 4}, {start + 3, 7}, {start + 4, 7}};
        QCOMPARE(points, expected);
    }

    void whatNobodyIsAskedToBringTakesNoRoom()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make()));
        fixture.open({1440, 900});
        const QWidget &kitchen = *fixture.button(u"figurePersons"_s).parentWidget();
        const QWidget &money = *fixture.button(u"figureReceived"_s).parentWidget();
        QTRY_VERIFY(money.isVisible());
        QVERIFY(!fixture.button(u"figureMissing"_s).isVisible());
        QTRY_COMPARE(money.x() - kitchen.geometry().right() - 1, space::two);
    }

    void aNarrowWindowScrollsDownOnly()
    {
        OverviewFixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.make()));
        fixture.open({880, 560});
        const auto *scroll = fixture.window->findChild<QScrollArea *>(u"overviewScroll"_s);
        QTRY_VERIFY(scroll->isVisible());
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }
};

COOKOUT_WINDOW_TEST(OverviewPageTest)
#include "tst_overviewpage.moc"
