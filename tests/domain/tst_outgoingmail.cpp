// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outgoingmail.h"

#include <QTest>

using namespace cookout;
using namespace std::chrono_literals;

class TestOutgoingMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstDelaysAreFixed();
    void laterDelaysAreAnHourGiveOrTake();
    void afterFiveDaysThereIsNoMore();
    void aClockThatJumpedEndsNothing();
};

void TestOutgoingMail::theFirstDelaysAreFixed()
{
    const QList<std::chrono::seconds> expected{1min, 2min, 5min, 15min, 30min};
    for (int attempts = 1; attempts <= 5; ++attempts)
        QVERIFY(retryDelay(attempts, 1h, 0.7, 120h) == expected[attempts - 1]);
}

void TestOutgoingMail::laterDelaysAreAnHourGiveOrTake()
{
    QVERIFY(retryDelay(6, 1h, 0.0, 120h) == 48min);
    QVERIFY(retryDelay(6, 1h, 0.5, 120h) == 60min);
    QVERIFY(*retryDelay(60, 1h, 0.999, 120h) <= 72min);
}

void TestOutgoingMail::afterFiveDaysThereIsNoMore()
{
    QVERIFY(retryDelay(10, 119h, 0.5, 120h));
    QVERIFY(!retryDelay(10, 120h, 0.5, 120h));
}

void TestOutgoingMail::aClockThatJumpedEndsNothing()
{
    QVERIFY(retryDelay(9, 24h * 365, 0.5, 120h));
    QVERIFY(*retryDelay(99, 1h, 1.0, 120h) <= longestRetryDelay);
}

QTEST_GUILESS_MAIN(TestOutgoingMail)
#include "tst_outgoingmail.moc"
