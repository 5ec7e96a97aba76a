// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qrcode.h"
#include "core/mail/mimeencoding.h"
#include "tests/mail/mailhouse.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::House;

namespace {

using State = MailStatus::State;

QString headerOf(const QByteArray &message, const QByteArray &name)
{
    const QList<QByteArray> lines = message.split('\n');
    const auto line = std::find_if(lines.begin(), lines.end(), [&name](const QByteArray &candidate) {
        return candidate.startsWith(QByteArray(name + ": "));
    });
    return line == lines.end() ? QString() : QString::fromLatin1(line->sliced(name.size() + 2).trimmed());
}

} // namespace

class MailThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registrationIsConfirmedByMail();
    void aConfirmationCarriesTheCodeAndTheCalendar();
    void mailQueuedBeforeTheStartArrives();
    void aBurstTravelsOnOneConnection();
    void mailWaitsForAServerThatIsDown();
    void aRetrySendsTheSameBytes();
    void refusedRecipientFailsAlone();
    void mailTooOldFails();
    void wrongPasswordPausesTheQueueUntilStartedAgain();
    void missingSenderPausesTheQueue();
    void whatSomebodyPausesWaitsUntilResumed();
    void aPauseHoldsFromTheNextMailOn();
    void threeFailedConnectionsSpareTheRest();
    void stopHandsBackWhatItHolds_data();
    void stopHandsBackWhatItHolds();
    void mailGoesOnAfterStopAndStart();
    void withoutServerNothingIsClaimed();
    void withoutGuestUrlNothingIsClaimed();
    void statusChangesAreSignalled();
    void stopBeforeStartIsHarmless();
};

void MailThreadTest::registrationIsConfirmedByMail()
{
    House house;
    house.mail.start();
    const Registration zoe = house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 1);
    QCOMPARE(house.server.mails().size(), 1);
    const QByteArray mail = house.server.mails().first();
    QCOMPARE(headerOf(mail, "To"), u"zoe@example.org"_s);
    QCOMPARE(headerOf(mail, "From"), u"Party <party@example.org>"_s);
    QCOMPARE(headerOf(mail, "Subject"), u"You are registered: Summer BBQ"_s);
    QCOMPARE(headerOf(mail, "Date"), u"Tue, 01 Jun 2027 10:00:00 +0000"_s);
    QVERIFY(mail.contains(zoe.code.toLatin1()));
    const QByteArray link = "http://192.168.1.20:8080/r/" + zoe.token.toLatin1();
    QVERIFY(QByteArray(mail).replace("=\r\n", "").contains(link));
    QTRY_COMPARE(house.state(), State::Idle);
    QCOMPARE(house.mail.status().lastSentAt, house.store.clock.now());
}

void MailThreadTest::aConfirmationCarriesTheCodeAndTheCalendar()
{
    House house;
    house.mail.start();
    const Registration zoe = house.registerGuest();
    QTRY_COMPARE(house.counts().sent, 1);
    const QByteArray mail = QByteArray(house.server.mails().first()).replace("\r\n", "\n");
    const QString link = u"http://192.168.1.20:8080/r/"_s + zoe.token;
    const QByteArray image = base64Lines(QrCode::of(link)->toPng(8)).replace("\r\n", "\n");
    QVERIFY(mail.contains("Content-ID: <ticket@cookout>\n"));
    QVERIFY(mail.contains(image));
    const qsizetype file = mail.indexOf("filename=\"event.ics\"");
    QVERIFY(file > 0);
    const qsizetype start = mail.indexOf("\n\n", file) + 2;
    const QByteArray calendar = QByteArray::fromBase64(mail.sliced(start, mail.indexOf("\n--", start) - start));
    QVERIFY2(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar.constData());
    QVERIFY(calendar.contains("SUMMARY:Summer BBQ\r\n"));
    QVERIFY(calendar.contains(QByteArray("UID:" + zoe.code.toLatin1() + ".1@cookout\r\n")));
    QVERIFY(calendar.contains("DTSTAMP:20270601T100000Z\r\n"));
}

void MailThreadTest::mailQueuedBeforeTheStartArrives()
{
    House house;
    house.registerGuest();
    house.mail.start();
    QTRY_COMPARE(house.counts().sent, 1);
}

void MailThreadTest::aBurstTravelsOnOneConnection()
{
    House house;
    house.mail.start();
    house.registerGuests(35);
    QTRY_COMPARE(house.counts().sent, 35);
    QCOMPARE(house.server.mails().size(), 35);
    QCOMPARE(house.server.count("connect"), 1);
}

