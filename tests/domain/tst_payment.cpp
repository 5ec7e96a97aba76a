// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestPayment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStatusFollowsTheLedger_data();
    void theStatusFollowsTheLedger();
    void namesAreReadBack();
    void aReversedPaymentCountsForNothingUntilItsReversalIsReversed();
    void refundsAreToldApartFromWhatWasTakenBack();
    void onlyWhatCountsCanBeReversed();
    void aPaymentNeedsAnAmountAndAShortNote();
};

namespace {

Payment row(qint64 id, qint64 cents, qint64 reverses = 0)
{
    Payment payment;
    payment.id = {id};
    payment.amount = Money(cents);
    payment.reverses = {reverses};
    return payment;
}

} // namespace

void TestPayment::theStatusFollowsTheLedger_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("refunded");
    QTest::addColumn<QString>("status");
    QTest::newRow("nothing due") << 0 << 0 << 0 << u"free"_s;
    QTest::newRow("nothing paid") << 6200 << 0 << 0 << u"unpaid"_s;
    QTest::newRow("part") << 6200 << 100 << 0 << u"partial"_s;
    QTest::newRow("all") << 6200 << 6200 << 0 << u"paid"_s;
    QTest::newRow("too much") << 6200 << 7000 << 0 << u"overpaid"_s;
    QTest::newRow("too much, refunded") << 6200 << 7000 << 800 << u"paid"_s;
    QTest::newRow("everything back") << 6200 << 6200 << 6200 << u"refunded"_s;
    QTest::newRow("paid for free") << 0 << 100 << 0 << u"overpaid"_s;
}

void TestPayment::theStatusFollowsTheLedger()
{
    QFETCH(int, total);
    QFETCH(int, paid);
    QFETCH(int, refunded);
    QTEST(nameOf(paymentStatusOf(Money(total), Money(paid), Money(refunded))), "status");
}

void TestPayment::namesAreReadBack()
{
    for (const auto *name : {"free", "unpaid", "partial", "paid", "overpaid", "refunded"})
        QCOMPARE(nameOf(*paymentStatusFromString(QString::fromLatin1(name))), QString::fromLatin1(name));
    QVERIFY(!paymentStatusFromString(u"pending"));
    for (const auto *name : {"cash", "transfer", "card", "link", "other"})
        QCOMPARE(nameOf(*paymentMethodFromString(QString::fromLatin1(name))), QString::fromLatin1(name));
}

void TestPayment::aReversedPaymentCountsForNothingUntilItsReversalIsReversed()
{
    QList<Payment> ledger{row(1, 1000), row(2, 500)};
    QCOMPARE(sumsOf(ledger).received, Money(1500));
    ledger += row(3, -1000, 1);
    QCOMPARE(sumsOf(ledger).received, Money(500));
    QCOMPARE(sumsOf(ledger).refunded, Money(0));
    ledger += row(4, 1000, 3);
    QCOMPARE(sumsOf(ledger).received, Money(1500));
}

void TestPayment::refundsAreToldApartFromWhatWasTakenBack()
{
    const LedgerSums sums = sumsOf({row(1, 1000), row(2, -400), row(3, 50), row(4, -50, 3)});
    QCOMPARE(sums.received, Money(1000));
    QCOMPARE(sums.refunded, Money(400));
    QCOMPARE(sums.kept(), Money(600));
}

void TestPayment::onlyWhatCountsCanBeReversed()
{
    const QList<Payment> ledger{row(1, 1000), row(2, -1000, 1), row(3, 1000, 2)};
    QCOMPARE(rowToReverse(ledger, {1})->id, PaymentId{3});
    QVERIFY(!rowToReverse(ledger, {2}));
    QCOMPARE(rowToReverse(ledger, {3})->id, PaymentId{3});
    QVERIFY(!rowToReverse(ledger, {4}));
}

void TestPayment::aPaymentNeedsAnAmountAndAShortNote()
{
    const auto problems = [](qint64 cents, const QString &note) {
        const Result<ValidPayment> valid = validated(PaymentForm{{1}, Money(cents), PaymentMethod::Cash, note});
        return valid ? QList<FieldError>() : valid.error().fields;
    };
    QCOMPARE(problems(-100, u" given back "_s), QList<FieldError>());
    QCOMPARE(problems(0, {}), (QList<FieldError>{{u"amount"_s, FieldProblem::Required, 0}}));
    QCOMPARE(problems(100'000'001, {}), (QList<FieldError>{{u"amount"_s, FieldProblem::OutOfRange, 1'000'000}}));
    QCOMPARE(problems(-100'000'001, {}), (QList<FieldError>{{u"amount"_s, FieldProblem::OutOfRange, 1'000'000}}));
    QCOMPARE(problems(1, QString(201, u'x')), (QList<FieldError>{{u"note"_s, FieldProblem::TooLong, 200}}));
    QCOMPARE(problems(1, u"a\nb"_s), (QList<FieldError>{{u"note"_s, FieldProblem::ControlCharacters, 0}}));
}

QTEST_GUILESS_MAIN(TestPayment)
#include "tst_payment.moc"
