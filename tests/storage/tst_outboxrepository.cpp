// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;
using namespace std::chrono_literals;

class TestOutbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimedMailBelongsToItsLease();
    void anExpiredLeaseIsTakenOver();
    void aPostponedMailComesBackInTime();
    void handingBackCountsNoAttempt();
    void theMessageIdStaysTheSame();
    void theRenderedTextIsKept();
    void failedMailsAreRetriedOnRequest();
    void aRetryBeginsAfreshAndIsOnRecord();
    void everyRetryChangesTheMark();
    void aPauseLastsUntilSomebodyResumes();
    void aDoubtStaysUntilTheMailIsSent();
    void aMomentBeyondAnyDelayIsDue();
    void anUnknownKindIsHeld();
    void finishingHandsTheRestBack();
    void theNextDueMomentIsKnown();

private:
    static QList<OutgoingMail> claim(TestBackend &house, const QString &lease)
    {
        return *house.backend.outbox.claim(lease, 10, 15min, u"example.org"_s).wait();
    }
};

void TestOutbox::aClaimedMailBelongsToItsLease()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const QList<OutgoingMail> mails = claim(house, u"one"_s);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().request.recipient, u"zoe@example.org"_s);
    QVERIFY(claim(house, u"two"_s).isEmpty());
    const Result<MailId> stolen =
        house.backend.outbox.finish(mails.first().id, u"two"_s, MailOutcome::sent(u"250"_s)).wait();
    QVERIFY(!stolen);
    QCOMPARE(stolen.error().code, ErrorCode::Conflict);
    QVERIFY(house.backend.outbox.finish(mails.first().id, u"one"_s, MailOutcome::sent(u"250 ok"_s)).wait());
    QCOMPARE(house.backend.outbox.counts().wait()->sent, 1);
}

void TestOutbox::anExpiredLeaseIsTakenOver()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail first = claim(house, u"one"_s).first();
    house.clock.advance(16min);
    const QList<OutgoingMail> again = claim(house, u"two"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().messageId, first.messageId);
    QVERIFY(!house.backend.outbox.finish(first.id, u"one"_s, MailOutcome::sent(u"250"_s)).wait());
}

void TestOutbox::aPostponedMailComesBackInTime()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail mail = claim(house, u"one"_s).first();
    QVERIFY(house.backend.outbox.finish(mail.id, u"one"_s, MailOutcome::postponed(60s, u"450 later"_s)).wait());
    house.clock.advance(59s);
    QVERIFY(claim(house, u"one"_s).isEmpty());
    house.clock.advance(1s);
    const QList<OutgoingMail> again = claim(house, u"one"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().attempts, 1);
}

void TestOutbox::handingBackCountsNoAttempt()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    std::ignore = claim(house, u"one"_s);
    QCOMPARE(*house.backend.outbox.handBack(u"one"_s).wait(), 1);
    QCOMPARE(claim(house, u"two"_s).first().attempts, 0);
}

void TestOutbox::theMessageIdStaysTheSame()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail first = claim(house, u"one"_s).first();
    QVERIFY(first.messageId.endsWith("@example.org"_L1));
    QVERIFY(house.backend.outbox.handBack(u"one"_s).wait());
    QCOMPARE(claim(house, u"two"_s).first().messageId, first.messageId);
}

void TestOutbox::theRenderedTextIsKept()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail mail = claim(house, u"one"_s).first();
    QVERIFY(!mail.rendered);
    QVERIFY(house.backend.outbox.saveRendered(mail.id, u"one"_s, {u"Subject"_s, u"text"_s, u"<p>"_s}).wait());
    QVERIFY(house.backend.outbox.handBack(u"one"_s).wait());
    const OutgoingMail again = claim(house, u"two"_s).first();
    QVERIFY(again.rendered);
    QCOMPARE(again.rendered->subject, u"Subject"_s);
    QCOMPARE(again.rendered->html, u"<p>"_s);
}

void TestOutbox::failedMailsAreRetriedOnRequest()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail mail = claim(house, u"one"_s).first();
    QVERIFY(house.backend.outbox.finish(mail.id, u"one"_s, MailOutcome::failed(u"550 no such user"_s)).wait());
    QCOMPARE(house.backend.outbox.counts().wait()->failed, 1);
    QVERIFY(claim(house, u"one"_s).isEmpty());
    QCOMPARE(*house.backend.outbox.retryNow(Actor::script()).wait(), 1);
    QCOMPARE(claim(house, u"one"_s).size(), 1);
}

