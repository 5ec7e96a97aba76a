// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"
#include "ui/dialogs/neweventdialog.h"
#include "ui/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/optionalinput.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class NewEventDialogTest : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        Fixture() { dialog.open(); }
        template <typename Input>
        Input &input(const QString &field)
        {
            FormField *place = dialog.field(field);
            auto *direct = qobject_cast<Input *>(&place->input());
            return direct ? *direct : *place->findChild<Input *>();
        }
        void use(const QString &field) { qobject_cast<OptionalInput *>(&dialog.field(field)->input())->setUsed(true); }
        void create() { QTest::mouseClick(dialog.findChild<QPushButton *>(u"createEvent"_s), Qt::LeftButton); }
        QString error(const QString &field) { return dialog.field(field)->error(); }

        NewEventDialog dialog{QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc())};
        std::optional<Event> requested;
        QMetaObject::Connection listening = connect(&dialog, &NewEventDialog::createRequested, &dialog,
                                                    [this](const ValidEvent &event) { requested = event.event(); });
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }

    void titleAloneIsEnough()
    {
        Fixture fixture;
        QTest::keyClicks(&fixture.input<QLineEdit>(u"title"_s), u"Summer BBQ"_s);
        fixture.create();
        QVERIFY(fixture.requested);
        QCOMPARE(fixture.requested->title, u"Summer BBQ"_s);
        QCOMPARE(fixture.requested->slug, u"summer-bbq"_s);
        QVERIFY(!fixture.requested->capacity);
        QVERIFY(!fixture.requested->deadline.isValid());
        QCOMPARE(fixture.requested->ticketTypes.first().price, Money());
    }

    void everyEntryArrives()
    {
        Fixture fixture;
        fixture.input<QLineEdit>(u"title"_s).setText(u"Summer BBQ"_s);
        fixture.input<QLineEdit>(u"location"_s).setText(u"The village green"_s);
        fixture.input<QComboBox>(u"timezone"_s).setCurrentText(u"Europe/Amsterdam"_s);
        fixture.input<QDateTimeEdit>(u"starts"_s).setDateTime(QDateTime({2027, 6, 19}, {16, 0}));
        fixture.use(u"ends"_s);
        fixture.input<QDateTimeEdit>(u"ends"_s).setDateTime(QDateTime({2027, 6, 19}, {23, 0}));
        fixture.use(u"deadline"_s);
        fixture.input<QDateTimeEdit>(u"deadline"_s).setDateTime(QDateTime({2027, 6, 17}, {20, 0}));
        fixture.use(u"capacity"_s);
        fixture.input<QSpinBox>(u"capacity"_s).setValue(48);
        fixture.input<QComboBox>(u"currency"_s).setCurrentText(u"eur"_s);
        fixture.input<QLineEdit>(u"price-adult"_s).setText(u"25"_s);
        fixture.input<QLineEdit>(u"price-child"_s).setText(u"12,50"_s);
        fixture.create();

        QVERIFY(fixture.requested);
        QCOMPARE(fixture.requested->location, u"The village green"_s);
        QCOMPARE(fixture.requested->startsAt, QDateTime({2027, 6, 19}, {14, 0}, QTimeZone::utc()));
        QCOMPARE(fixture.requested->endsAt, QDateTime({2027, 6, 19}, {21, 0}, QTimeZone::utc()));
        QCOMPARE(fixture.requested->deadline, QDateTime({2027, 6, 17}, {18, 0}, QTimeZone::utc()));
        QCOMPARE(fixture.requested->capacity, std::optional(48));
        QCOMPARE(fixture.requested->currency, u"EUR"_s);
        QCOMPARE(fixture.requested->ticketTypes.at(0).price, Money(2500));
        QCOMPARE(fixture.requested->ticketTypes.at(1).price, Money(1250));
    }

    void errorsStandBesideTheirFieldsAndValuesStay()
    {
        Fixture fixture;
        fixture.input<QLineEdit>(u"location"_s).setText(u"The village green"_s);
        fixture.input<QComboBox>(u"timezone"_s).setCurrentText(u"Mars/Base"_s);
        fixture.input<QComboBox>(u"currency"_s).setCurrentText(u"euros"_s);
        fixture.input<QLineEdit>(u"price-adult"_s).setText(u"a lot"_s);
        fixture.create();

        QVERIFY(!fixture.requested);
        QVERIFY(!fixture.error(u"title"_s).isEmpty());
        QVERIFY(!fixture.error(u"timezone"_s).isEmpty());
        QVERIFY(!fixture.error(u"currency"_s).isEmpty());
        QVERIFY(!fixture.error(u"price-adult"_s).isEmpty());
        QVERIFY(fixture.error(u"location"_s).isEmpty());
        QVERIFY(fixture.error(u"price-child"_s).isEmpty());
        QCOMPARE(fixture.input<QLineEdit>(u"location"_s).text(), u"The village green"_s);
        QCOMPARE(fixture.input<QComboBox>(u"timezone"_s).currentText(), u"Mars/Base"_s);
        QCOMPARE(fixture.input<QLineEdit>(u"price-adult"_s).text(), u"a lot"_s);
        QVERIFY(fixture.dialog.isVisible());
    }

    void errorGoesWhenTheFieldIsRight()
    {
        Fixture fixture;
        fixture.create();
        QVERIFY(!fixture.error(u"title"_s).isEmpty());
        fixture.input<QLineEdit>(u"title"_s).setText(u"Summer BBQ"_s);
        fixture.create();
        QVERIFY(fixture.error(u"title"_s).isEmpty());
        QVERIFY(fixture.requested);
    }

    void endBeforeTheStartIsRefusedAtTheEnd()
    {
        Fixture fixture;
        fixture.input<QLineEdit>(u"title"_s).setText(u"Summer BBQ"_s);
        fixture.use(u"ends"_s);
        fixture.input<QDateTimeEdit>(u"ends"_s).setDateTime(QDateTime({2020, 1, 1}, {12, 0}));
        fixture.create();
        QVERIFY(!fixture.error(u"ends"_s).isEmpty());
    }

    void secondPressWaitsForTheAnswer()
    {
        Fixture fixture;
        fixture.input<QLineEdit>(u"title"_s).setText(u"Summer BBQ"_s);
        const QSignalSpy requests(&fixture.dialog, &NewEventDialog::createRequested);
        fixture.create();
        fixture.create();
        QCOMPARE(requests.size(), 1);
        fixture.dialog.showError(Error{ErrorCode::Busy, {}, {}});
        fixture.create();
        QCOMPARE(requests.size(), 2);
    }

    void firstWrongFieldGetsTheKeyboard()
    {
        Fixture fixture;
        QVERIFY(QTest::qWaitForWindowActive(&fixture.dialog));
        fixture.input<QLineEdit>(u"price-child"_s).setText(u"x"_s);
        fixture.create();
        QVERIFY(fixture.input<QLineEdit>(u"title"_s).hasFocus());
    }
};

COOKOUT_WINDOW_TEST(NewEventDialogTest)
#include "tst_neweventdialog.moc"
