// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/registrationstate.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** The stored registration; nothing when the edit was refused for a conflict. */
std::optional<Registration> storedOf(const Result<EditOutcome> &outcome)
{
    if (!outcome || !std::holds_alternative<Registration>(*outcome))
        return std::nullopt;
    return std::get<Registration>(*outcome);
}

Result<EditOutcome> edit(TestBackend &house, const Event &event, const Registration &seen, const RegistrationForm &form,
                         const Actor &actor = Actor::organiser(), Overbooking overbooking = Overbooking::Refused)
{
    const Result<ValidEdit> valid = validatedEdit(form, seen, event);
    if (!valid)
        return failure(valid);
    return house.backend.registrations.edit(*valid, actor, overbooking).wait();
}

Event eventFor(TestBackend &house, int capacity)
{
    EventForm form = eventForm();
    form.capacity = capacity;
    return house.createOpenEvent(form);
}

} // namespace

class TestRegistrationEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsStoredWithEverythingThatHangsOnIt();
    void anEditOfAnOutdatedRegistrationCarriesBothValues();
    void theSameEditTwiceIsStoredOnce();
    void aPaymentMeanwhileIsNoConflict();
    void moreGuestsThanPlacesAreRefused();
    void anOverrideIsInTheHistoryAndEndsWhenPlacesAreFreed();
    void newPricesAreNotChargedUnseen();
    void cancellingGivesThePlacesBack();
    void restoringNeedsThePlaces();
    void manyAreCancelledInOneChangeOrNotAtAll();
    void cancellingTwiceIsNoChange();
    void aReplacedLinkIsDead();
    void guestsMayChangeUntilTheDeadlineOnly();
    void inAClosedEventGuestsMayOnlyComeWithFewer();
    void everyChangeIsAnnounced();
    void twoEditorsLoseNothing();
    void whateverHappensAtOnceTheCapacityHolds();
};

void TestRegistrationEditing::anEditIsStoredWithEverythingThatHangsOnIt()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    RegistrationForm form = adults(4);
    form.name = u"Zoë Brown"_s;
    form.companions = {u"Bob"_s, u"Ann"_s};
    const Result<ValidEdit> valid = validatedEdit(form, seen, event, StaffEntries{u"by phone"_s, {u"vip"_s}});
    const auto stored = storedOf(house.backend.registrations.edit(*valid, Actor::organiser()).wait());
    QVERIFY(stored);
    QCOMPARE(stored->revision, 2);
    const Registration read = *house.backend.registrations.byId(seen.id).wait();
    QCOMPARE(read.party, valid->wanted().party);
    QCOMPARE(read.party.companions, form.companions);
    QCOMPARE(read.party.total, Money(4 * 2500));
    QCOMPARE(read.staffNotes, u"by phone"_s);
    QCOMPARE(read.tags, QStringList{u"vip"_s});
    QCOMPARE(read.revision, 2);
    QCOMPARE(placesTaken(house, event), 4);
}

void TestRegistrationEditing::anEditOfAnOutdatedRegistrationCarriesBothValues()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    RegistrationForm theirs = formOf(seen.party);
    theirs.notes = u"theirs"_s;
    QVERIFY(storedOf(edit(house, event, seen, theirs, Actor::guest())));
    RegistrationForm yours = formOf(seen.party);
    yours.notes = u"yours"_s;
    const Result<EditOutcome> outcome = edit(house, event, seen, yours);
    QVERIFY(outcome);
    QVERIFY(std::holds_alternative<EditConflict>(*outcome));
    const EditConflict conflict = std::get<EditConflict>(*outcome);
    QCOMPARE(conflict.theirs.party.notes, u"theirs"_s);
    QCOMPARE(conflict.theirs.revision, 2);
    QCOMPARE(conflict.yours.party.notes, u"yours"_s);
    QCOMPARE(conflict.fields.size(), 1);
    QVERIFY(conflict.fields.first().collides());
    QCOMPARE(house.backend.registrations.byId(seen.id).wait()->party.notes, u"theirs"_s);
}

