// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signinthrottle.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace std::chrono_literals;

namespace {

const QString anna = u"anna"_s;
const QString home = u"192.168.1.20"_s;

QDateTime noon()
{
    return QDateTime({2027, 6, 19}, {12, 0}, QTimeZone::utc());
}

QString addressOf(int number)
{
    return u"10.0.%1.%2"_s.arg(number / 200).arg(number % 200);
}

/** As many failures for one account, each from another address. */
void fail(SignInThrottle &throttle, int times, const QDateTime &now)
{
    for (int i = 0; i < times; ++i)
        QVERIFY(!throttle.begin(anna, addressOf(i), now));
}

} // namespace

class TestSignInThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveFailuresAreFree();
    void thenTheWaitDoublesWithEachFailure();
    void theWaitIsNeverLongerThanAQuarterOfAnHour();
    void afterAQuietQuarterOfAnHourAllIsForgotten();
    void waitingAttemptsDoNotCount();
    void otherAccountsFromOtherAddressesAreNotHeldUp();
    void anAddressThatTriesManyNamesHasToWait();
    void aSuccessFreesTheAccountButNotTheAddress();
    void whatNobodyLookedAtDoesNotCount();
    void aClockThatIsPutBackLocksNobodyOutForLong();
    void aFloodOfNamesDoesNotFillTheMemory();
};

void TestSignInThrottle::fiveFailuresAreFree()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    QCOMPARE(throttle.begin(anna, home, noon()), std::optional(30s));
    QCOMPARE(throttle.begin(anna, home, noon().addSecs(29)), std::optional(1s));
    QVERIFY(!throttle.begin(anna, home, noon().addSecs(30)));
}

void TestSignInThrottle::thenTheWaitDoublesWithEachFailure()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    QDateTime now = noon();
    for (const std::chrono::seconds wait : {30s, 60s, 120s, 240s, 480s}) {
        QCOMPARE(throttle.begin(anna, home, now), std::optional(wait));
        now = now.addDuration(wait);
        QVERIFY(!throttle.begin(anna, addressOf(7), now));
        throttle.withdraw(u"nobody"_s, addressOf(7)); // this address is not what is looked at
    }
}

void TestSignInThrottle::theWaitIsNeverLongerThanAQuarterOfAnHour()
{
    SignInThrottle throttle;
    QDateTime now = noon();
    for (int i = 0; i < 30; ++i) {
        const auto wait = throttle.begin(anna, addressOf(i), now);
        if (!wait)
            continue;
        QVERIFY2(*wait <= 15min, qPrintable(QString::number(wait->count())));
        now = now.addDuration(*wait).addSecs(-1);
        QCOMPARE(throttle.begin(anna, addressOf(i), now), std::optional(1s));
        now = now.addSecs(1);
        QVERIFY(!throttle.begin(anna, addressOf(i), now));
    }
}

void TestSignInThrottle::afterAQuietQuarterOfAnHourAllIsForgotten()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    fail(throttle, 5, noon().addSecs(15 * 60));
    QVERIFY(throttle.begin(anna, home, noon().addSecs(15 * 60)));
}

void TestSignInThrottle::waitingAttemptsDoNotCount()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(throttle.begin(anna, home, noon()), std::optional(30s));
    QVERIFY(!throttle.begin(anna, home, noon().addSecs(30)));
}

void TestSignInThrottle::otherAccountsFromOtherAddressesAreNotHeldUp()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    QVERIFY(!throttle.begin(u"bob"_s, home, noon()));
}

void TestSignInThrottle::anAddressThatTriesManyNamesHasToWait()
{
    SignInThrottle throttle;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!throttle.begin(u"name-%1"_s.arg(i), home, noon()));
    QCOMPARE(throttle.begin(u"name-6"_s, home, noon()), std::optional(30s));
    QVERIFY(!throttle.begin(u"name-6"_s, addressOf(1), noon()));
}

void TestSignInThrottle::aSuccessFreesTheAccountButNotTheAddress()
{
    SignInThrottle throttle;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!throttle.begin(anna, home, noon()));
    QVERIFY(!throttle.begin(u"mallory"_s, home, noon()));
    throttle.succeeded(u"mallory"_s, home); // an account of one's own buys one more guess, not five
    QVERIFY(!throttle.begin(u"bob"_s, home, noon()));
    QCOMPARE(throttle.begin(u"bob"_s, home, noon()), std::optional(30s));

    SignInThrottle other;
    fail(other, 4, noon());
    QVERIFY(!other.begin(anna, home, noon()));
    other.succeeded(anna, home);
    fail(other, 4, noon());
}

void TestSignInThrottle::whatNobodyLookedAtDoesNotCount()
{
    SignInThrottle throttle;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!throttle.begin(anna, home, noon()));
        throttle.withdraw(anna, home);
    }
    QCOMPARE(throttle.size(), 0);
}

void TestSignInThrottle::aClockThatIsPutBackLocksNobodyOutForLong()
{
    SignInThrottle throttle;
    fail(throttle, 5, noon());
    QCOMPARE(throttle.begin(anna, home, noon().addDays(-30)), std::optional(30s));
}

void TestSignInThrottle::aFloodOfNamesDoesNotFillTheMemory()
{
    SignInThrottle throttle;
    for (int i = 0; i < 25'000; ++i)
        std::ignore = throttle.begin(u"name-%1"_s.arg(i), u"2001:db8:%1::"_s.arg(i), noon().addMSecs(i));
    QVERIFY(throttle.size() <= 20'000);
    QVERIFY(!throttle.begin(anna, home, noon().addSecs(26))); // who is new still gets in
}

QTEST_GUILESS_MAIN(TestSignInThrottle)
#include "tst_signinthrottle.moc"
