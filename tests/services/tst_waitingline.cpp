// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/guesthouse.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestWaitingLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoFindsNoPlaceIsAskedOrJoinsTheLine();
    void aFreedPlaceConfirmsTheFirstInLine();
    void strictMeansThatNobodyIsPassed();
    void bestFitTakesTheFirstThatFits();
    void aPartOfThePartyIsOfferedWhatIsLeft();
    void offeredPlacesAreKeptUntilTheOfferEnds();
    void aDeclinedOfferGoesToTheNext();
    void anOfferCannotBeTakenTwiceOrLate();
    void aSmallerPartyGivesItsPlacesToTheLine();
    void moreCapacityIsForThoseInLine();
    void takingACancellationBackTakesThePromotionBackToo();
    void whateverHappensAtOnceTheLineAndThePlacesAgree();
};

void TestWaitingLine::whoFindsNoPlaceIsAskedOrJoinsTheLine()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 9);
    const Result<Registration> asked = house.registerGuest(event, adults(2));
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::Full);
    QCOMPARE(asked.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 1}}));
    const Registration first = queued(house, event, 2);
    QCOMPARE(first.status, RegistrationStatus::Waitlisted);
    QCOMPARE(view(house, first).position, 1);
    const Registration second = queued(house, event, 1); // strict: it would fit, and passes nobody
    QCOMPARE(second.status, RegistrationStatus::Waitlisted);
    QCOMPARE(view(house, second).position, 2);
    QCOMPARE(present(house, event).waiting, 2);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::aFreedPlaceConfirmsTheFirstInLine()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration waits = queued(house, event, 4);
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    QCOMPARE(now(house, waits).status, RegistrationStatus::Confirmed);
    QVERIFY(!now(house, waits).waitlistedAt.isValid());
    QCOMPARE(view(house, waits).position, 0);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::strictMeansThatNobodyIsPassed()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration pair = in(house, event, 2);
    in(house, event, 8);
    const Registration family = queued(house, event, 4);
    const Registration single = queued(house, event, 1);
    QVERIFY(house.backend.guests.cancel(pair.token).wait());
    QVERIFY(now(house, family).isWaiting());
    QVERIFY(now(house, single).isWaiting());
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::bestFitTakesTheFirstThatFits()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::BestFit);
    const Registration pair = in(house, event, 2);
    in(house, event, 8);
    const Registration family = queued(house, event, 4);
    const Registration single = queued(house, event, 1);
    const Registration other = queued(house, event, 2);
    QVERIFY(house.backend.guests.cancel(pair.token).wait());
    QVERIFY(now(house, family).isWaiting());
    QCOMPARE(now(house, single).status, RegistrationStatus::Confirmed);
    QVERIFY(now(house, other).isWaiting());
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::aPartOfThePartyIsOfferedWhatIsLeft()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Partial);
    const Registration pair = in(house, event, 2);
    in(house, event, 8);
    const Registration family = queued(house, event, 4);
    QVERIFY(house.backend.guests.cancel(pair.token).wait());
    QVERIFY(now(house, family).hasOffer());
    QCOMPARE(now(house, family).offeredPlaces, 2);
    QVERIFY(isCountedWithLine(house, event));
    const Result<Registration> all = house.backend.guests.acceptOffer(family.token).wait();
    QVERIFY(!all);
    QCOMPARE(all.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 2}}));
    const Result<Registration> two = house.backend.guests.acceptOffer(family.token, {{u"adult"_s, 2}}).wait();
    QVERIFY(two);
    QCOMPARE(two->status, RegistrationStatus::Confirmed);
    QCOMPARE(two->party.size(), 2);
    QCOMPARE(two->party.total, Money(5000));
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::offeredPlacesAreKeptUntilTheOfferEnds()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Strict, 12);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration first = queued(house, event, 4);
    const Registration second = queued(house, event, 3);
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    QVERIFY(now(house, first).hasOffer());
    QCOMPARE(now(house, first).offerEndsAt, house.clock.now().addSecs(12 * 3600));
    QCOMPARE(present(house, event).placesTaken, 10); // kept for them
    QCOMPARE(view(house, second).position, 1);
    QCOMPARE(house.backend.guests.endOffers().wait().value_or(-1), 0);
    house.clock.advance(std::chrono::hours(12));
    QCOMPARE(house.backend.guests.endOffers().wait().value_or(-1), 1);
    QCOMPARE(now(house, first).status, RegistrationStatus::Cancelled);
    QVERIFY(now(house, second).hasOffer());
    QCOMPARE(house.backend.guests.endOffers().wait().value_or(-1), 0);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::aDeclinedOfferGoesToTheNext()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Strict, 12);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration first = queued(house, event, 4);
    const Registration second = queued(house, event, 4);
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    QVERIFY(house.backend.guests.declineOffer(first.token).wait());
    QCOMPARE(now(house, first).status, RegistrationStatus::Cancelled);
    const Result<Registration> taken = house.backend.guests.acceptOffer(second.token).wait();
    QVERIFY(taken);
    QCOMPARE(taken->status, RegistrationStatus::Confirmed);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::anOfferCannotBeTakenTwiceOrLate()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Strict, 12);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration waits = queued(house, event, 4);
    const auto accept = [&] { return house.backend.guests.acceptOffer(waits.token).wait(); };
    QCOMPARE(accept().error().code, ErrorCode::Denied);
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    house.clock.advance(std::chrono::hours(13)); // and nobody has ended it yet
    QCOMPARE(accept().error().code, ErrorCode::Denied);
    QVERIFY(house.backend.guests.endOffers().wait());
    QCOMPARE(accept().error().code, ErrorCode::Denied);
    QCOMPARE(house.backend.guests.acceptOffer(u"nobody's"_s).wait().error().code, ErrorCode::NotFound);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::aSmallerPartyGivesItsPlacesToTheLine()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration waits = queued(house, event, 3);
    const Result<ValidEdit> smaller = validatedEdit(adults(1), family, event);
    const auto outcome = house.backend.guests.edit(*smaller).wait();
    QVERIFY(outcome && std::holds_alternative<Registration>(*outcome));
    QCOMPARE(now(house, waits).status, RegistrationStatus::Confirmed);
    const Result<ValidEdit> larger = validatedEdit(adults(2), now(house, family), event);
    const auto refused = house.backend.guests.edit(*larger).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::moreCapacityIsForThoseInLine()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 10);
    const Registration first = queued(house, event, 2);
    const Registration second = queued(house, event, 2);
    const Event seen = present(house, event);
    EventDetails details = seen.details();
    details.capacity = 13;
    const auto edited = house.backend.events.edit(seen, *validated(details), Actor::organiser()).wait();
    QVERIFY(edited);
    QCOMPARE(std::get<Event>(*edited).placesTaken, 12);
    QCOMPARE(now(house, first).status, RegistrationStatus::Confirmed);
    QVERIFY(now(house, second).isWaiting());
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::takingACancellationBackTakesThePromotionBackToo()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration waits = queued(house, event, 4);
    const auto before = stateOf(house, event);
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    QCOMPARE(now(house, waits).status, RegistrationStatus::Confirmed);
    const QString change = lastChange(house, event);
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QCOMPARE(stateOf(house, event), before);
    QVERIFY(house.backend.undo.redo(change, Actor::organiser()).wait());
    QCOMPARE(now(house, waits).status, RegistrationStatus::Confirmed);
    QCOMPARE(now(house, family).status, RegistrationStatus::Cancelled);
    QVERIFY(isCountedWithLine(house, event));
}

