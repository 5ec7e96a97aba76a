// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestEventCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewEventIsKnownBeforeItsMakerHearsOfIt();
    void whatAnotherProgramChangesIsKnownSoon();
    void aSnapshotInHandStaysAsItWas();
    void aRefusedWriteSavesNothing();
};

void TestEventCache::aNewEventIsKnownBeforeItsMakerHearsOfIt()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Event *known = house.backend.cache.snapshot()->bySlug(event.slug);
    QVERIFY(known);
    QVERIFY(known->state == EventState::Open);
    QCOMPARE(known->ticketTypes.size(), 2);
}

void TestEventCache::whatAnotherProgramChangesIsKnownSoon()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QSignalSpy reload(&house.backend.facts, &DomainEvents::reloadNeeded);
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QVERIFY(other.events.setState(event.slug, EventState::Closed, Actor::script()).wait());
    QTRY_VERIFY(house.backend.cache.snapshot()->bySlug(event.slug)->state == EventState::Closed);
    QVERIFY(reload.count() >= 1);
}

void TestEventCache::aSnapshotInHandStaysAsItWas()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const auto before = house.backend.cache.snapshot();
    QVERIFY(house.registerGuest(event));
    QCOMPARE(before->byId(event.id)->placesTaken, 0);
    QCOMPARE(house.backend.cache.snapshot()->byId(event.id)->placesTaken, 3);
}

void TestEventCache::aRefusedWriteSavesNothing()
{
    TestBackend house;
    QSignalSpy saved(&house.backend.facts, &DomainEvents::saved);
    QVERIFY(!house.backend.events.setState(u"nobody"_s, EventState::Open, Actor::script()).wait());
    QCOMPARE(saved.count(), 0);
    std::ignore = house.createOpenEvent();
    QVERIFY(saved.count() >= 1);
}

QTEST_GUILESS_MAIN(TestEventCache)
#include "tst_eventcache.moc"
