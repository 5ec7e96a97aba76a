// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guestdesk.h"
#include "tests/ui/watchedapplication.h"
#include "ui/editor/inlinebar.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** What is done with a guest besides editing: cancelling, paying, arriving, showing their page. */
class GuestWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp);
    }

    void cancellingComesWithAWayBack()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        desk.pane->findChild<QAction *>(u"cancelGuest"_s)->trigger();
        QTRY_COMPARE(desk.stored(guest.id).status, RegistrationStatus::Cancelled);
        QTRY_COMPARE(desk.toast(), u"Zoë cancelled"_s);
        QTRY_VERIFY(desk.button("bringBackGuest")->isVisible());
        QTRY_COMPARE(desk.pane->findChild<QLabel *>(u"guestState"_s)->text(), u"Cancelled"_s);
        desk.button("bringBackGuest")->click();
        QTRY_COMPARE(desk.stored(guest.id).status, RegistrationStatus::Confirmed);
        QTRY_VERIFY(!desk.button("bringBackGuest")->isVisible());
    }

    void paymentsAreRecordedRefundedAndTakenBack()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s, 2); // 50 euros
        desk.open();
        desk.choose(u"Zoë"_s);
        auto *section = desk.pane->findChild<QToolButton *>(u"sectionHead"_s);
        const auto heads = desk.pane->findChildren<QToolButton *>(u"sectionHead"_s);
        for (QToolButton *head : heads) {
            if (head->text() == u"Payments"_s)
                section = head;
        }
        QCOMPARE(section->accessibleDescription(), u"Unpaid · €50.00 owed"_s);
        section->click();
        auto *amount = desk.pane->findChild<QLineEdit *>(u"paymentAmount"_s);
        QCOMPARE(amount->text(), u"50.00"_s); // what is owed
        amount->setText(u"twenty"_s);
        desk.button("recordPayment")->click();
        QCOMPARE(desk.stored(guest.id).paid, Money());
        amount->setText(u"20"_s);
        desk.button("recordPayment")->click();
        QTRY_COMPARE(desk.stored(guest.id).paid, Money(2000));
        QTRY_COMPARE(section->accessibleDescription(), u"Part paid · €30.00 owed"_s);
        QTRY_COMPARE(amount->text(), u"30.00"_s);
        amount->setText(u"5,50"_s);
        desk.button("recordRefund")->click();
        QTRY_COMPARE(desk.stored(guest.id).paid, Money(1450));
        QTRY_COMPARE(desk.toast(), u"€5.50 given back to Zoë"_s);
        QTest::keyClick(&desk.page->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(guest.id).paid, Money(2000));
        QTest::keyClick(&desk.page->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(guest.id).paid, Money());
        QTRY_COMPARE(section->accessibleDescription(), u"Unpaid · €50.00 owed"_s);
    }

    void arrivalsAreCountedAndQuickPressesStoredTogether()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s, 4);
        desk.open();
        desk.choose(u"Zoë"_s);
        auto *here = desk.pane->findChild<CountStepper *>(u"personsHere"_s);
        auto *number = here->findChild<QSpinBox *>();
        number->stepUp();
        number->stepUp();
        number->stepUp();
        QTRY_COMPARE(desk.stored(guest.id).checkedIn, 3);
        QTRY_COMPARE(desk.toast(), u"Zoë: 3 of 4 here"_s);
        QVERIFY(desk.backend().checkIns.ofRegistration(guest.id).wait()->size() <= 2);
        desk.button("allHere")->click();
        QTRY_COMPARE(desk.stored(guest.id).checkedIn, 4);
        QTRY_VERIFY(!desk.button("allHere")->isEnabled());
        QTRY_COMPARE(desk.toast(), u"Zoë: 4 of 4 here"_s);
        QTest::keyClick(&desk.page->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.stored(guest.id).checkedIn, 3);
        QTRY_COMPARE(number->value(), 3);
    }

    void aMailThatIsSentAgainTooSoonSaysWhenItCanBe()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.choose(u"Zoë"_s);
        const auto mails = [&desk] {
            const Result<MailCounts> counts = desk.backend().outbox.counts().wait();
            return counts->queued;
        };
        const auto sentence = [&desk]() -> QString {
            for (const InlineBar *bar : desk.pane->findChildren<InlineBar *>()) {
                if (bar->isVisible())
                    return bar->text();
            }
            return {};
        };
        auto *resend = desk.pane->findChild<QAction *>(u"resendMail"_s);
        QCOMPARE(mails(), 1); // the confirmation
        resend->trigger();
        QTRY_COMPARE(desk.toast(), u"The mail to Zoë is on its way"_s);
        QCOMPARE(mails(), 2);
        QCOMPARE(sentence(), QString());
        resend->trigger();
        QTRY_VERIFY(sentence().startsWith(u"The mail to Zoë was sent again only a short while ago."_s));
        QVERIFY2(sentence().endsWith(u"at 12:10."_s), qPrintable(sentence())); // there; 10:10 in UTC
        QCOMPARE(mails(), 2);
        desk.house().clock.advance(std::chrono::minutes(10));
        resend->trigger();
        QTRY_COMPARE(mails(), 3);
        QTRY_COMPARE(sentence(), QString());
    }

    void theGuestsPageIsShownAsAQrCode()
    {
        Desk desk;
        const Registration guest = desk.arrive(u"Zoë"_s);
        desk.open();
        desk.fixture.portal.start();
        desk.choose(u"Zoë"_s);
        const auto buttons = desk.pane->findChildren<QPushButton *>();
        const auto link = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QPushButton *button) { return button->text() == u"Guest's page"_s; });
        (*link)->click();
        auto *dialog = desk.pane->findChild<QDialog *>(u"guestLink"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        dialog->findChild<QPushButton *>(u"copyLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://192.168.1.20:8080/r/"_s + guest.token);
        dialog->accept();
    }
};

COOKOUT_WINDOW_TEST(GuestWorkTest)
#include "tst_guestwork.moc"
