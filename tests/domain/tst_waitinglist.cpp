// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waitinglist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

/** Ten places, of which three are children's; "veggie" twice. */
Event dinner(WaitingListPolicy policy, int taken, int waiting = 0)
{
    Event event;
    event.state = EventState::Open;
    event.startsAt = QDateTime({2027, 6, 19}, {14, 0}, QTimeZone::utc());
    event.capacity = 10;
    event.placesTaken = taken;
    event.waiting = waiting;
    event.waitingList = policy;
    TicketType adult{{}, u"adult"_s, u"Adults"_s, Money(2500), true, 1, std::nullopt, 0, false};
    TicketType child{{}, u"child"_s, u"Children"_s, Money(1200), true, 2, 3, 0, false};
    TicketType baby{{}, u"baby"_s, u"Babies"_s, Money(), false, 3, std::nullopt, 0, false};
    event.ticketTypes = {adult, child, baby};
    Question food;
    food.code = u"food"_s;
    food.kind = QuestionKind::Choice;
    food.options = {QuestionOption{u"veggie"_s, u"Vegetarian"_s, Money(), 2, 1, 1, false}};
    event.questions = {food};
    return event;
}

Party party(int adults, int children = 0)
{
    Party made;
    if (adults > 0)
        made.tickets.append({u"adult"_s, adults, Money(2500), true});
    if (children > 0)
        made.tickets.append({u"child"_s, children, Money(1200), true});
    return made;
}

Registration of(const Party &party, RegistrationStatus status)
{
    Registration made;
    made.party = party;
    made.status = status;
    return made;
}

} // namespace

class TestWaitingList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayComeIn_data();
    void whoMayComeIn();
    void whatIsMissingIsNamed();
    void whatTheNextInLineGets_data();
    void whatTheNextInLineGets();
    void everyStateHoldsWhatItShould();
    void aFullBandKeepsOnlyThoseWhoNeedIt();
    void offersEndBeforeTheEventStarts();
    void placesAreGivenOutUntilTheEventStarts();
    void differencesAddUp();
};

void TestWaitingList::whoMayComeIn_data()
{
    QTest::addColumn<WaitingListPolicy>("policy");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("adults");
    QTest::addColumn<bool>("comesIn");
    QTest::newRow("there is room") << WaitingListPolicy::Strict << 8 << 0 << 2 << true;
    QTest::newRow("there is none") << WaitingListPolicy::Strict << 8 << 0 << 3 << false;
    QTest::newRow("nobody is passed") << WaitingListPolicy::Strict << 8 << 1 << 2 << false;
    QTest::newRow("who fits is not held up") << WaitingListPolicy::BestFit << 8 << 1 << 2 << true;
    QTest::newRow("the same where parts are offered") << WaitingListPolicy::Partial << 8 << 1 << 2 << true;
    QTest::newRow("no list, room") << WaitingListPolicy::Off << 8 << 0 << 2 << true;
    QTest::newRow("overbooked") << WaitingListPolicy::BestFit << 12 << 0 << 1 << false;
}

void TestWaitingList::whoMayComeIn()
{
    QFETCH(const WaitingListPolicy, policy);
    QFETCH(const int, taken);
    QFETCH(const int, waiting);
    QFETCH(const int, adults);
    QTEST(mayComeIn(dinner(policy, taken, waiting), holdingsOf(party(adults))), "comesIn");
}

void TestWaitingList::whatIsMissingIsNamed()
{
    Event event = dinner(WaitingListPolicy::Strict, 8);
    QCOMPARE(shortageOf(event, holdingsOf(party(3))).value(),
             (FieldError{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 2}));
    event = dinner(WaitingListPolicy::Strict, 0);
    QCOMPARE(shortageOf(event, holdingsOf(party(1, 4))).value(),
             (FieldError{u"ticket-child"_s, FieldProblem::NotEnoughPlaces, 3}));
    Party veggies = party(2);
    veggies.answers = {{u"food"_s, 0, 0, u"veggie"_s, {}}, {u"food"_s, 1, 0, u"veggie"_s, {}}};
    QCOMPARE(shortageOf(event, holdingsOf(veggies)).value(),
             (FieldError{u"answer-food"_s, FieldProblem::NotEnoughPlaces, 1}));
    QVERIFY(!shortageOf(event, holdingsOf(party(10))));
}

void TestWaitingList::whatTheNextInLineGets_data()
{
    QTest::addColumn<WaitingListPolicy>("policy");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("adults");
    QTest::addColumn<int>("places"); // -1: nothing
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("all they need") << WaitingListPolicy::Strict << 6 << 4 << 4 << true;
    QTest::newRow("strict: nobody passes them") << WaitingListPolicy::Strict << 8 << 4 << -1 << false;
    QTest::newRow("best fit: the next may fit") << WaitingListPolicy::BestFit << 8 << 4 << -1 << true;
    QTest::newRow("best fit: nothing is left") << WaitingListPolicy::BestFit << 10 << 4 << -1 << false;
    QTest::newRow("partial: what there is") << WaitingListPolicy::Partial << 8 << 4 << 2 << false;
    QTest::newRow("partial: nothing is left") << WaitingListPolicy::Partial << 10 << 4 << -1 << false;
}

