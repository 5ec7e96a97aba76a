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
};

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
}

QTEST_GUILESS_MAIN(TestPayment)
#include "tst_payment.moc"