void TestWaitingLine::whateverHappensAtOnceTheLineAndThePlacesAgree()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::BestFit, 1);
    constexpr int rounds = 25;
    const auto guests = [&house, event](quint32 seed) {
        QRandomGenerator random(seed);
        QList<QString> tokens;
        for (int round = 0; round < rounds; ++round) {
            RegistrationForm form = adults(1 + random.bounded(5));
            form.placesChoice = PlacesChoice::WaitList;
            if (const Result<Registration> made = house.registerGuest(event, form))
                tokens.append(made->token);
            const QString token = tokens[random.bounded(tokens.size())];
            switch (random.bounded(4)) {
            case 0:
                (void)house.backend.guests.cancel(token).wait();
                break;
            case 1:
                (void)house.backend.guests.restore(token, PlacesChoice::WaitList).wait();
                break;
            case 2:
                (void)house.backend.guests.acceptOffer(token).wait();
                break;
            default:
                (void)house.backend.guests.declineOffer(token).wait();
            }
        }
    };
    std::vector<std::thread> threads;
    for (quint32 seed = 1; seed <= 4; ++seed)
        threads.emplace_back(guests, seed);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(isCountedWithLine(house, event));
    const QList<Registration> rows = *house.backend.registrations.rows(event.id).wait();
    QCOMPARE(rows.size(), 4 * rounds);
    const int left = 10 - present(house, event).placesTaken;
    for (const Registration &row : rows) // nobody who would fit still stands in line
        QVERIFY(!row.isWaiting() || row.party.places() > left);
}

QTEST_GUILESS_MAIN(TestWaitingLine)
#include "tst_waitingline.moc"
