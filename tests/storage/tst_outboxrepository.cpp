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
    const Result<MailId> stolen = house.backend.outbox.markSent(mails.first().id, u"two"_s, u"250"_s).wait();
    QVERIFY(!stolen);
    QCOMPARE(stolen.error().code, ErrorCode::Conflict);
    QVERIFY(house.backend.outbox.markSent(mails.first().id, u"one"_s, u"250 ok"_s).wait());
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
    QVERIFY(!house.backend.outbox.markSent(first.id, u"one"_s, u"250"_s).wait());
}

void TestOutbox::aPostponedMailComesBackInTime()
{
    TestBackend house;
    QVERIFY(house.registerGuest(house.createOpenEvent()));
    const OutgoingMail mail = claim(house, u"one"_s).first();
    QVERIFY(house.backend.outbox.postpone(mail.id, u"one"_s, 60s, u"450 later"_s, false).wait());
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
    QVERIFY(house.backend.outbox.markFailed(mail.id, u"one"_s, u"550 no such user"_s).wait());
    QCOMPARE(house.backend.outbox.counts().wait()->failed, 1);
    QVERIFY(claim(house, u"one"_s).isEmpty());
    QCOMPARE(*house.backend.outbox.retryNow().wait(), 1);
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

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outboxrepository.moc"
