// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"
#include "tests/services/guesthouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

/** What organisers do at the desk: they decide where guests may not, and can take it back under an id of their own. */
class TestDeskRegistration : public QObject {
    Q_OBJECT

private:
    static Result<Registration> enter(TestBackend &house, const Event &event, int count,
                                      Overbooking overbooking = Overbooking::Refused,
                                      PlacesChoice choice = PlacesChoice::Ask)
    {
        RegistrationForm form = adults(count);
        form.placesChoice = choice;
        house.clock.advance(std::chrono::seconds(1));
        return house.backend.registrations.enter(guest(event, form), Actor::organiser(), overbooking).wait();
    }

    static HistoryRow lastOf(TestBackend &house, const Registration &registration)
    {
        return house.backend.undo.historyOf(registration.id, 1).wait()->value(0);
    }

private Q_SLOTS:
    void aClosedEventIsOpenAtTheDesk();
    void beyondTheCapacityOnlyWithAWord();
    void theDeskMayPutThemInLine();
    void confirmingTakesThemFromTheLine();
    void movingToTheLineGivesThePlacesToTheFirst();
    void nobodyQueuesWhereThereIsNoLine();
    void aChangeIsTakenBackByTheIdItsAuthorGave();
    void theHistoryOfAPartyHoldsItsPaymentsAndArrivals();
    void whoChangedItSinceIsKnown();
};

void TestDeskRegistration::aClosedEventIsOpenAtTheDesk()
{
    TestBackend house;
    const Event event = dinner(house);
    QVERIFY(house.backend.events.setState(event.slug, EventState::Closed, Actor::organiser()).wait());
    QCOMPARE(house.registerGuest(event, adults(2)).error().code, ErrorCode::Denied);
    const Result<Registration> entered = enter(house, event, 2);
    QVERIFY(entered);
    QCOMPARE(entered->source, Source::Desk);
    QVERIFY(isCountedWithLine(house, event));
}

void TestDeskRegistration::beyondTheCapacityOnlyWithAWord()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 9);
    const Result<Registration> refused = enter(house, event, 3);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 1}}));
    const Result<Registration> forced = enter(house, event, 3, Overbooking::Allowed);
    QVERIFY(forced);
    QCOMPARE(forced->status, RegistrationStatus::Confirmed);
    QCOMPARE(present(house, event).placesTaken, 12);
    QVERIFY(isCounted(house, event));
    const HistoryRow row = lastOf(house, *forced);
    QCOMPARE(row.entry.action, u"registration.created"_s);
    QCOMPARE(row.entry.after[u"overbooked"_s].toInt(), 2);
    QVERIFY(row.change.actor.kind == Actor::Kind::Organiser);
}

void TestDeskRegistration::theDeskMayPutThemInLine()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 10);
    const Result<Registration> waits = enter(house, event, 2, Overbooking::Refused, PlacesChoice::WaitList);
    QVERIFY(waits);
    QVERIFY(waits->isWaiting());
    QVERIFY(isCountedWithLine(house, event));
}

void TestDeskRegistration::confirmingTakesThemFromTheLine()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 9);
    const Registration waits = queued(house, event, 3);
    RegistrationService &service = house.backend.registrations;
    QCOMPARE(service.confirm({waits.id}, Actor::organiser()).wait().error().code, ErrorCode::Full);
    QVERIFY(now(house, waits).isWaiting());
    const auto confirmed = service.confirm({waits.id}, Actor::organiser(), Overbooking::Allowed, Notify::Guests).wait();
    QVERIFY(confirmed);
    QCOMPARE(confirmed->first().status, RegistrationStatus::Confirmed);
    QCOMPARE(mailsOf(house, waits).last(), u"confirmation"_s);
    QCOMPARE(lastOf(house, waits).entry.after[u"overbooked"_s].toInt(), 2);
    QVERIFY(isCounted(house, event));
    QCOMPARE(present(house, event).waiting, 0);

    QVERIFY(service.confirm({waits.id}, Actor::organiser(), Overbooking::Refused, Notify::Guests).wait());
    QCOMPARE(mailsOf(house, waits).size(), 2); // nothing changed, and nobody is told again
}

