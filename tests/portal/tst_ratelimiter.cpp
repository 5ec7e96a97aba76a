// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/ratelimiter.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace cookout;

using Kind = RateLimiter::Kind;

namespace {

const RateLimiter::Time start{};

QHostAddress address(quint32 number)
{
    return QHostAddress(0x0a000000U + number);
}

int admitted(RateLimiter &limiter, const QHostAddress &from, Kind kind, RateLimiter::Time now)
{
    int count = 0;
    while (count < 10'000 && limiter.admit(from, kind, now) == 0s)
        ++count;
    return count;
}

} // namespace

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsTakenAtOnce();
    void aMinuteFillsWhatAMinuteAllows();
    void theTimeToWaitIsTrue_data();
    void theTimeToWaitIsTrue();
    void refusedRequestsAreNotCounted();
    void readingAndChangingDoNotDisturbEachOther();
    void addressesDoNotDisturbEachOther();
    void aNetworkOfIpv6IsOneAddress();
    void mappedAddressesAreTheirIpv4();
    void zeroMeansNoLimitAndNoMemory();
    void theTableIsBounded();
    void whoIsBusyIsRememberedInAFlood();
};

void TestRateLimiter::aBurstIsTakenAtOnce()
{
    RateLimiter limiter(600, 60);
    QCOMPARE(admitted(limiter, address(1), Kind::Read, start), 120);
    QCOMPARE(admitted(limiter, address(1), Kind::Change, start), 30);
}

void TestRateLimiter::aMinuteFillsWhatAMinuteAllows()
{
    RateLimiter limiter(600, 60);
    std::ignore = admitted(limiter, address(1), Kind::Change, start);
    int count = 0;
    for (auto now = start; now < start + 60s; now += 100ms)
        count += admitted(limiter, address(1), Kind::Change, now);
    QCOMPARE(count, 59); // one more a second later
    QCOMPARE(admitted(limiter, address(1), Kind::Change, start + 1h), 30);
}

void TestRateLimiter::theTimeToWaitIsTrue_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the usual limit") << 60 << 1;
    QTest::newRow("many") << 6000 << 1;
    QTest::newRow("four") << 4 << 15;
    QTest::newRow("one") << 1 << 60;
}

void TestRateLimiter::theTimeToWaitIsTrue()
{
    QFETCH(const int, perMinute);
    QFETCH(const int, seconds);
    RateLimiter limiter(0, perMinute);
    std::ignore = admitted(limiter, address(1), Kind::Change, start);
    const auto wait = limiter.admit(address(1), Kind::Change, start);
    QCOMPARE(int(wait.count()), seconds);
    if (seconds > 1)
        QVERIFY(limiter.admit(address(1), Kind::Change, start + wait - 1s) > 0s);
    QVERIFY(limiter.admit(address(1), Kind::Change, start + wait) == 0s);
}

void TestRateLimiter::refusedRequestsAreNotCounted()
{
    RateLimiter limiter(0, 60);
    std::ignore = admitted(limiter, address(1), Kind::Change, start);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(limiter.admit(address(1), Kind::Change, start) > 0s);
    QVERIFY(limiter.admit(address(1), Kind::Change, start + 1s) == 0s);
}

void TestRateLimiter::readingAndChangingDoNotDisturbEachOther()
{
    RateLimiter limiter(600, 60);
    std::ignore = admitted(limiter, address(1), Kind::Read, start);
    QCOMPARE(admitted(limiter, address(1), Kind::Change, start), 30);
}

void TestRateLimiter::addressesDoNotDisturbEachOther()
{
    RateLimiter limiter(600, 60);
    std::ignore = admitted(limiter, address(1), Kind::Change, start);
    QCOMPARE(admitted(limiter, address(2), Kind::Change, start), 30);
}

void TestRateLimiter::aNetworkOfIpv6IsOneAddress()
{
    RateLimiter limiter(600, 60);
    std::ignore = admitted(limiter, QHostAddress(u"2001:db8:1:2::1"_s), Kind::Change, start);
    QCOMPARE(admitted(limiter, QHostAddress(u"2001:db8:1:2:ffff::9"_s), Kind::Change, start), 0);
    QCOMPARE(admitted(limiter, QHostAddress(u"2001:db8:1:3::1"_s), Kind::Change, start), 30);
}

void TestRateLimiter::mappedAddressesAreTheirIpv4()
{
    RateLimiter limiter(600, 60);
    std::ignore = admitted(limiter, QHostAddress(u"192.0.2.7"_s), Kind::Change, start);
    QCOMPARE(admitted(limiter, QHostAddress(u"::ffff:192.0.2.7"_s), Kind::Change, start), 0);
    QCOMPARE(admitted(limiter, QHostAddress(u"::ffff:192.0.2.8"_s), Kind::Change, start), 30);
}

void TestRateLimiter::zeroMeansNoLimitAndNoMemory()
{
    RateLimiter limiter(0, 0);
    QCOMPARE(admitted(limiter, address(1), Kind::Read, start), 10'000);
    QCOMPARE(admitted(limiter, address(1), Kind::Change, start), 10'000);
    QCOMPARE(limiter.addressCount(), 0);
}

void TestRateLimiter::theTableIsBounded()
{
    RateLimiter limiter(600, 60, 100);
    for (quint32 number = 0; number < 10'000; ++number) {
        QVERIFY(limiter.admit(address(number), Kind::Read, start + std::chrono::microseconds(number)) == 0s);
        QVERIFY(limiter.addressCount() <= 100);
    }
}

void TestRateLimiter::whoIsBusyIsRememberedInAFlood()
{
    RateLimiter limiter(600, 60, 100);
    std::ignore = admitted(limiter, address(0), Kind::Change, start);
    for (quint32 number = 1; number < 10'000; ++number)
        QVERIFY(limiter.admit(address(number), Kind::Read, start + std::chrono::microseconds(number)) == 0s);
    QVERIFY(limiter.admit(address(0), Kind::Change, start + 10ms) > 0s);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
