// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tickettyperepository.h"
#include "tests/services/eventhouse.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestEventService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullEventComesBackAsItWasStored();
    void manyEventsAreReadWithTheirOwnParts();
    void aCopyIsADraftWithEverythingButRegistrations();
    void aCopyNeedsAShortNameOfItsOwn();
    void anEditChangesWhatItNamesAndNothingElse();
    void anEditIsWrittenIntoTheHistoryFieldByField();
    void anEditWithoutDifferenceWritesNothing();
    void twoEditorsOfDifferentFieldsBothWin();
    void twoEditorsOfOneFieldLoseNothing();
    void manyEditorsAtOnceLoseNoEdit();
    void registrationsDoNotStandInTheWayOfAnEdit();
    void lessCapacityThanGuestsNeedsAWord();
    void overbookedPlacesAreGivenBackWithTheCapacity();
    void aBandsCapacityIsHeldToo();
    void anUnusedBandGoesAndABookedOneIsRetired();
    void aQuestionGoesWithItsOptions();
    void theCurrencyStaysOnceGuestsHaveRegistered();
    void theShortNameOfAnotherEventIsRefused();
    void everyStateChangeIsToldWithTheEvent();
};

void TestEventService::aFullEventComesBackAsItWasStored()
{
    TestBackend house;
    const Event made = makeFullEvent(house);
    Event expected = made;
    static_cast<EventDetails &>(expected) = fullDetails();
    expected.ticketTypes[0].id = made.ticketTypes[0].id;
    expected.ticketTypes[1].id = made.ticketTypes[1].id;
    QVERIFY(isSame(made, expected));
    QVERIFY(isSame(present(house), expected));
    QVERIFY(isSame(*house.backend.cache.snapshot()->byId(made.id), expected));
    QVERIFY(made.ticketTypes[0].id.isValid());
}

void TestEventService::manyEventsAreReadWithTheirOwnParts()
{
    TestBackend house;
    const Event full = makeFullEvent(house);
    EventForm form = eventForm();
    form.slug = u"other"_s;
    const Event plain = *house.backend.events.create(*validated(form), Actor::script()).wait();
    const QList<Event> all = *house.backend.events.all().wait();
    QCOMPARE(all.size(), 2);
    QVERIFY(isSame(all[0].id == full.id ? all[0] : all[1], full));
    QVERIFY(isSame(all[0].id == plain.id ? all[0] : all[1], plain));
    QVERIFY(plain.questions.isEmpty() && plain.texts.isEmpty());
}

void TestEventService::aCopyIsADraftWithEverythingButRegistrations()
{
    TestBackend house;
    const Event source = house.createOpenEvent();
    QVERIFY(house.registerGuest(source));
    const EventCopy wanted{u"Next summer"_s, {}, source.startsAt.addYears(1)};
    const Result<Event> copy = house.backend.events.copy(source.slug, wanted, Actor::organiser()).wait();
    QVERIFY(copy);
    QCOMPARE(copy->slug, u"next-summer"_s);
    QVERIFY(copy->state == EventState::Draft);
    QCOMPARE(copy->placesTaken, 0);
    QCOMPARE(copy->ticketTypes.size(), source.ticketTypes.size());
    QCOMPARE(copy->ticketTypes[0].price, source.ticketTypes[0].price);
    QVERIFY(house.backend.registrations.rows(copy->id).wait()->isEmpty());
    QCOMPARE(lastEntry(house).action, u"event.copied"_s);
}

void TestEventService::aCopyNeedsAShortNameOfItsOwn()
{
    TestBackend house;
    const Event source = makeFullEvent(house);
    const Result<Event> copy = house.backend.events.copy(source.slug, {}, Actor::organiser()).wait();
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Conflict);
    QCOMPARE(copy.error().fields.first().field, u"slug"_s);
    const Result<Event> none = house.backend.events.copy(u"nobody"_s, {}, Actor::organiser()).wait();
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestEventService::anEditChangesWhatItNamesAndNothingElse()
{
    TestBackend house;
    const Event before = makeFullEvent(house);
    const Result<EventEditOutcome> outcome =
        edit(house, before, [](EventDetails &e) { e.texts[u"privacy"_s][u"nl"_s] = u"Anders"_s; });
    QVERIFY(outcome && std::holds_alternative<Event>(*outcome));
    Event expected = before;
    expected.texts[u"privacy"_s][u"nl"_s] = u"Anders"_s;
    QVERIFY(isSame(std::get<Event>(*outcome), expected));
    QVERIFY(isSame(present(house), expected));
    QVERIFY(isSame(*house.backend.cache.snapshot()->byId(before.id), expected));
    QCOMPARE(present(house).revision, before.revision + 1);
}

