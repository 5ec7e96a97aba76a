// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

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
    void factsInAnyOrderLeadToTheSameSnapshot_data();
    void factsInAnyOrderLeadToTheSameSnapshot();
    void readersSeeWholeSnapshotsWhileItChanges();
    void eventsAreInTheOrderOfTheDatabase();
    void aSettingOfAnotherInstanceIsReadAnew();
};

namespace {

Event revised(int revision, int taken, const QString &title)
{
    Event event = openEvent();
    event.revision = revision;
    event.placesTaken = taken;
    event.title = title;
    return event;
}

} // namespace

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

void TestEventCache::factsInAnyOrderLeadToTheSameSnapshot_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{0, 1, 2, 3};
    do {
        QTest::addRow("%d%d%d%d", order[0], order[1], order[2], order[3]) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestEventCache::factsInAnyOrderLeadToTheSameSnapshot()
{
    // An edit (2), a registration (3), another edit that knows of it (4) and a registration (5), told by anybody.
    QFETCH(const QList<int>, order);
    const QList<DomainEvent> facts{EventChanged{revised(2, 0, u"First"_s)}, RegistrationAdded{{1}, {1}, 3, 0, 3},
                                   EventsLoaded{{revised(4, 3, u"Second"_s)}, {}},
                                   RegistrationChanged{{1}, {1}, 5, 2, 5}};
    EventCache cache;
    cache.apply({EventChanged{revised(1, 0, u"Draft"_s)}});
    for (const int index : order)
        cache.apply({facts[index]});
    const auto snapshot = cache.snapshot();
    QCOMPARE(snapshot->events().size(), 1);
    QCOMPARE(snapshot->events().first().title, u"Second"_s);
    QCOMPARE(snapshot->events().first().placesTaken, 5);
    QCOMPARE(snapshot->events().first().waiting, 2);
    QCOMPARE(snapshot->events().first().revision, 5);
}

void TestEventCache::readersSeeWholeSnapshotsWhileItChanges()
{
    EventCache cache;
    cache.apply({EventChanged{revised(1, 1, u"1"_s)}});
    constexpr int last = 2000;
    std::atomic_int torn = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&cache, &torn] {
            for (int seen = 0; seen < last;) {
                const auto snapshot = cache.snapshot();
                const Event &event = snapshot->events().first();
                const bool whole =
                    event.title == QString::number(event.revision) && event.placesTaken == event.revision;
                torn += whole && event.revision >= seen ? 0 : 1;
                seen = event.revision;
            }
        });
    }
    for (int revision = 2; revision <= last; ++revision)
        cache.apply({EventChanged{revised(revision, revision, QString::number(revision))}});
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(torn, 0);
}

void TestEventCache::eventsAreInTheOrderOfTheDatabase()
{
    TestBackend house;
    for (const int month : {3, 9, 6}) {
        EventForm form = eventForm();
        form.slug = u"month-%1"_s.arg(month);
        form.startsAt = QDateTime({2027, month, 1}, {16, 0}, QTimeZone::utc());
        std::ignore = house.createOpenEvent(form);
    }
    QVERIFY(house.backend.events.copy(u"month-6"_s, {{}, u"undated"_s, {}}, Actor::script()).wait());
    const auto slugsOf = [](const QList<Event> &events) {
        QStringList slugs;
        for (const Event &event : events)
            slugs.append(event.slug);
        return slugs;
    };
    const QStringList expected{u"undated"_s, u"month-9"_s, u"month-6"_s, u"month-3"_s};
    QCOMPARE(slugsOf(*house.backend.events.all().wait()), expected);
    QCOMPARE(slugsOf(house.backend.cache.snapshot()->events()), expected);
}

void TestEventCache::aSettingOfAnotherInstanceIsReadAnew()
{
    TestBackend house;
    QSignalSpy reload(&house.backend.facts, &DomainEvents::reloadNeeded);
    house.backend.relay.committedElsewhere({SettingChanged{u"PORTAL_PORT"_s}});
    QTRY_VERIFY(reload.count() >= 1);
}

QTEST_GUILESS_MAIN(TestEventCache)
#include "tst_eventcache.moc"