void TestWaitingList::whatTheNextInLineGets()
{
    QFETCH(const WaitingListPolicy, policy);
    QFETCH(const int, taken);
    QFETCH(const int, adults);
    const Promotion promotion = promotionOf(dinner(policy, taken, 1), party(adults));
    QTEST(promotion.places.value_or(-1), "places");
    QTEST(promotion.next == Promotion::Next::GoOn, "goesOn");
}

void TestWaitingList::everyStateHoldsWhatItShould()
{
    Party full = party(2, 1);
    full.promises = {{u"salad"_s, 2}};
    const Holdings confirmed = holdingsOf(of(full, RegistrationStatus::Confirmed));
    QCOMPARE(confirmed.places, 3);
    QCOMPARE(confirmed.waiting, 0);
    QCOMPARE(confirmed.bands.value(u"adult"_s), 2);
    QCOMPARE(confirmed.promises.value(u"salad"_s), 2);
    Registration waits = of(full, RegistrationStatus::Waitlisted);
    QCOMPARE(holdingsOf(waits), (Holdings{0, 1, {}, {}, {}}));
    QCOMPARE(holdingsOf(of(full, RegistrationStatus::Cancelled)), Holdings());
    waits.offerEndsAt = QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc());
    waits.offeredPlaces = 2;
    QCOMPARE(holdingsOf(waits), (Holdings{2, 0, {}, {}, {}}));
    waits.offeredPlaces = 3; // for all of them: their bands are kept too
    QCOMPARE(holdingsOf(waits), (Holdings{3, 0, confirmed.bands, {}, {}}));
}

void TestWaitingList::aFullBandKeepsOnlyThoseWhoNeedIt()
{
    Event event = dinner(WaitingListPolicy::Partial, 4, 2);
    event.ticketTypes[1].placesTaken = 3;
    const Promotion family = promotionOf(event, party(1, 1));
    QVERIFY(!family.places);
    QCOMPARE(family.next, Promotion::Next::GoOn);
    QCOMPARE(promotionOf(event, party(2)).places.value_or(-1), 2);
}

void TestWaitingList::offersEndBeforeTheEventStarts()
{
    Event event = dinner(WaitingListPolicy::Strict, 0);
    event.offerHours = 12;
    QCOMPARE(offerEnds(event, event.startsAt.addDays(-3)), event.startsAt.addDays(-3).addSecs(12 * 3600));
    QCOMPARE(offerEnds(event, event.startsAt.addSecs(-3600)), event.startsAt);
    event.offerHours = 0;
    QVERIFY(confirmsAtOnce(event, party(2), 2));
    QVERIFY(!confirmsAtOnce(event, party(2), 1)); // a part of a party is asked
    QCOMPARE(offerEnds(event, event.startsAt.addDays(-3)), event.startsAt.addDays(-2));
}

void TestWaitingList::placesAreGivenOutUntilTheEventStarts()
{
    Event event = dinner(WaitingListPolicy::Strict, 0);
    const QDateTime before = event.startsAt.addSecs(-1);
    QVERIFY(isPromoting(event, before));
    QVERIFY(!isPromoting(event, event.startsAt));
    event.state = EventState::Closed;
    QVERIFY(isPromoting(event, before));
    event.state = EventState::Cancelled;
    QVERIFY(!isPromoting(event, before));
    event.state = EventState::Open;
    event.waitingList = WaitingListPolicy::Off;
    QVERIFY(!isPromoting(event, before));
}

void TestWaitingList::differencesAddUp()
{
    Party before = party(2, 1);
    before.answers = {{u"food"_s, 0, 0, u"veggie"_s, {}}};
    const Party after = party(3);
    Event event = dinner(WaitingListPolicy::Strict, 0);
    addTo(event, holdingsOf(before));
    addTo(event, differenceOf(holdingsOf(before), holdingsOf(after)));
    Event direct = dinner(WaitingListPolicy::Strict, 0);
    addTo(direct, holdingsOf(after));
    QCOMPARE(event.placesTaken, 3);
    QCOMPARE(event.ticketTypes, direct.ticketTypes);
    QCOMPARE(event.questions, direct.questions);
    QVERIFY(differenceOf(holdingsOf(after), holdingsOf(after)) == Holdings());
}

QTEST_GUILESS_MAIN(TestWaitingList)
#include "tst_waitinglist.moc"