void TestEventService::anEditIsWrittenIntoTheHistoryFieldByField()
{
    TestBackend house;
    QVERIFY(edit(house, makeFullEvent(house), [](EventDetails &e) { e.ticketTypes[1].price = Money(900); }));
    const AuditEntry entry = lastEntry(house);
    QCOMPARE(entry.action, u"event.edited"_s);
    const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    QCOMPARE(json(entry.before), QByteArray(R"({"ticket_types":{"child":{"price":1200}}})"));
    QCOMPARE(json(entry.after), QByteArray(R"({"ticket_types":{"child":{"price":900}}})"));
}

void TestEventService::anEditWithoutDifferenceWritesNothing()
{
    TestBackend house;
    const Event before = makeFullEvent(house);
    QVERIFY(edit(house, before, [](EventDetails &) {}));
    QCOMPARE(present(house).revision, before.revision);
    QCOMPARE(number(house, countEntries), 1);
}

void TestEventService::twoEditorsOfDifferentFieldsBothWin()
{
    TestBackend house;
    const Event seen = makeFullEvent(house);
    QVERIFY(edit(house, seen, [](EventDetails &e) { e.location = u"The barn"_s; }));
    const Result<EventEditOutcome> second = edit(house, seen, [](EventDetails &e) { e.offerHours = 6; });
    QVERIFY(second && std::holds_alternative<Event>(*second));
    QCOMPARE(present(house).location, u"The barn"_s);
    QCOMPARE(present(house).offerHours, 6);
}

void TestEventService::twoEditorsOfOneFieldLoseNothing()
{
    TestBackend house;
    const Event seen = makeFullEvent(house);
    QVERIFY(edit(house, seen, [](EventDetails &e) { e.location = u"The barn"_s; }));
    const Result<EventEditOutcome> second = edit(house, seen, [](EventDetails &e) { e.location = u"The hall"_s; });
    QVERIFY(second && std::holds_alternative<EventEditConflict>(*second));
    const auto &conflict = std::get<EventEditConflict>(*second);
    QCOMPARE(conflict.theirs.location, u"The barn"_s);
    QCOMPARE(conflict.yours.location, u"The hall"_s);
    QCOMPARE(conflict.fields.first().field, u"location"_s);
    QCOMPARE(present(house).location, u"The barn"_s);
    QCOMPARE(number(house, countEntries), 2);
}

