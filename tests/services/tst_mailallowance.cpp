// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/outboxservice.h"
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::TestBackend;

namespace {

/** An outbox with so many mails in it. */
struct Outbox {
    explicit Outbox(int mails)
    {
        const Event event = store.createOpenEvent();
        for (int i = 0; i < mails; ++i) {
            RegistrationForm form = test::guestForm();
            form.name = u"Guest %1"_s.arg(i);
            store.registerGuest(event, form).value();
        }
    }
    QList<OutgoingMail> claim(const QString &lease, int limit, int perHour)
    {
        return store.backend.outbox.claim(lease, limit, 30min, u"example.org"_s, perHour).wait().value();
    }
    void send(int count, int perHour = 0)
    {
        for (const OutgoingMail &mail : claim(u"sender"_s, count, perHour))
            QVERIFY(store.backend.outbox.finish(mail.id, mail.lease, MailOutcome::sent(u"250"_s)).wait());
    }
    MailAllowance allowance(int perHour) { return store.backend.outbox.allowance(perHour).wait().value(); }
    [[nodiscard]] QDateTime inMinutes(int minutes) const { return store.clock.now().addSecs(minutes * 60); }

    TestBackend store;
};

} // namespace

class MailAllowanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSentLeavesEverything()
    {
        Outbox outbox(0);
        QCOMPARE(outbox.allowance(5), (MailAllowance{5, {}}));
    }

    void whatWasSentCountsForAnHour()
    {
        Outbox outbox(3);
        outbox.send(1);
        outbox.store.clock.advance(30min);
        outbox.send(2);
        QCOMPARE(outbox.allowance(5), (MailAllowance{2, {}}));
        QCOMPARE(outbox.allowance(3), (MailAllowance{0, outbox.inMinutes(30)}));
        QCOMPARE(outbox.allowance(2), (MailAllowance{0, outbox.inMinutes(60)}));
        outbox.store.clock.advance(30min - 1s);
        QCOMPARE(outbox.allowance(3).left, 0);
        outbox.store.clock.advance(1s);
        QCOMPARE(outbox.allowance(3), (MailAllowance{1, {}}));
    }

    void whatSomebodyHoldsCountsToo()
    {
        Outbox outbox(6);
        QCOMPARE(outbox.claim(u"one"_s, 2, 3).size(), 2);
        QCOMPARE(outbox.allowance(3), (MailAllowance{1, {}}));
        QCOMPARE(outbox.claim(u"two"_s, 10, 3).size(), 1);
        QCOMPARE(outbox.claim(u"three"_s, 10, 3).size(), 0);
        QCOMPARE(outbox.allowance(3), (MailAllowance{0, {}}));
        QVERIFY(outbox.store.backend.outbox.handBack(u"one"_s).wait());
        QCOMPARE(outbox.claim(u"three"_s, 10, 3).size(), 2);
        QCOMPARE(outbox.store.backend.outbox.counts().wait()->queued, 3);
    }

    void aLeaseThatRanOutHoldsNothing()
    {
        Outbox outbox(2);
        QCOMPARE(outbox.claim(u"dead"_s, 2, 2).size(), 2);
        QCOMPARE(outbox.claim(u"next"_s, 2, 2).size(), 0);
        outbox.store.clock.advance(31min);
        QCOMPARE(outbox.claim(u"next"_s, 2, 2).size(), 2);
    }

    void withoutALimitNothingIsCounted()
    {
        Outbox outbox(4);
        outbox.send(2);
        QCOMPARE(outbox.claim(u"all"_s, 10, 0).size(), 2);
    }

    void twoAtOnceStayWithinTheLimit()
    {
        Outbox outbox(12);
        OutboxService &service = outbox.store.backend.outbox;
        QList<Pending<QList<OutgoingMail>>> claims;
        for (int i = 0; i < 6; ++i)
            claims.append(service.claim(u"worker %1"_s.arg(i), 4, 30min, u"example.org"_s, 7));
        qsizetype taken = 0;
        for (Pending<QList<OutgoingMail>> &claim : claims)
            taken += std::move(claim).wait()->size();
        QCOMPARE(taken, 7);
    }
};

QTEST_GUILESS_MAIN(MailAllowanceTest)
#include "tst_mailallowance.moc"