void TestOutbox::theNextDueMomentIsKnown()
{
    TestBackend house;
    QVERIFY(!house.backend.outbox.nextDue().wait()->isValid());
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    QCOMPARE(*house.backend.outbox.nextDue().wait(), house.clock.now());
    std::ignore = claim(house, u"one"_s);
    QCOMPARE(*house.backend.outbox.nextDue().wait(), house.clock.now().addSecs(15 * 60));
}

void TestOutbox::aRetryBeginsAfreshAndIsOnRecord()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail mail = claim(house, u"one"_s).first();
    QVERIFY(house.backend.outbox.finish(mail.id, u"one"_s, MailOutcome::failed(u"550"_s)).wait());
    QVERIFY(house.backend.outbox.retryNow(Actor::organiser()).wait());
    QCOMPARE(claim(house, u"two"_s).first().attempts, 0);
    const Result<QList<QString>> actors =
        house.backend.pool
            .read([](ReadConnection &connection) {
                return connection.list("/* test */ SELECT actor_kind FROM audit_log WHERE action = 'mail.retried'", {},
                                       [](const Row &row) { return row.text(0); });
            })
            .wait();
    QCOMPARE(*actors, (QList<QString>{nameOf(Actor::Kind::Organiser)}));
}

void TestOutbox::everyRetryChangesTheMark()
{
    TestBackend house;
    OutboxService &outbox = house.backend.outbox;
    QStringList marks{outbox.orders().wait()->retryMark};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(outbox.retryNow(Actor::script()).wait());
        marks += outbox.orders().wait()->retryMark;
    }
    QCOMPARE(marks.removeDuplicates(), 0);
}

void TestOutbox::aPauseLastsUntilSomebodyResumes()
{
    TestBackend house;
    OutboxService &outbox = house.backend.outbox;
    QVERIFY(!outbox.orders().wait()->isPaused);
    QVERIFY(outbox.pause(Actor::organiser()).wait()->isPaused);
    QVERIFY(outbox.pause(Actor::organiser()).wait()->isPaused);
    QVERIFY(outbox.retryNow(Actor::organiser()).wait());
    const MailOrders paused = *outbox.orders().wait();
    QVERIFY(paused.isPaused);
    const MailOrders resumed = *outbox.resume(Actor::script()).wait();
    QVERIFY(!resumed.isPaused);
    QVERIFY(resumed.retryMark != paused.retryMark);
    const Result<QList<QString>> history =
        house.backend.pool
            .read([](ReadConnection &connection) {
                return connection.list("/* test */ SELECT action FROM audit_log WHERE action IN ('mail.paused', "
                                       "'mail.resumed') ORDER BY id",
                                       {}, [](const Row &row) { return row.text(0); });
            })
            .wait();
    QCOMPARE(*history, (QList<QString>{u"mail.paused"_s, u"mail.resumed"_s}));
}

void TestOutbox::aDoubtStaysUntilTheMailIsSent()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const MailId id = claim(house, u"one"_s).first().id;
    MailOutcome doubtful = MailOutcome::postponed(0s, {});
    doubtful.uncertain = true;
    QVERIFY(house.backend.outbox.finish(id, u"one"_s, doubtful).wait());
    QVERIFY(claim(house, u"one"_s).first().uncertain);
    QVERIFY(house.backend.outbox.finish(id, u"one"_s, MailOutcome::postponed(0s, u"450"_s)).wait());
    QVERIFY(claim(house, u"one"_s).first().uncertain);
}

void TestOutbox::aMomentBeyondAnyDelayIsDue()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const MailId id = claim(house, u"one"_s).first().id;
    QVERIFY(house.backend.outbox.finish(id, u"one"_s, MailOutcome::postponed(73min, u"450"_s)).wait());
    QCOMPARE(*house.backend.outbox.nextDue().wait(), house.clock.now());
    QCOMPARE(claim(house, u"one"_s).size(), 1);
}

void TestOutbox::anUnknownKindIsHeld()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    QVERIFY(house.backend.pool
                .write([](WriteTransaction &tx) {
                    return tx.change("/* test */ UPDATE outbox SET kind = 'from-the-future'", {});
                })
                .wait());
    QVERIFY(claim(house, u"one"_s).isEmpty());
    QCOMPARE(*house.backend.outbox.counts().wait(), (MailCounts{.held = 1}));
}

void TestOutbox::finishingHandsTheRestBack()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    for (int i = 0; i < 3; ++i)
        QVERIFY(house.registerGuest(event));
    const MailId id = claim(house, u"one"_s).first().id;
    QCOMPARE(*house.backend.outbox.finishAndHandBack(id, u"one"_s, MailOutcome::sent(u"250"_s)).wait(), 2);
    QCOMPARE(*house.backend.outbox.counts().wait(), (MailCounts{.queued = 2, .sent = 1}));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outboxrepository.moc"
