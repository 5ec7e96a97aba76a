// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/mailhouse.h"
#include "tests/storage/poolfixture.h"

#include <QElapsedTimer>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;
using State = MailStatus::State;

namespace {

std::mutex logMutex;
QStringList logLines;

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &line)
{
    const std::lock_guard lock(logMutex);
    if (QLatin1StringView(context.category) == "cookout.mail"_L1)
        logLines += line;
}

QStringList linesWith(const QString &words)
{
    const std::lock_guard lock(logMutex);
    return logLines.filter(words);
}

} // namespace

class MailTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qInstallMessageHandler(nullptr); }
    void stoppingUnderALockWaitsOnce();
    void aMailWithoutItsEventDelaysNoOther();
    void aServerBusyAtTheDoorSparesTheRest_data();
    void aServerBusyAtTheDoorSparesTheRest();
    void aRetryFromAnotherProgramEndsThePause();
    void aPausedServerIsProbedWithoutAnAttempt();
    void theLogNamesNoGuest();
    void troubleIsLoggedWhenItBeginsAndEnds();
    void aMailOfACancelledRegistrationIsDiscarded();
    void anAcceptedMailIsRecordedInTheEnd();

private:
    static bool run(House &house, Sql statement)
    {
        const auto job = [statement](WriteTransaction &tx) { return tx.change(statement, {}); };
        return house.store.backend.pool.write(job).wait().has_value();
    }
};

void MailTroubleTest::init()
{
    const std::lock_guard lock(logMutex);
    logLines.clear();
    qInstallMessageHandler(keepLine);
}

void MailTroubleTest::stoppingUnderALockWaitsOnce()
{
    House house({u"--at"_s, u"body=stall"_s});
    house.registerGuests(3);
    house.mail.start();
    QTRY_COMPARE(house.server.count("stalled"), 1);
    const test::ForeignLock lock(house.store.settings().database);
    house.store.backend.pool.hurry();
    QElapsedTimer timer;
    timer.start();
    house.mail.stop();
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
}

void MailTroubleTest::aMailWithoutItsEventDelaysNoOther()
{
    House house;
    house.registerGuest(u"Lost"_s);
    EventForm form = test::eventForm();
    form.slug = u"known"_s;
    house.event = house.store.createOpenEvent(form);
    house.registerGuest();
    EventCache half;
    half.apply({EventChanged{house.event}});
    MailSetup setup = house.setup(house.server.settings());
    const MailSetup knowsOne{.outbox = setup.outbox,
                             .registrations = setup.registrations,
                             .mailings = setup.mailings,
                             .events = half,
                             .domainEvents = setup.domainEvents,
                             .clock = setup.clock,
                             .smtp = setup.smtp,
                             .guestUrlBase = setup.guestUrlBase,
                             .smtpOptions = setup.smtpOptions};
    MailThread mail(knowsOne);
    mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 1, .sent = 1}));
    QTRY_COMPARE(mail.status().state, State::Idle);
    QCOMPARE(linesWith(u"waits"_s).size(), 1);
    mail.stop();
    QCOMPARE(house.attempts(), (QList<int>{0}));
}

void MailTroubleTest::aServerBusyAtTheDoorSparesTheRest_data()
{
    QTest::addColumn<QString>("action");
    QTest::addRow("greeting") << u"greeting=450 4.3.2 not now"_s;
    QTest::addRow("auth") << u"auth=454 4.7.0 not now"_s;
}

void MailTroubleTest::aServerBusyAtTheDoorSparesTheRest()
{
    QFETCH(const QString, action);
    House house({u"--login"_s, u"club:right"_s, u"--at"_s, action});
    MailThread mail(house.setup(test::withLogin(house.server.settings(), u"club"_s, u"right"_s)));
    house.registerGuests(8);
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Waiting);
    mail.stop();
    const QList<int> attempts = house.attempts();
    QCOMPARE(attempts.count(1), 3);
    QCOMPARE(attempts.count(0), 5);
}

void MailTroubleTest::aRetryFromAnotherProgramEndsThePause()
{
    House house({u"--at"_s, u"greeting=554 5.7.1 go away"_s});
    house.registerGuest();
    house.mail.start();
    QTRY_COMPARE(house.state(), State::Paused);
    house.server.kill();
    house.server.start();
    Backend other(house.store.settings(), house.store.clock);
    QVERIFY(other.open().wait());
    QCOMPARE(*other.outbox.retryNow(Actor::script()).wait(), 1);
    QTRY_COMPARE(house.counts().sent, 1);
    QTRY_COMPARE(house.state(), State::Idle);
}

void MailTroubleTest::aPausedServerIsProbedWithoutAnAttempt()
{
    House house({u"--at"_s, u"greeting=554 5.7.1 go away"_s});
    MailSetup setup = house.setup(house.server.settings());
    setup.pausedProbe = 100ms;
    MailThread mail(setup);
    house.registerGuests(3);
    mail.start();
    QTRY_VERIFY(house.server.count("connect") >= 3);
    QCOMPARE(mail.status().state, State::Paused);
    mail.stop();
    QCOMPARE(house.attempts(), (QList<int>{0, 0, 0}));
    house.server.kill();
    house.server.start();
    house.store.clock.advance(24h);
    mail.start();
    QTRY_COMPARE(house.counts().sent, 3);
}

void MailTroubleTest::theLogNamesNoGuest()
{
    House house({u"--at"_s, u"rcpt=550 5.1.1 <zoe@example.org> no such user"_s});
    house.registerGuest();
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.failed = 1}));
    QCOMPARE(linesWith(u"code 550 at RCPT"_s).size(), 1);
    QVERIFY(linesWith(u"zoe"_s).isEmpty());
}

void MailTroubleTest::troubleIsLoggedWhenItBeginsAndEnds()
{
    House house;
    house.server.kill();
    house.registerGuests(2);
    house.mail.start();
    QTRY_COMPARE(house.state(), State::Waiting);
    house.server.start();
    QVERIFY(house.store.backend.outbox.retryNow(Actor::organiser()).wait());
    QTRY_COMPARE(house.counts().sent, 2);
    QCOMPARE(linesWith(u"does not take mails"_s).size(), 1);
    QCOMPARE(linesWith(u"answers again"_s).size(), 1);
}

void MailTroubleTest::aMailOfACancelledRegistrationIsDiscarded()
{
    House house;
    house.registerGuest();
    QVERIFY(run(house, "/* test */ UPDATE registrations SET status = 'cancelled'"));
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.discarded = 1}));
}

void MailTroubleTest::anAcceptedMailIsRecordedInTheEnd()
{
    House house;
    house.registerGuest();
    QVERIFY(run(house, "CREATE TRIGGER defect BEFORE UPDATE OF sent_at ON outbox "
                       "BEGIN INSERT INTO no_such_table VALUES (1); END"));
    house.mail.start();
    QTRY_COMPARE(house.state(), State::Waiting);
    house.store.clock.advance(1s);
    house.mail.start();
    QTRY_COMPARE(house.mail.status().nextTry, house.store.clock.now().addSecs(5));
    QVERIFY(run(house, "DROP TRIGGER defect"));
    house.mail.start();
    QTRY_COMPARE(house.counts().sent, 1);
    QCOMPARE(house.server.mails().size(), 1);
}

QTEST_GUILESS_MAIN(MailTroubleTest)
#include "tst_mailtrouble.moc"
