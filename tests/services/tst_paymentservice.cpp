// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

Result<Payment> pay(TestBackend &house, RegistrationId id, qint64 cents)
{
    const PaymentForm form{id, Money(cents), PaymentMethod::Card, u"at the door"_s};
    return house.backend.payments.record(*validated(form), Actor::organiser()).wait();
}

} // namespace

class TestPaymentService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPaymentIsStoredWithWhatFollowsFromIt();
    void aReversalTakesItBackAndStaysInTheLedger();
    void aPaymentIsReversedOnce();
    void aReversalCanBeReversed();
    void aCancelledPartyGetsItsMoneyBack();
    void aRepeatedPaymentCountsOnce();
    void whatDoesNotExistIsNotFound();
};

void TestPaymentService::aPaymentIsStoredWithWhatFollowsFromIt()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    QSignalSpy changed(&house.backend.facts, &DomainEvents::registrationChanged);
    const Result<Payment> payment = pay(house, guest.id, 2000);
    QVERIFY(payment);
    QVERIFY(payment->id.isValid());
    const Registration read = *house.backend.registrations.byId(guest.id).wait();
    QCOMPARE(read.paid, Money(2000));
    QCOMPARE(read.paymentStatus, PaymentStatus::Partial);
    QCOMPARE(read.revision, guest.revision);
    QCOMPARE(changed.size(), 1);
    const QList<Payment> ledger = *house.backend.payments.ledger(guest.id).wait();
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first().amount, Money(2000));
    QVERIFY(ledger.first().method == PaymentMethod::Card);
    QCOMPARE(ledger.first().note, u"at the door"_s);
    QVERIFY(ledger.first().actor.kind == Actor::Kind::Organiser);
    QCOMPARE(ledger.first().at, house.clock.now());
}

void TestPaymentService::aReversalTakesItBackAndStaysInTheLedger()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    const Payment wrong = *pay(house, guest.id, 6200);
    QVERIFY(house.backend.payments.reverse(wrong.id, Actor::organiser()).wait());
    const Registration read = *house.backend.registrations.byId(guest.id).wait();
    QCOMPARE(read.paid, Money(0));
    QCOMPARE(read.paymentStatus, PaymentStatus::Unpaid);
    QCOMPARE(house.backend.payments.ledger(guest.id).wait()->size(), 2);
}

void TestPaymentService::aPaymentIsReversedOnce()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    const Payment wrong = *pay(house, guest.id, 6200);
    std::vector<Pending<Payment>> tries;
    for (int i = 0; i < 5; ++i)
        tries.push_back(house.backend.payments.reverse(wrong.id, Actor::organiser()));
    int reversed = 0;
    for (auto &pending : tries) {
        const Result<Payment> result = std::move(pending).wait();
        reversed += result ? 1 : 0;
        QVERIFY(result || result.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(reversed, 1);
    QCOMPARE(house.backend.registrations.byId(guest.id).wait()->paid, Money(0));
}

void TestPaymentService::aReversalCanBeReversed()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    const Payment payment = *pay(house, guest.id, 6200);
    const Payment reversal = *house.backend.payments.reverse(payment.id, Actor::organiser()).wait();
    QVERIFY(house.backend.payments.reverse(reversal.id, Actor::organiser()).wait());
    QCOMPARE(house.backend.registrations.byId(guest.id).wait()->paymentStatus, PaymentStatus::Paid);
    QVERIFY(house.backend.payments.reverse(payment.id, Actor::organiser()).wait());
    QCOMPARE(house.backend.registrations.byId(guest.id).wait()->paid, Money(0));
}

void TestPaymentService::aCancelledPartyGetsItsMoneyBack()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    QVERIFY(pay(house, guest.id, 6200));
    QVERIFY(house.backend.registrations.cancel({guest.id}, Actor::organiser()).wait());
    QVERIFY(pay(house, guest.id, -6200));
    const Registration read = *house.backend.registrations.byId(guest.id).wait();
    QCOMPARE(read.paid, Money(0));
    QCOMPARE(read.paymentStatus, PaymentStatus::Refunded);
}

void TestPaymentService::aRepeatedPaymentCountsOnce()
{
    TestBackend house;
    const Registration guest = *house.registerGuest(house.createOpenEvent());
    const auto send = [&house](RegistrationId id, qint64 cents) {
        const PaymentForm form{id, Money(cents), PaymentMethod::Cash, {}, u"till-1"_s};
        return house.backend.payments.record(*validated(form), Actor::organiser()).wait();
    };
    const Result<Payment> first = send(guest.id, 2000);
    const Result<Payment> again = send(guest.id, 2000);
    QVERIFY(first && again);
    QCOMPARE(again->id, first->id);
    const Result<Payment> other = send(guest.id, 2500);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    const FieldError taken{u"submission_key"_s, FieldProblem::Taken, 0};
    QCOMPARE(other.error().fields, QList<FieldError>{taken});
    QCOMPARE(house.backend.registrations.byId(guest.id).wait()->paid, Money(2000));
}

void TestPaymentService::whatDoesNotExistIsNotFound()
{
    TestBackend house;
    QCOMPARE(pay(house, {4711}, 100).error().code, ErrorCode::NotFound);
    QCOMPARE(house.backend.payments.reverse({4711}, Actor::organiser()).wait().error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPaymentService)
#include "tst_paymentservice.moc"
