// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"
#include "tests/ui/watchedapplication.h"
#include "ui/models/registrationtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class RegistrationTableModelTest : public QObject {
    Q_OBJECT

private:
    using Model = RegistrationTableModel;

    static Registration stored(qint64 id, const QString &name)
    {
        Registration registration;
        registration.id = {id};
        registration.eventId = {1};
        registration.registeredAt = QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()).addSecs(id);
        registration.party.name = name;
        registration.party.tickets = {{u"adult"_s, 2, Money(2500), true}, {u"child"_s, 1, Money(1200), true}};
        registration.party.total = Money(6200);
        return registration;
    }

    static QStringList names(const Model &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, Model::NameColumn).data().toString());
        return result;
    }

    /** A model with the backend behind it, checked by Qt's own tester at every signal. */
    struct Fixture {
        TestBackend server;
        Event event = server.createOpenEvent();
        Model model{server.backend.registrations, server.backend.facts};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        /** Shows the event and waits for the first answer. */
        bool load()
        {
            QSignalSpy refreshed(&model, &Model::refreshed);
            model.showEvent(event);
            return refreshed.wait();
        }
    };

private Q_SLOTS:
    void storedRegistrationIsShownWithAllItsCells()
    {
        Fixture fixture;
        RegistrationForm form = guestForm();
        form.phone = u"+31 6 1234 5678"_s;
        form.houseNumber = u"12a"_s;
        form.notes = u"No peanuts\nplease"_s;
        const Result<Registration> registration = fixture.server.registerGuest(fixture.event, form);
        QVERIFY(registration);
        QVERIFY(fixture.load());

        const auto cell = [&fixture](int column) { return fixture.model.index(0, column).data().toString(); };
        QCOMPARE(fixture.model.rowCount(), 1);
        QCOMPARE(cell(Model::StatusColumn), u"Confirmed"_s);
        QCOMPARE(cell(Model::NameColumn), u"Zoë O’Brien"_s);
        QCOMPARE(cell(Model::PartyColumn), u"3"_s);
        QCOMPARE(cell(Model::BandsColumn), u"2 × Adults, 1 × Children"_s);
        QCOMPARE(cell(Model::PaymentColumn), u"Owes "_s + toLocaleText(Money(6200), u"EUR"_s, QLocale()));
        QCOMPARE(cell(Model::ArrivedColumn), QString());
        QCOMPARE(cell(Model::TotalColumn), toLocaleText(Money(6200), u"EUR"_s, QLocale()));
        QCOMPARE(cell(Model::EmailColumn), u"zoe@example.org"_s);
        QCOMPARE(cell(Model::PhoneColumn), u"+31 6 1234 5678"_s);
        QCOMPARE(cell(Model::CodeColumn), registration->code);
        QCOMPARE(cell(Model::HouseNumberColumn), u"12a"_s);
        QCOMPARE(cell(Model::SourceColumn), u"Portal"_s);
        QCOMPARE(cell(Model::NotesColumn), u"No peanuts please"_s);
    }

    void timesAreThoseOfTheEventsZone()
    {
        Fixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.event)); // 10:00 UTC is noon in Amsterdam in June
        QVERIFY(fixture.load());
        const QString shown = fixture.model.index(0, Model::RegisteredAtColumn).data().toString();
        QVERIFY2(shown.contains(u"12:00"_s), qUtf8Printable(shown));
    }

    void arrivalIsInsertedWithoutReset()
    {
        Fixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.event));
        QVERIFY(fixture.load());
        const QSignalSpy reset(&fixture.model, &Model::modelReset);
        const QSignalSpy inserted(&fixture.model, &Model::rowsInserted);

        QVERIFY(fixture.server.registerGuest(fixture.event, guestForm()));
        QTRY_COMPARE(fixture.model.rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void burstOfArrivalsCostsFewQuestions()
    {
        Fixture fixture;
        QVERIFY(fixture.load());
        const QSignalSpy refreshed(&fixture.model, &Model::refreshed);
        for (int guest = 0; guest < 15; ++guest)
            QVERIFY(fixture.server.registerGuest(fixture.event));
        QTRY_COMPARE(fixture.model.rowCount(), 15);
        QVERIFY2(refreshed.size() < 15, qPrintable(QString::number(refreshed.size())));
    }

    void guestOfAnotherEventDoesNotAppear()
    {
        Fixture fixture;
        EventForm form = eventForm();
        form.title = u"Winter BBQ"_s;
        const Event other = fixture.server.createOpenEvent(form);
        QVERIFY(fixture.load());
        QVERIFY(fixture.server.registerGuest(other));
        QVERIFY(fixture.server.registerGuest(fixture.event, guestForm()));
        QTRY_COMPARE(fixture.model.rowCount(), 1);
    }

    void answerForTheEventBeforeIsDropped()
    {
        Fixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.event));
        EventForm form = eventForm();
        form.title = u"Winter BBQ"_s;
        const Event empty = fixture.server.createOpenEvent(form);

        const QSignalSpy refreshed(&fixture.model, &Model::refreshed);
        fixture.model.showEvent(fixture.event); // asks, and is overtaken before the answer can be delivered
        fixture.model.showEvent(empty);
        QTRY_COMPARE(refreshed.size(), 1);
        QCOMPARE(fixture.model.rowCount(), 0);
        // A third question and its answer prove that the dropped one did not come later either.
        fixture.model.reload();
        QTRY_COMPARE(refreshed.size(), 2);
        QCOMPARE(fixture.model.rowCount(), 0);
    }

    void changedRowKeepsItsPlaceAndTellsOnlyItself()
    {
        Fixture fixture;
        QVERIFY(fixture.load());
        fixture.model.apply({stored(1, u"Ada"_s), stored(2, u"Bo"_s), stored(3, u"Cy"_s)});
        const QSignalSpy changed(&fixture.model, &Model::dataChanged);
        Registration renamed = stored(2, u"Bob"_s);
        fixture.model.apply({stored(1, u"Ada"_s), renamed, stored(3, u"Cy"_s)});
        QCOMPARE(names(fixture.model), QStringList({u"Ada"_s, u"Bob"_s, u"Cy"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void anyAnswerIsReachedByDifferencesAlone_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("nothing changes") << QList{1, 2, 3} << QList{1, 2, 3};
        QTest::newRow("all vanish") << QList{1, 2, 3} << QList<int>{};
        QTest::newRow("all are new") << QList{1, 2, 3} << QList{4, 5};
        QTest::newRow("gaps at both ends") << QList{1, 2, 3, 4, 5} << QList{2, 4};
        QTest::newRow("new ones between") << QList{1, 5} << QList{1, 2, 3, 5, 6};
        QTest::newRow("another order") << QList{1, 2, 3, 4} << QList{4, 2, 1, 3};
        QTest::newRow("everything at once") << QList{1, 2, 3, 4} << QList{9, 4, 8, 2, 7};
    }

    void anyAnswerIsReachedByDifferencesAlone()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        const auto rows = [](const QList<int> &ids) {
            QList<Registration> result;
            for (const int id : ids)
                result.append(stored(id, u"Guest %1"_s.arg(id)));
            return result;
        };
        Fixture fixture;
        QVERIFY(fixture.load());
        fixture.model.apply(rows(before));
        const QSignalSpy reset(&fixture.model, &Model::modelReset);
        const QPersistentModelIndex second = fixture.model.index(1, 0);
        fixture.model.apply(rows(after));

        QStringList expected;
        for (const int id : after)
            expected.append(u"Guest %1"_s.arg(id));
        QCOMPARE(names(fixture.model), expected);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(second.isValid(), after.contains(before.at(1)));
        if (second.isValid())
            QCOMPARE(QModelIndex(second).siblingAtColumn(Model::NameColumn).data().toString(),
                     u"Guest %1"_s.arg(before.at(1)));
    }

    void onlyArrivalsAreFresh()
    {
        Fixture fixture;
        QVERIFY(fixture.server.registerGuest(fixture.event, guestForm()));
        QVERIFY(fixture.load());
        QVERIFY(!fixture.model.hasFreshRows());
        fixture.model.apply({fixture.model.row(0).registration, stored(2, u"Bo"_s)});
        QCOMPARE(fixture.model.index(0, 0).data(Model::FreshnessRole).toReal(), 0.0);
        QVERIFY(fixture.model.index(1, 0).data(Model::FreshnessRole).toReal() > 0.5);
    }

    void failureToReadIsTold()
    {
        Fixture fixture;
        fixture.server.backend.close();
        QSignalSpy failed(&fixture.model, &Model::refreshFailed);
        fixture.model.showEvent(fixture.event);
        QVERIFY(failed.wait());
        QVERIFY(!fixture.model.isLoaded());
    }
};

COOKOUT_WINDOW_TEST(RegistrationTableModelTest)
#include "tst_registrationtablemodel.moc"
