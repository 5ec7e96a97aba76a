// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/poolfixture.h"
#include "tests/support/cuttingproxy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** The link is cut while COMMIT is under way: the answer that never came is found out, for every job. */
class TestLostCommit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommitThatWasMadeIsAnsweredAndNotRepeated();
    void aCommitThatWasNotMadeRunsAgain();
    void whatCannotBeFoundOutIsSaidSo();
    void aLostReadRunsAgain();

private:
    /** A pool whose every connection goes through the proxy. */
    struct House {
        explicit House(std::chrono::milliseconds timeout = std::chrono::seconds(5))
            : fixture(timeout), proxy(fixture.database->address())
        {
            fixture.options.address = proxy.address(fixture.address);
            fixture.make();
            fixture.start();
        }

        Pending<int> write(const QString &text)
        {
            return fixture.pool->write([this, text](WriteTransaction &tx) {
                ++runs;
                tx.announce(MailQueued{});
                return insert(tx, text);
            });
        }

        Fixture fixture;
        CuttingProxy proxy;
        std::atomic_int runs = 0;
    };
};

void TestLostCommit::aCommitThatWasMadeIsAnsweredAndNotRepeated()
{
    House house;
    house.proxy.arm(CuttingProxy::Cut::AfterCommit);
    const Result<int> answer = house.write(u"once"_s).wait();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(house.proxy.hasCut());
    QCOMPARE(*answer, 1);
    QCOMPARE(house.runs, 1);
    QCOMPARE(house.fixture.count(), 1);
    QCOMPARE(house.fixture.observer.heard, 1);
    QCOMPARE(house.fixture.pool->statistics().reruns, 0U);
    QVERIFY(house.fixture.pool->statistics().reconnects >= 1);
}

void TestLostCommit::aCommitThatWasNotMadeRunsAgain()
{
    House house;
    house.proxy.arm(CuttingProxy::Cut::BeforeCommit);
    const Result<int> answer = house.write(u"once"_s).wait();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(house.proxy.hasCut());
    QCOMPARE(house.runs, 2);
    QCOMPARE(house.fixture.count(), 1);
    QCOMPARE(house.fixture.observer.heard, 1);
    QCOMPARE(house.fixture.pool->statistics().reruns, 1U);
}

void TestLostCommit::whatCannotBeFoundOutIsSaidSo()
{
    House house(std::chrono::milliseconds(800));
    house.proxy.arm(CuttingProxy::Cut::AfterCommit, true);
    QElapsedTimer timer;
    timer.start();
    const int changesBefore = house.fixture.observer.changes;
    const Result<int> answer = house.write(u"perhaps"_s).wait();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY2(answer.error().detail.contains("not known"_L1), qPrintable(answer.error().detail));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(house.fixture.pool->statistics().unknown, 1U);
    house.proxy.heal();
    bool written = false; // QTRY_VERIFY asks once more in the end
    QTRY_VERIFY(written = written || house.write(u"later"_s).wait());
    QCOMPARE(house.fixture.count(), 2); // it was made after all
    QTRY_VERIFY(house.fixture.observer.changes > changesBefore);
}

void TestLostCommit::aLostReadRunsAgain()
{
    House house;
    std::atomic_int runs = 0;
    const Result<int> count = house.fixture.pool
                                  ->read([&](ReadConnection &connection) {
                                      if (++runs == 1)
                                          administer(house.fixture.database->cluster(),
                                                     u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "
                                                     "datname = '%1'"_s.arg(house.fixture.address.name));
                                      return countOf(connection);
                                  })
                                  .wait();
    QVERIFY2(count, count ? "" : qPrintable(count.error().detail));
    QCOMPARE(runs, 2);
    QCOMPARE(house.fixture.pool->statistics().reruns, 1U);
}

QTEST_GUILESS_MAIN(TestLostCommit)
#include "tst_lostcommit.moc"
