// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/passwordhash.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestPasswordHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHashNamesTheParametersThatWerePromised();
    void onlyItsOwnPasswordFits();
    void aPasswordMayHoldAnything();
    void theSamePasswordNeverGivesTheSameHash();
    void whatIsNoHashFitsNoPassword();
    void aHashOfOtherParametersIsOutdated();
    void nobodysHashCostsAsMuchAsAnybodys();
    void twoJobsRunAtOnceAndTheQueueIsBounded();
};

void TestPasswordHash::aHashNamesTheParametersThatWerePromised()
{
    const Result<QString> hash = hashOfPassword(Secret(u"grill the corn slowly"_s));
    QVERIFY(hash);
    QVERIFY2(hash->startsWith("$argon2id$v=19$m=19456,t=2,p=1$"_L1), qPrintable(*hash));
    QVERIFY(!isOutdatedHash(*hash));
}

void TestPasswordHash::onlyItsOwnPasswordFits()
{
    const QString hash = *hashOfPassword(Secret(u"grill the corn slowly"_s));
    QVERIFY(isPasswordOf(hash, Secret(u"grill the corn slowly"_s)));
    QVERIFY(!isPasswordOf(hash, Secret(u"grill the corn slowly "_s)));
    QVERIFY(!isPasswordOf(hash, Secret(u"Grill the corn slowly"_s)));
    QVERIFY(!isPasswordOf(hash, Secret()));
}

void TestPasswordHash::aPasswordMayHoldAnything()
{
    const QString withNul = u"salt\0pepper"_s;
    const QString hash = *hashOfPassword(Secret(withNul));
    QVERIFY(isPasswordOf(hash, Secret(withNul)));
    QVERIFY(!isPasswordOf(hash, Secret(u"salt"_s)));
    const QString emoji = u"🌽🌽🌽🌽🌽🌽🌽🌽🌽🌽"_s;
    QVERIFY(isPasswordOf(*hashOfPassword(Secret(emoji)), Secret(emoji)));
}

void TestPasswordHash::theSamePasswordNeverGivesTheSameHash()
{
    const Secret password(u"grill the corn slowly"_s);
    QVERIFY(*hashOfPassword(password) != *hashOfPassword(password));
}

void TestPasswordHash::whatIsNoHashFitsNoPassword()
{
    for (const QString &text : {QString(), u"grill the corn slowly"_s, u"$argon2id$"_s, QString(5000, u'a')}) {
        QVERIFY(!isPasswordOf(text, Secret(text)));
        QVERIFY(isOutdatedHash(text));
    }
}

void TestPasswordHash::aHashOfOtherParametersIsOutdated()
{
    const QString cheap =
        u"$argon2id$v=19$m=8,t=1,p=1$gEuEKvozqPKKEZz5lQZH6w$OYuopv9WGC1gdvdoc64GkRvwoNoZ2lTwgEed1xiiuGE"_s;
    QVERIFY(isOutdatedHash(cheap));
}

void TestPasswordHash::nobodysHashCostsAsMuchAsAnybodys()
{
    QVERIFY(!isOutdatedHash(nobodysHash()));
    QVERIFY(!isPasswordOf(nobodysHash(), Secret(u"grill the corn slowly"_s)));
}

void TestPasswordHash::twoJobsRunAtOnceAndTheQueueIsBounded()
{
    Background threads(3);
    QSemaphore started;
    QSemaphore goOn;
    const auto job = [&]() -> Result<int> {
        started.release();
        goOn.acquire();
        return 1;
    };
    auto first = threads.run(job);
    auto second = threads.run(job);
    auto third = threads.run(job);
    started.acquire(2);
    const Result<int> refused = threads.run(job).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QCOMPARE(started.available(), 0); // the third waits for a thread
    goOn.release(3);
    QVERIFY(std::move(first).wait() && std::move(second).wait() && std::move(third).wait());
    goOn.release();
    QTRY_VERIFY(threads.run([]() -> Result<int> { return 1; }).wait()); // there is room again
}

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
