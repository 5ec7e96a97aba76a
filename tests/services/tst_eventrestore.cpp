// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/eventhouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

using Alteration = void (*)(EventDetails &);

class TestEventRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAreTakenBackAndDoneAgain_data();
    void editsAreTakenBackAndDoneAgain();
    void whatWasChangedAgainIsNotTakenBack();
    void aCreationIsTakenBackByArchiving();
    void archivingIsTakenBack();
    void aSmallerCapacityIsNotBroughtBackOverGuests();
};

void TestEventRestore::editsAreTakenBackAndDoneAgain_data()
{
    QTest::addColumn<Alteration>("alteration");
    const auto row = [](const char *name, Alteration alteration) { QTest::newRow(name) << alteration; };
    row("title and capacity", [](EventDetails &e) {
        e.title = u"Winter BBQ"_s;
        e.capacity = 61;
    });
    row("no limit", [](EventDetails &e) { e.capacity.reset(); });
    row("no date", [](EventDetails &e) { e.startsAt = e.endsAt = e.opensAt = e.deadline = {}; });
    row("band removed", [](EventDetails &e) { e.ticketTypes.removeLast(); });
    row("band added", [](EventDetails &e) {
        e.ticketTypes.append({{}, u"baby"_s, u"Babies"_s, Money(), false, 3, std::nullopt, 0, false});
    });
    row("question removed", [](EventDetails &e) { e.questions.removeLast(); });
    row("option removed", [](EventDetails &e) { e.questions[1].options.removeFirst(); });
    row("item retired", [](EventDetails &e) { e.bringItems[0].retired = true; });
    row("highlights", [](EventDetails &e) {
        e.highlights.removeFirst();
        e.highlights[0].text = u"At dusk."_s;
        e.highlights.append({u"cake"_s, u"Cake"_s, {}, 3});
    });
    row("what is asked", [](EventDetails &e) {
        e.asksPhone = false;
        e.asksHouseNumber = true;
    });
    row("texts", [](EventDetails &e) {
        e.texts[u"payment"_s][u"en"_s] = u"Cash."_s;
        e.texts.remove(u"privacy"_s);
    });
}

void TestEventRestore::editsAreTakenBackAndDoneAgain()
{
    QFETCH(const Alteration, alteration);
    TestBackend house;
    const auto withoutIds = [](Event event) {
        for (TicketType &type : event.ticketTypes)
            type.id = {};
        return event;
    };
    const Event before = withoutIds(makeFullEvent(house));
    QVERIFY(edit(house, present(house), alteration));
    const Event after = withoutIds(present(house));
    QVERIFY(!isSame(before, after));
    QVERIFY(takeBack(house, lastEntry(house)));
    QVERIFY(isSame(withoutIds(present(house)), before));
    QVERIFY(takeBack(house, lastEntry(house)));
    QVERIFY(isSame(withoutIds(present(house)), after));
    QVERIFY(isSame(withoutIds(*house.backend.cache.snapshot()->byId(before.id)), after));
    QCOMPARE(number(house, countEntries), 4);
}

void TestEventRestore::whatWasChangedAgainIsNotTakenBack()
{
    TestBackend house;
    QVERIFY(edit(house, makeFullEvent(house), [](EventDetails &e) { e.location = u"The barn"_s; }));
    const AuditEntry first = lastEntry(house);
    QVERIFY(edit(house, present(house), [](EventDetails &e) { e.location = u"The hall"_s; }));
    const Result<int> refused = takeBack(house, first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains("location"_L1), qPrintable(refused.error().detail));
    QCOMPARE(present(house).location, u"The hall"_s);
}

void TestEventRestore::aCreationIsTakenBackByArchiving()
{
    TestBackend house;
    const Event made = makeFullEvent(house);
    const AuditEntry creation = lastEntry(house);
    QVERIFY(takeBack(house, creation));
    QVERIFY(present(house).state == EventState::Archived);
    QCOMPARE(takeBack(house, creation).error().code, ErrorCode::Conflict);
    QVERIFY(takeBack(house, lastEntry(house)));
    QVERIFY(isSame(present(house), made));
}

void TestEventRestore::archivingIsTakenBack()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.backend.events.setState(event.slug, EventState::Archived, Actor::organiser()).wait());
    QVERIFY(takeBack(house, lastEntry(house)));
    QVERIFY(present(house).state == EventState::Open);
}

void TestEventRestore::aSmallerCapacityIsNotBroughtBackOverGuests()
{
    TestBackend house;
    EventForm form = eventForm();
    form.capacity = 2;
    const Event event = house.createOpenEvent(form);
    QVERIFY(edit(house, event, [](EventDetails &e) { e.capacity = 10; }));
    const AuditEntry raised = lastEntry(house);
    QVERIFY(house.registerGuest(present(house)));
    const Result<int> refused = takeBack(house, raised);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QCOMPARE(present(house).capacity, 10);
}

QTEST_GUILESS_MAIN(TestEventRestore)
#include "tst_eventrestore.moc"
