// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notification.h"
#include "tests/storage/poolfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** Another instance on the fixture's database. */
struct Neighbour {
    explicit Neighbour(const Fixture &fixture) : pool(fixture.options, observer)
    {
        if (!pool.start().wait())
            qFatal("the neighbour does not start");
    }

    Observer observer;
    DatabasePool pool;
};

Result<int> announce(DatabasePool &pool, const DomainEvent &fact, bool succeed = true)
{
    return pool
        .write([fact, succeed](WriteTransaction &tx) -> Result<int> {
            tx.announce(fact);
            const Result<int> inserted = insert(tx, u"told"_s);
            return succeed ? inserted : Result<int>(failure(ErrorCode::Full, u"no"_s));
        })
        .wait();
}

} // namespace

class TestNotificationListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsReachTheOtherInstanceAndNotTheirOwn();
    void wholeEventsAreReadAnew();
    void whatWasReadIsNotTold();
    void whatWasNotCommittedIsNotTold();
    void aLostSubscriptionIsMadeAnew();
};

void TestNotificationListener::factsReachTheOtherInstanceAndNotTheirOwn()
{
    Fixture fixture;
    fixture.start();
    Neighbour neighbour(fixture);
    QTRY_COMPARE(neighbour.observer.changes, 1); // it listens now
    QVERIFY(announce(*fixture.pool, RegistrationAdded{{1}, {2}, 3, 0, 4}));
    QVERIFY(announce(*fixture.pool, MailQueued{}));
    QTRY_COMPARE(neighbour.observer.elsewhere, 2);
    QCOMPARE(neighbour.observer.heard, 0);
    QVERIFY(announce(neighbour.pool, MailQueued{}));
    QTRY_COMPARE(fixture.observer.elsewhere, 1);
    QCOMPARE(neighbour.observer.elsewhere, 2);
}

void TestNotificationListener::wholeEventsAreReadAnew()
{
    Fixture fixture;
    fixture.start();
    Neighbour neighbour(fixture);
    QTRY_COMPARE(neighbour.observer.changes, 1);
    QVERIFY(announce(*fixture.pool, EventChanged{}));
    QTRY_COMPARE(neighbour.observer.changes, 2);
    QCOMPARE(neighbour.observer.elsewhere, 0);
}

void TestNotificationListener::whatWasReadIsNotTold()
{
    QCOMPARE(notificationOf(u"a"_s, {EventsLoaded{}}), QString());
    QCOMPARE(notificationOf(u"a"_s, {}), QString());
    QCOMPARE(notificationOf(u"a"_s, {AccessChanged{{}, u"secret"_s, true}}), QString());
    const QString changed = notificationOf(u"a"_s, {AccessChanged{{}, u"secret"_s, false}});
    QVERIFY(notificationFrom(changed).everything && !changed.contains("secret"_L1));
    const Notification rest = notificationFrom(notificationOf(u"a"_s, {EventsLoaded{}, MailQueued{}}));
    QCOMPARE(rest.from, u"a"_s);
    QVERIFY(!rest.everything);
    QCOMPARE(rest.facts.size(), 1);
}

void TestNotificationListener::whatWasNotCommittedIsNotTold()
{
    Fixture fixture;
    fixture.start();
    Neighbour neighbour(fixture);
    QTRY_COMPARE(neighbour.observer.changes, 1);
    QVERIFY(!announce(*fixture.pool, MailQueued{}, false));
    QVERIFY(announce(*fixture.pool, SettingChanged{u"last"_s}));
    QTRY_COMPARE(neighbour.observer.elsewhere, 1); // had the first been told, it would have come first
}

void TestNotificationListener::aLostSubscriptionIsMadeAnew()
{
    Fixture fixture;
    fixture.start();
    Neighbour neighbour(fixture);
    QTRY_COMPARE(neighbour.observer.changes, 1);
    administer(fixture.database->cluster(), u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                            "WHERE datname = '%1'"_s.arg(fixture.address.name));
    QTRY_COMPARE(neighbour.observer.changes, 2); // what was missed meanwhile is read anew
    QVERIFY(announce(*fixture.pool, MailQueued{}));
    QTRY_COMPARE(neighbour.observer.elsewhere, 1);
}

QTEST_GUILESS_MAIN(TestNotificationListener)
#include "tst_notificationlistener.moc"