void MailThreadTest::mailWaitsForAServerThatIsDown()
{
    House house;
    house.server.kill();
    house.mail.start();
    house.registerGuest();
    QTRY_COMPARE(house.state(), State::Waiting);
    QCOMPARE(house.counts(), (MailCounts{.queued = 1}));
    QVERIFY(!house.mail.status().problem.isEmpty());
    QCOMPARE(house.mail.status().nextTry, house.store.clock.now().addSecs(60));
    house.server.start();
    QCOMPARE(*house.store.backend.outbox.retryNow(Actor::organiser()).wait(), 1);
    QTRY_COMPARE(house.counts().sent, 1);
    QTRY_COMPARE(house.state(), State::Idle);
    QVERIFY(house.mail.status().problem.isEmpty());
}

void MailThreadTest::aRetrySendsTheSameBytes()
{
    House house({u"--at"_s, u"body=keep, then drop"_s});
    house.mail.start();
    house.registerGuest();
    QTRY_COMPARE(house.state(), State::Waiting);
    QCOMPARE(house.counts(), (MailCounts{.queued = 1}));
    house.server.kill();
    house.server.start();
    house.store.clock.advance(2min);
    QCOMPARE(*house.store.backend.outbox.retryNow(Actor::organiser()).wait(), 1);
    QTRY_COMPARE(house.counts().sent, 1);
    const QList<QByteArray> mails = house.server.mails();
    QCOMPARE(mails.size(), 2);
    QCOMPARE(mails[0], mails[1]);
}

void MailThreadTest::refusedRecipientFailsAlone()
{
    House house({u"--at"_s, u"rcpt=550 5.1.1 no such user"_s});
    house.mail.start();
    house.registerGuests(5);
    QTRY_COMPARE(house.counts(), (MailCounts{.failed = 5}));
    QTRY_COMPARE(house.state(), State::Idle);
}

void MailThreadTest::mailTooOldFails()
{
    House house;
    house.server.kill();
    house.registerGuest();
    house.failBefore(9);
    house.store.clock.advance(24h * 5);
    house.mail.start();
    QTRY_COMPARE(house.counts(), (MailCounts{.failed = 1}));
}

void MailThreadTest::wrongPasswordPausesTheQueueUntilStartedAgain()
{
    House house({u"--login"_s, u"club:right"_s});
    SmtpSettings wrong = house.server.settings();
    wrong.username = u"club"_s;
    wrong.password = Secret(u"wrong"_s);
    MailThread mail(house.setup(wrong));
    house.registerGuests(3);
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Paused);
    QVERIFY2(mail.status().problem.startsWith("535 "_L1), qPrintable(mail.status().problem));
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 3}));
    house.registerGuest();
    QCOMPARE(house.server.count("auth"), 1);
    mail.start();
    QTRY_COMPARE(house.server.count("auth"), 2);
    QTRY_COMPARE(house.counts(), (MailCounts{.queued = 4}));
    mail.stop();
    QCOMPARE(house.attempts(), (QList<int>{0, 0, 0, 0}));
}

void MailThreadTest::whatSomebodyPausesWaitsUntilResumed()
{
    House house;
    OutboxService &outbox = house.store.backend.outbox;
    QVERIFY(outbox.pause(Actor::organiser()).wait());
    house.mail.start();
    house.registerGuests(3);
    QTRY_COMPARE(house.state(), State::Halted);
    QCOMPARE(*outbox.retryNow(Actor::organiser()).wait(), 3);
    QTRY_COMPARE(house.state(), State::Halted);
    QCOMPARE(house.counts(), (MailCounts{.queued = 3}));
    QCOMPARE(house.server.count("connect"), 0);
    QVERIFY(outbox.resume(Actor::organiser()).wait());
    QTRY_COMPARE(house.counts(), (MailCounts{.sent = 3}));
    QTRY_COMPARE(house.state(), State::Idle);
}

void MailThreadTest::aPauseHoldsFromTheNextMailOn()
{
    constexpr int guests = 50;
    House house;
    OutboxService &outbox = house.store.backend.outbox;
    house.registerGuests(guests);
    house.mail.start();
    QTRY_VERIFY(house.counts().sent > 0);
    QVERIFY(outbox.pause(Actor::organiser()).wait());
    const int sent = house.counts().sent;
    QTRY_COMPARE(house.state(), State::Halted);
    QVERIFY(house.counts().sent <= sent + 1);
    QCOMPARE(house.counts().queued, guests - house.counts().sent);
    QVERIFY(outbox.resume(Actor::organiser()).wait());
    QTRY_COMPARE_WITH_TIMEOUT(house.counts().sent, guests, 20'000);
    QCOMPARE(house.server.mails().size(), guests);
}

void MailThreadTest::missingSenderPausesTheQueue()
{
    House house;
    SmtpSettings settings = house.server.settings();
    settings.from.clear();
    MailThread mail(house.setup(settings));
    house.registerGuest();
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Paused);
    QVERIFY(mail.status().problem.contains("SMTP_FROM"_L1));
    QCOMPARE(house.counts(), (MailCounts{.queued = 1}));
}