void TestRegistrationEditing::theSameEditTwiceIsStoredOnce()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    const auto first = storedOf(edit(house, event, seen, adults(4)));
    const auto second = storedOf(edit(house, event, seen, adults(4)));
    QVERIFY(first && second);
    QCOMPARE(second->revision, first->revision);
    QCOMPARE(placesTaken(house, event), 4);
}

void TestRegistrationEditing::aPaymentMeanwhileIsNoConflict()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    const PaymentForm payment{seen.id, seen.party.total, PaymentMethod::Cash, {}};
    QVERIFY(house.backend.payments.record(*validated(payment), Actor::organiser()).wait());
    const auto stored = storedOf(edit(house, event, seen, adults(4)));
    QVERIFY(stored);
    const Registration read = *house.backend.registrations.byId(seen.id).wait();
    QCOMPARE(read.paid, seen.party.total);
    QCOMPARE(read.paymentStatus, PaymentStatus::Partial);
    QCOMPARE(stored->paymentStatus, PaymentStatus::Partial);
}

void TestRegistrationEditing::moreGuestsThanPlacesAreRefused()
{
    TestBackend house;
    const Event event = eventFor(house, 5);
    const Registration seen = *house.registerGuest(event);
    const Result<EditOutcome> refused = edit(house, event, seen, adults(6));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 2}}));
    QCOMPARE(house.backend.registrations.byId(seen.id).wait()->party, seen.party);
    QVERIFY(storedOf(edit(house, event, seen, adults(5))));
}

void TestRegistrationEditing::anOverrideIsInTheHistoryAndEndsWhenPlacesAreFreed()
{
    TestBackend house;
    const Event event = eventFor(house, 3);
    const Registration seen = *house.registerGuest(event);
    const auto more = storedOf(edit(house, event, seen, adults(5), Actor::organiser(), Overbooking::Allowed));
    QVERIFY(more);
    QCOMPARE(placesTaken(house, event), 5);
    const auto entries =
        house.backend.pool
            .read([](ReadConnection &connection) {
                return connection.first("/* test */ SELECT after FROM audit_log WHERE action = 'registration.edited'",
                                        {}, [](const Row &row) { return row.object(0); });
            })
            .wait();
    QCOMPARE((**entries)[u"overbooked"].toInt(), 2);
    const auto fewer = storedOf(edit(house, event, *more, adults(4)));
    QVERIFY(fewer);
    QVERIFY(storedOf(edit(house, event, *fewer, adults(2))));
    const Result<Registration> another = house.registerGuest(event, adults(2));
    QVERIFY(!another);
    QCOMPARE(another.error().code, ErrorCode::Full);
}

void TestRegistrationEditing::newPricesAreNotChargedUnseen()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    Event outdated = event;
    outdated.ticketTypes.first().price = Money(1);
    const Result<EditOutcome> refused = edit(house, outdated, seen, adults(3));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestRegistrationEditing::cancellingGivesThePlacesBack()
{
    TestBackend house;
    const Event event = eventFor(house, 3);
    const Registration seen = *house.registerGuest(event);
    const auto cancelled = house.backend.registrations.cancel({seen.id}, Actor::guest()).wait();
    QVERIFY(cancelled);
    QVERIFY(cancelled->first().status == RegistrationStatus::Cancelled);
    QCOMPARE(cancelled->first().cancelledAt, house.clock.now());
    QCOMPARE(placesTaken(house, event), 0);
    QCOMPARE(house.backend.registrations.byId(seen.id).wait()->party, seen.party);
    QVERIFY(house.registerGuest(event));
}