void TestEventService::manyEditorsAtOnceLoseNoEdit()
{
    // Each adds one to a number that it has read; whoever collides reads again and repeats.
    TestBackend house;
    const EventId id = makeFullEvent(house).id;
    constexpr int editors = 4;
    constexpr int edits = 5;
    std::vector<std::thread> threads;
    for (int i = 0; i < editors; ++i) {
        threads.emplace_back([&house, id] {
            for (int done = 0; done < edits;) {
                const Event seen = *house.backend.cache.snapshot()->byId(id);
                const Result<EventEditOutcome> outcome = edit(house, seen, [](EventDetails &e) { ++e.offerHours; });
                const bool stored = outcome && std::holds_alternative<Event>(*outcome) &&
                                    std::get<Event>(*outcome).offerHours == seen.offerHours + 1;
                done += stored ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    // Two that do the same to the same value agree instead of colliding, so the history is the judge.
    QCOMPARE(present(house).offerHours, fullDetails().offerHours + number(house, countEntries) - 1);
    QVERIFY(isSame(*house.backend.cache.snapshot()->byId(id), present(house)));
}

void TestEventService::registrationsDoNotStandInTheWayOfAnEdit()
{
    TestBackend house;
    const Event seen = house.createOpenEvent();
    QVERIFY(house.registerGuest(seen));
    const Result<EventEditOutcome> outcome = edit(house, seen, [](EventDetails &e) { e.capacity = 70; });
    QVERIFY(outcome && std::holds_alternative<Event>(*outcome));
    QCOMPARE(std::get<Event>(*outcome).placesTaken, 3);
}

void TestEventService::lessCapacityThanGuestsNeedsAWord()
{
    TestBackend house;
    const Event seen = house.createOpenEvent();
    QVERIFY(house.registerGuest(seen));
    const auto lower = [](EventDetails &e) { e.capacity = 2; };
    const Result<EventEditOutcome> refused = edit(house, seen, lower);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QCOMPARE(refused.error().fields.first(), (FieldError{u"capacity"_s, FieldProblem::NotEnoughPlaces, 3}));
    QVERIFY(edit(house, seen, lower, Overbooking::Allowed));
    QCOMPARE(number(house, selectOverbooked, {seen.id.value}), 1);
    QCOMPARE(lastEntry(house).action, u"event.overbooked"_s);
    QVERIFY(edit(house, present(house), [](EventDetails &e) { e.location = u"The barn"_s; }));
    const Result<Registration> more = house.registerGuest(present(house), guestForm(u"more"_s));
    QCOMPARE(more.error().code, ErrorCode::Full);
}

void TestEventService::overbookedPlacesAreGivenBackWithTheCapacity()
{
    TestBackend house;
    const Event seen = house.createOpenEvent();
    QVERIFY(house.registerGuest(seen));
    QVERIFY(edit(
        house, seen, [](EventDetails &e) { e.capacity = 1; }, Overbooking::Allowed));
    QCOMPARE(number(house, selectOverbooked, {seen.id.value}), 2);
    QVERIFY(edit(house, present(house), [](EventDetails &e) { e.capacity = 10; }));
    QCOMPARE(number(house, selectOverbooked, {seen.id.value}), 0);
}

void TestEventService::aBandsCapacityIsHeldToo()
{
    TestBackend house;
    const Event event = makeFullEvent(house);
    const auto take = [&](int persons, Overbooking overbooking) {
        auto answer = house.backend.pool.write([=](WriteTransaction &tx) {
            return TicketTypeRepository::takePlaces(tx, event.id, u"adult"_s, persons, overbooking);
        });
        return *std::move(answer).wait();
    };
    QVERIFY(take(50, Overbooking::Refused));
    QVERIFY(!take(1, Overbooking::Refused));
    QVERIFY(take(1, Overbooking::Allowed));
    QVERIFY(take(-2, Overbooking::Refused));
    QCOMPARE(present(house).ticketTypes[0].placesTaken, 49);
    const Result<EventEditOutcome> refused =
        edit(house, present(house), [](EventDetails &e) { e.ticketTypes[0].capacity = 48; });
    QCOMPARE(refused.error().fields.first(), (FieldError{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 49}));
}

void TestEventService::anUnusedBandGoesAndABookedOneIsRetired()
{
    TestBackend house;
    const Event seen = house.createOpenEvent();
    QVERIFY(edit(house, seen, [](EventDetails &e) {
        e.ticketTypes.append({{}, u"baby"_s, u"Babies"_s, Money(), false, 3, std::nullopt, 0, false});
    }));
    QVERIFY(house.registerGuest(seen));
    QVERIFY(edit(house, present(house), [](EventDetails &e) { e.ticketTypes.remove(1, 2); }));
    const Event after = present(house);
    QCOMPARE(number(house, countBands, {seen.id.value}), 2);
    QCOMPARE(after.ticketTypes[1].code, u"child"_s);
    QVERIFY(after.ticketTypes[1].retired && !after.ticketTypes[0].retired);
}

void TestEventService::aQuestionGoesWithItsOptions()
{
    TestBackend house;
    QVERIFY(edit(house, makeFullEvent(house), [](EventDetails &e) { e.questions.removeLast(); }));
    QCOMPARE(present(house).questions.size(), 1);
}

void TestEventService::theCurrencyStaysOnceGuestsHaveRegistered()
{
    TestBackend house;
    const Event seen = house.createOpenEvent();
    const auto pounds = [](EventDetails &e) { e.currency = u"GBP"_s; };
    QVERIFY(edit(house, seen, pounds));
    QVERIFY(house.registerGuest(present(house)));
    const Result<EventEditOutcome> refused =
        edit(house, present(house), [](EventDetails &e) { e.currency = u"EUR"_s; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields.first().field, u"currency"_s);
}

void TestEventService::theShortNameOfAnotherEventIsRefused()
{
    TestBackend house;
    const Event first = makeFullEvent(house);
    EventForm form = eventForm();
    form.slug = u"other"_s;
    const Event other = *house.backend.events.create(*validated(form), Actor::script()).wait();
    const Result<EventEditOutcome> refused = edit(house, other, [](EventDetails &e) { e.slug = u"summer-bbq"_s; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().fields.first(), (FieldError{u"slug"_s, FieldProblem::Taken, 0}));
}

void TestEventService::everyStateChangeIsToldWithTheEvent()
{
    TestBackend house;
    const Event event = makeFullEvent(house);
    QSignalSpy told(&house.backend.facts, &DomainEvents::eventChanged);
    int changes = 0;
    for (const EventState state : {EventState::Open, EventState::Closed, EventState::Cancelled, EventState::Archived}) {
        QVERIFY(house.backend.events.setState(event.slug, state, Actor::organiser()).wait());
        QCOMPARE(told.count(), ++changes);
        QVERIFY(house.backend.cache.snapshot()->byId(event.id)->state == state);
    }
    const Result<Event> back = house.backend.events.setState(event.slug, EventState::Open, Actor::organiser()).wait();
    QCOMPARE(back.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestEventService)
#include "tst_eventservice.moc"