void MailThreadTest::threeFailedConnectionsSpareTheRest()
{
    House house;
    house.server.kill();
    house.registerGuests(8);
    house.mail.start();
    QTRY_COMPARE(house.state(), State::Waiting);
    QCOMPARE(house.counts(), (MailCounts{.queued = 8}));
    house.mail.stop();
    QList<int> attempts = house.attempts();
    QCOMPARE(attempts.count(1), 3);
    QCOMPARE(attempts.count(0), 5);
}

void MailThreadTest::stopHandsBackWhatItHolds_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QList<int>>("attempts");
    QTest::addRow("greeting") << u"greeting"_s << QList<int>{0, 0, 0};
    QTest::addRow("rcpt") << u"rcpt"_s << QList<int>{0, 0, 0};
    // The server may have it: that attempt counts, and the mail is marked.
    QTest::addRow("after the mail") << u"body"_s << QList<int>{0, 0, 1};
}

void MailThreadTest::stopHandsBackWhatItHolds()
{
    QFETCH(const QString, stage);
    QFETCH(const QList<int>, attempts);
    House house({u"--at"_s, stage + u"=stall"_s});
    house.registerGuests(3);
    house.mail.start();
    QTRY_COMPARE(house.server.count("stalled"), 1);
    QCOMPARE(house.counts(), (MailCounts{.sending = 3}));
    QElapsedTimer timer;
    timer.start();
    house.mail.stop();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(house.state(), State::Stopped);
    QCOMPARE(house.counts(), (MailCounts{.queued = 3}));
    QList<int> seen = house.attempts();
    std::sort(seen.begin(), seen.end());
    QCOMPARE(seen, attempts);
}

void MailThreadTest::mailGoesOnAfterStopAndStart()
{
    House house({u"--at"_s, u"data=stall"_s});
    house.registerGuests(2);
    house.mail.start();
    QTRY_COMPARE(house.server.count("stalled"), 1);
    house.mail.stop();
    house.server.kill();
    house.server.start();
    house.mail.start();
    QTRY_COMPARE(house.counts().sent, 2);
    QCOMPARE(house.server.mails().size(), 2);
}

void MailThreadTest::withoutServerNothingIsClaimed()
{
    House house;
    MailThread mail(house.setup({}));
    house.registerGuest();
    mail.start();
    QTRY_COMPARE(mail.status().state, State::NotConfigured);
    QCOMPARE(house.counts(), (MailCounts{.queued = 1}));
}

void MailThreadTest::withoutGuestUrlNothingIsClaimed()
{
    House house;
    auto url = std::make_shared<std::atomic_bool>(false);
    MailSetup setup = house.setup(house.server.settings());
    setup.guestUrlBase = [url] { return *url ? u"http://192.168.1.20:8080/"_s : QString(); };
    MailThread mail(setup);
    house.registerGuest();
    mail.start();
    QTRY_COMPARE(mail.status().state, State::Waiting);
    QCOMPARE(house.counts(), (MailCounts{.queued = 1}));
    *url = true;
    QTRY_COMPARE(house.counts().sent, 1);
    QTRY_COMPARE(mail.status().state, State::Idle);
}

void MailThreadTest::statusChangesAreSignalled()
{
    House house;
    QSignalSpy spy(&house.mail, &MailControl::statusChanged);
    house.registerGuest();
    house.mail.start();
    QTRY_COMPARE(house.state(), State::Idle);
    house.mail.stop();
    QList<State> states;
    for (const QList<QVariant> &arguments : spy)
        states += arguments.first().value<MailStatus>().state;
    QCOMPARE(states, (QList<State>{State::Sending, State::Idle, State::Stopped}));
}

void MailThreadTest::stopBeforeStartIsHarmless()
{
    House house;
    house.mail.stop();
    QCOMPARE(house.state(), State::Stopped);
    house.mail.start();
    house.mail.start();
    house.mail.stop();
    house.mail.stop();
    QCOMPARE(house.state(), State::Stopped);
}

QTEST_GUILESS_MAIN(MailThreadTest)
#include "tst_mailthread.moc"