void TestDeskRegistration::movingToTheLineGivesThePlacesToTheFirst()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration leaves = in(house, event, 4);
    in(house, event, 6);
    const Registration first = queued(house, event, 4);
    house.clock.advance(std::chrono::seconds(1));
    const auto moved =
        house.backend.registrations.moveToWaitingList({leaves.id}, Actor::organiser(), Notify::Guests).wait();
    QVERIFY(moved);
    QVERIFY(now(house, leaves).isWaiting());
    QCOMPARE(now(house, first).status, RegistrationStatus::Confirmed);
    QCOMPARE(mailsOf(house, leaves).last(), u"waiting-list"_s);
    QVERIFY(isCountedWithLine(house, event));
    QVERIFY(house.backend.undo.undo(lastOf(house, leaves).change.id, Actor::organiser()).wait());
    QCOMPARE(now(house, leaves).status, RegistrationStatus::Confirmed);
    QVERIFY(now(house, first).isWaiting());
    QVERIFY(isCountedWithLine(house, event));
}

void TestDeskRegistration::nobodyQueuesWhereThereIsNoLine()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Off);
    const Registration guest = in(house, event, 2);
    const auto moved = house.backend.registrations.moveToWaitingList({guest.id}, Actor::organiser()).wait();
    QCOMPARE(moved.error().code, ErrorCode::Denied);
    QCOMPARE(now(house, guest).status, RegistrationStatus::Confirmed);
}

void TestDeskRegistration::aChangeIsTakenBackByTheIdItsAuthorGave()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration guest = in(house, event, 2);
    const auto start = stateOf(house, event);
    const auto author = [] { return Author(Actor::organiser(), newToken()); };
    const Author edits = author();
    const Author cancels = author();
    const Author pays = author();
    const Author arrives = author();
    QVERIFY(house.backend.registrations.edit(*validatedEdit(adults(3), guest, event), edits).wait());
    QVERIFY(house.backend.payments.record(*validated(PaymentForm{guest.id, Money(500), PaymentMethod::Cash, {}}), pays)
                .wait());
    QVERIFY(house.backend.checkIns.record(*validated(CheckInForm{guest.id, 2}), arrives).wait());
    QVERIFY(house.backend.registrations.cancel({guest.id}, cancels).wait());
    for (const Author &done : {cancels, arrives, pays, edits})
        QVERIFY(house.backend.undo.undo(done.changeId, Actor::organiser()).wait());
    QCOMPARE(stateOf(house, event), start);
    QCOMPARE(now(house, guest).checkedIn, 0);
}

void TestDeskRegistration::theHistoryOfAPartyHoldsItsPaymentsAndArrivals()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration guest = in(house, event, 2);
    const Registration other = in(house, event, 1);
    const Author pays(Actor::organiser(), newToken());
    QVERIFY(house.backend.payments.record(*validated(PaymentForm{guest.id, Money(500), PaymentMethod::Cash, {}}), pays)
                .wait());
    QVERIFY(house.backend.payments
                .record(*validated(PaymentForm{other.id, Money(700), PaymentMethod::Cash, {}}), Actor::organiser())
                .wait());
    QVERIFY(house.backend.checkIns.record(*validated(CheckInForm{guest.id, 1}), Actor::organiser()).wait());
    const Result<Change> undone = house.backend.undo.undo(pays.changeId, Actor::organiser()).wait();
    QVERIFY(undone);

    const QList<HistoryRow> rows = *house.backend.undo.historyOf(guest.id, 50).wait();
    QStringList actions;
    for (const HistoryRow &row : rows)
        actions.append(row.entry.action);
    QCOMPARE(actions, (QStringList{u"payment.reversed"_s, u"check-in.recorded"_s, u"payment.recorded"_s,
                                   u"registration.created"_s}));
    QCOMPARE(rows[0].change.undoes, pays.changeId);
    QCOMPARE(rows[2].undoneBy, undone->id);
    QCOMPARE(rows[2].entry.after[u"amount"_s].toInt(), 500);
    QVERIFY(rows[3].change.actor.kind == Actor::Kind::Guest);
    QCOMPARE(house.backend.undo.historyOf(guest.id, 2).wait()->size(), 2);
}

void TestDeskRegistration::whoChangedItSinceIsKnown()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration guest = in(house, event, 2);
    const Author mine(Actor::organiser(), newToken());
    QVERIFY(house.backend.registrations.edit(*validatedEdit(adults(3), guest, event), mine).wait());
    QCOMPARE(house.backend.undo.changedSince(mine.changeId).wait().error().code, ErrorCode::NotFound);
    house.clock.advance(std::chrono::minutes(3));
    QVERIFY(house.backend.guests.edit(*validatedEdit(adults(1), now(house, guest), event)).wait());
    const Result<Change> since = house.backend.undo.changedSince(mine.changeId).wait();
    QVERIFY(since);
    QVERIFY(since->actor.kind == Actor::Kind::Guest);
    QCOMPARE(since->at, house.clock.now());
    QCOMPARE(house.backend.undo.undo(mine.changeId, Actor::organiser()).wait().error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestDeskRegistration)
#include "tst_deskregistration.moc"
