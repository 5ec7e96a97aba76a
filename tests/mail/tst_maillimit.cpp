// SPDX-License-Identifier: GPL-3.0-or-later
// SMTP_PER_HOUR, with a real SMTP server and a clock that stands still.
#include "tests/mail/mailhouse.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;
using State = MailStatus::State;

class MailLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTheLimitLeaveWithinAnHour();
    void placesComeFreeOneByOne();
    void theLimitHoldsOverARestart();
    void twoWorkersShareTheLimit();
    void aRetryDoesNotBreakIt();
    void aNewLimitTakesEffectAtOnce();
    void withNothingToSendNothingWaits();
    void aClockThatWasAheadStopsNothing();

private:
    static MailSetup limited(House &house, int perHour)
    {
        SmtpSettings smtp = house.server.settings();
        smtp.perHour = perHour;
        return house.setup(smtp);
    }
};

void MailLimitTest::noMoreThanTheLimitLeaveWithinAnHour()
{
    House house;
    MailThread mail(limited(house, 3));
    house.registerGuests(5);
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Limited);
    QCOMPARE(house.counts(), (MailCounts{.queued = 2, .sent = 3}));
    QCOMPARE(mail.status().nextTry, house.store.clock.now().addSecs(3600));
    QVERIFY(mail.status().problem.isEmpty());
    house.store.clock.advance(59min);
    Q_EMIT house.store.backend.facts.mailQueued(); // wakes the worker, which looks at the clock
    house.registerGuest();
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 3, .sent = 3}));
    house.store.clock.advance(1min);
    Q_EMIT house.store.backend.facts.mailQueued();
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 6}));
    QTRY_COMPARE(mail.status().state, State::Idle);
    QCOMPARE(house.server.mails().size(), 6);
    QCOMPARE(house.server.count("mail"), 6); // nobody was tried and put off
}

void MailLimitTest::placesComeFreeOneByOne()
{
    House house;
    MailThread mail(limited(house, 2));
    mail.start();
    house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 1);
    house.store.clock.advance(20min);
    house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 2);
    house.store.clock.advance(20min);
    house.registerGuests(2);
    QTRY_COMPARE(mail.status().state, State::Limited);
    QCOMPARE(mail.status().nextTry, house.store.clock.now().addSecs(20 * 60));
    house.store.clock.advance(20min);
    Q_EMIT house.store.backend.facts.mailQueued();
    QTRY_COMPARE(house.counts().sent, 3);
    QTRY_COMPARE(mail.status().nextTry, house.store.clock.now().addSecs(20 * 60));
    QCOMPARE(mail.status().state, State::Limited);
    mail.stop();
    QCOMPARE(house.attempts(), (QList<int>{0}));
}

void MailLimitTest::theLimitHoldsOverARestart()
{
    House house;
    house.registerGuests(4);
    {
        MailThread mail(limited(house, 2));
        mail.start();
        QTRY_COMPARE(mail.status().state, State::Limited);
    }
    MailThread mail(limited(house, 2));
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Limited);
    QCOMPARE(house.counts(), (MailCounts{.queued = 2, .sent = 2}));
}

void MailLimitTest::twoWorkersShareTheLimit()
{
    House house;
    house.registerGuests(20);
    MailThread one(limited(house, 7));
    MailThread other(limited(house, 7));
    one.start();
    other.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 13, .sent = 7}));
    QTRY_COMPARE(one.status().state, State::Limited);
    QTRY_COMPARE(other.status().state, State::Limited);
    QCOMPARE(house.server.mails().size(), 7);
}

void MailLimitTest::aRetryDoesNotBreakIt()
{
    House house;
    MailThread mail(limited(house, 1));
    house.registerGuests(3);
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Limited);
    QCOMPARE(*house.store.backend.outbox.retryNow(Actor::organiser()).wait(), 2);
    mail.start();
    house.registerGuest();
    QTRY_COMPARE(house.counts().queued, 3);
    QTRY_COMPARE(mail.status().state, State::Limited);
    QCOMPARE(house.server.mails().size(), 1);
}

void MailLimitTest::aNewLimitTakesEffectAtOnce()
{
    House house;
    MailThread mail(limited(house, 1));
    house.registerGuests(5);
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Limited);
    mail.use(limited(house, 3).smtp);
    QTRY_COMPARE(house.counts().sent, 3);
    QTRY_COMPARE(mail.status().state, State::Limited);
    mail.use(limited(house, 0).smtp);
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 5}));
    QTRY_COMPARE(mail.status().state, State::Idle);
}

void MailLimitTest::withNothingToSendNothingWaits()
{
    House house;
    MailThread mail(limited(house, 2));
    house.registerGuests(2);
    mail.start();
    QTRY_COMPARE(house.counts().sent, 2);
    QTRY_COMPARE(mail.status().state, State::Idle);
}

void MailLimitTest::aClockThatWasAheadStopsNothing()
{
    House house;
    MailThread mail(limited(house, 1));
    mail.start();
    house.store.clock.advance(48h);
    house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 1);
    house.store.clock.advance(-48h);
    house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 2);
}

QTEST_GUILESS_MAIN(MailLimitTest)
#include "tst_maillimit.moc"