void TestRegistrationEditing::restoringNeedsThePlaces()
{
    TestBackend house;
    const Event event = eventFor(house, 3);
    const Registration seen = *house.registerGuest(event);
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait());
    const Registration other = *house.registerGuest(event, adults(1));
    const auto full = house.backend.registrations.restore({seen.id}, Actor::organiser()).wait();
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::Full);
    QVERIFY(house.backend.registrations.cancel({other.id}, Actor::organiser()).wait());
    const auto restored = house.backend.registrations.restore({seen.id}, Actor::organiser()).wait();
    QVERIFY(restored);
    QVERIFY(restored->first().status == RegistrationStatus::Confirmed);
    QVERIFY(!restored->first().cancelledAt.isValid());
    QCOMPARE(placesTaken(house, event), 3);
}

void TestRegistrationEditing::manyAreCancelledInOneChangeOrNotAtAll()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const RegistrationId first = house.registerGuest(event)->id;
    const RegistrationId second = house.registerGuest(event)->id;
    const auto refused = house.backend.registrations.cancel({first, {4711}, second}, Actor::organiser()).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(placesTaken(house, event), 6);
    QVERIFY(house.backend.registrations.cancel({first, second}, Actor::organiser()).wait());
    QCOMPARE(placesTaken(house, event), 0);
    const QList<ChangeSummary> history = *house.backend.undo.history(event.id, 1).wait();
    QCOMPARE(history.first().rows, 2);
    QCOMPARE(history.first().actions, QStringList{u"registration.cancelled"_s});
}

void TestRegistrationEditing::cancellingTwiceIsNoChange()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const RegistrationId id = house.registerGuest(event)->id;
    QVERIFY(house.backend.registrations.cancel({id}, Actor::organiser()).wait());
    const QString last = house.backend.undo.history(event.id, 1).wait()->first().change.id;
    const auto again = house.backend.registrations.cancel({id}, Actor::organiser()).wait();
    QVERIFY(again);
    QCOMPARE(again->first().revision, 2);
    QCOMPARE(house.backend.undo.history(event.id, 1).wait()->first().change.id, last);
}

void TestRegistrationEditing::aReplacedLinkIsDead()
{
    TestBackend house;
    const Registration seen = *house.registerGuest(eventFor(house, 60));
    const Registration replaced = *house.backend.registrations.replaceToken(seen.id, Actor::organiser()).wait();
    QVERIFY(replaced.token != seen.token);
    QCOMPARE(house.backend.registrations.byToken(seen.token).wait().error().code, ErrorCode::NotFound);
    QCOMPARE(house.backend.registrations.byToken(replaced.token).wait()->id, seen.id);
}

void TestRegistrationEditing::guestsMayChangeUntilTheDeadlineOnly()
{
    TestBackend house;
    EventForm form = eventForm();
    form.deadline = house.clock.now().addSecs(60);
    const Event event = house.createOpenEvent(form);
    const Registration seen = *house.registerGuest(event);
    const auto stored = storedOf(edit(house, event, seen, adults(1), Actor::guest()));
    QVERIFY(stored);
    house.clock.advance(std::chrono::seconds(61));
    QCOMPARE(edit(house, event, *stored, adults(2), Actor::guest()).error().code, ErrorCode::Denied);
    QCOMPARE(house.backend.registrations.cancel({seen.id}, Actor::guest()).wait().error().code, ErrorCode::Denied);
    QVERIFY(storedOf(edit(house, event, *stored, adults(2), Actor::organiser())));
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait());
}

void TestRegistrationEditing::inAClosedEventGuestsMayOnlyComeWithFewer()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    QVERIFY(house.backend.events.setState(event.slug, EventState::Closed, Actor::script()).wait());
    QCOMPARE(edit(house, event, seen, adults(4), Actor::guest()).error().code, ErrorCode::Denied);
    QVERIFY(storedOf(edit(house, event, seen, adults(2), Actor::guest())));
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::guest()).wait());
    QCOMPARE(house.backend.registrations.restore({seen.id}, Actor::guest()).wait().error().code, ErrorCode::Denied);
}

void TestRegistrationEditing::everyChangeIsAnnounced()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const Registration seen = *house.registerGuest(event);
    QSignalSpy changed(&house.backend.facts, &DomainEvents::registrationChanged);
    QVERIFY(storedOf(edit(house, event, seen, adults(4))));
    QVERIFY(house.backend.registrations.cancel({seen.id}, Actor::organiser()).wait());
    QVERIFY(house.backend.registrations.restore({seen.id}, Actor::organiser()).wait());
    QCOMPARE(changed.size(), 3);
}

/** Adds the mark to the notes, until `times` edits were stored; each editor sees what is there first. */
void addMarks(TestBackend &house, const Event &event, RegistrationId id, const Actor &actor, QChar mark, int times)
{
    while (times > 0) {
        const Registration seen = *house.backend.registrations.byId(id).wait();
        RegistrationForm form = formOf(seen.party);
        form.notes += mark;
        times -= storedOf(edit(house, event, seen, form, actor)) ? 1 : 0;
    }
}

void TestRegistrationEditing::twoEditorsLoseNothing()
{
    TestBackend house;
    const Event event = eventFor(house, 60);
    const RegistrationId id = house.registerGuest(event)->id;
    constexpr int times = 40;
    std::thread guest([&] { addMarks(house, event, id, Actor::guest(), u'g', times); });
    std::thread organiser([&] { addMarks(house, event, id, Actor::organiser(), u'o', times); });
    guest.join();
    organiser.join();
    const Registration read = *house.backend.registrations.byId(id).wait();
    QCOMPARE(read.party.notes.count(u'g'), times);
    QCOMPARE(read.party.notes.count(u'o'), times);
    QCOMPARE(read.revision, 1 + 2 * times);
}

/** One of what guests and organisers do to an event, at random; whether it is refused does not matter. */
void doSomething(TestBackend &house, const Event &event, QRandomGenerator &random)
{
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    if (rows.isEmpty() || random.bounded(3) == 0) {
        std::ignore = house.registerGuest(event, adults(random.bounded(1, 7)));
        return;
    }
    const Registration &row = rows[random.bounded(static_cast<int>(rows.size()))];
    switch (random.bounded(3)) {
    case 0:
        std::ignore = house.backend.registrations.cancel({row.id}, Actor::guest()).wait();
        break;
    case 1:
        std::ignore = house.backend.registrations.restore({row.id}, Actor::organiser()).wait();
        break;
    default:
        std::ignore = edit(house, event, row, adults(random.bounded(1, 7)));
        break;
    }
}

void TestRegistrationEditing::whateverHappensAtOnceTheCapacityHolds()
{
    TestBackend house;
    constexpr int capacity = 20;
    const Event event = eventFor(house, capacity);
    std::atomic_int most = 0;
    const auto note = [&](EventId) { most = std::max(most.load(), placesTaken(house, event)); };
    connect(&house.backend.facts, &DomainEvents::registrationAdded, &house.backend.facts, note, Qt::DirectConnection);
    connect(&house.backend.facts, &DomainEvents::registrationChanged, &house.backend.facts, note, Qt::DirectConnection);
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    std::vector<std::thread> people;
    for (quint32 person = 0; person < 4; ++person) {
        people.emplace_back([&house, &event, seed, person] {
            QRandomGenerator random(seed + person);
            for (int i = 0; i < 60; ++i)
                doSomething(house, event, random);
        });
    }
    for (std::thread &person : people)
        person.join();
    QVERIFY2(most <= capacity, qPrintable(QString::number(most)));
    QVERIFY2(most > capacity - 6, qPrintable(QString::number(most))); // it was tried hard enough
    QCOMPARE(placesTaken(house, event), placesHeld(house, event));
    const Result<QList<Event>> stored = house.backend.events.all().wait();
    QCOMPARE(stored->first().placesTaken, placesHeld(house, event));
    QCOMPARE(stored->first().ticketTypes.first().placesTaken, placesHeld(house, event));
}

QTEST_GUILESS_MAIN(TestRegistrationEditing)
#include "tst_registrationediting.moc"
