// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

Result<CheckInOutcome> letIn(TestBackend &house, RegistrationId id, std::optional<int> persons = {},
                             const QString &key = {})
{
    const Result<ValidCheckIn> valid = validated(CheckInForm{id, persons, key});
    if (!valid)
        return failure(valid);
    return house.backend.checkIns.record(*valid, Actor::organiser()).wait();
}

int inside(TestBackend &house, RegistrationId id)
{
    return house.backend.registrations.byId(id).wait()->checkedIn;
}

ChangeSummary lastChange(TestBackend &house, EventId event)
{
    return house.backend.undo.history(event, 1).wait()->first();
}

} // namespace

class TestCheckInService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholePartyComesIn();
    void personsComeAndGo_data();
    void personsComeAndGo();
    void neverMoreInsideThanTheParty();
    void aRepeatedRequestCountsOnce();
    void theSameKeyWithOtherContentIsAConflict();
    void theSameKeyAtAnotherPartyIsAnotherRequest();
    void onlyConfirmedPartiesComeIn();
    void aCheckInIsTakenBackOnce();
    void aCheckInOfSomebodyElseIsNotFound();
    void whatTookItBackCanBeTakenBack();
    void undoingAndRedoingMovesThePersons();
    void aPartyIsNeverMadeSmallerThanWhatIsInside();
    void wrongEntriesAreRefused_data();
    void wrongEntriesAreRefused();
};

void TestCheckInService::theWholePartyComesIn()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration party = *house.registerGuest(event);
    QSignalSpy changed(&house.backend.facts, &DomainEvents::registrationChanged);
    const Result<CheckInOutcome> outcome = letIn(house, party.id);
    QVERIFY(outcome);
    QVERIFY(outcome->checkIn.id.isValid());
    QCOMPARE(outcome->checkIn.persons, 3);
    QCOMPARE(outcome->checkIn.at, house.clock.now());
    QCOMPARE(outcome->registration.checkedIn, 3);
    const Registration read = *house.backend.registrations.byId(party.id).wait();
    QCOMPARE(read.checkedIn, 3);
    QCOMPARE(read.revision, party.revision);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lastChange(house, event.id).actions, QStringList{u"check-in.recorded"_s});
    QCOMPARE(house.backend.checkIns.ofRegistration(party.id).wait()->size(), 1);
}

void TestCheckInService::personsComeAndGo_data()
{
    QTest::addColumn<QList<int>>("moves");
    QTest::addColumn<int>("expected"); // persons inside after all of them
    QTest::addColumn<int>("possible"); // of the last one, which is refused; -1: it is not
    QTest::newRow("one after another") << QList<int>{1, 2} << 3 << -1;
    QTest::newRow("one too many") << QList<int>{2, 2} << 2 << 1;
    QTest::newRow("all twice") << QList<int>{3, 3} << 3 << 0;
    QTest::newRow("out and in again") << QList<int>{3, -2, 2} << 3 << -1;
    QTest::newRow("out of an empty place") << QList<int>{-1} << 0 << 0;
    QTest::newRow("more leave than are inside") << QList<int>{2, -3} << 2 << 2;
}

void TestCheckInService::personsComeAndGo()
{
    QFETCH(const QList<int>, moves);
    QFETCH(const int, possible);
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const Result<CheckInOutcome> outcome = letIn(house, party.id, moves[i]);
        const bool isRefused = i == moves.size() - 1 && possible >= 0;
        QCOMPARE(outcome.has_value(), !isRefused);
        if (isRefused) {
            QCOMPARE(outcome.error().code, ErrorCode::Conflict);
            const FieldError problem{u"persons"_s, FieldProblem::OutOfRange, possible};
            QCOMPARE(outcome.error().fields, QList<FieldError>{problem});
        }
    }
    QTEST(inside(house, party.id), "expected");
}

void TestCheckInService::neverMoreInsideThanTheParty()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    std::vector<Pending<CheckInOutcome>> tries;
    for (int i = 0; i < 20; ++i)
        tries.push_back(house.backend.checkIns.record(*validated(CheckInForm{party.id, 1}), Actor::organiser()));
    int cameIn = 0;
    for (auto &pending : tries) {
        const Result<CheckInOutcome> outcome = std::move(pending).wait();
        cameIn += outcome ? 1 : 0;
        QVERIFY(outcome || outcome.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(cameIn, 3);
    QCOMPARE(inside(house, party.id), 3);
}

void TestCheckInService::aRepeatedRequestCountsOnce()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    const Result<CheckInOutcome> first = letIn(house, party.id, 2, u"phone-1"_s);
    const Result<CheckInOutcome> again = letIn(house, party.id, 2, u" phone-1"_s);
    QVERIFY(first && again);
    QCOMPARE(again->checkIn.id, first->checkIn.id);
    QCOMPARE(again->registration.checkedIn, 2);
    QVERIFY(letIn(house, party.id, {}, u"phone-2"_s));
    const Result<CheckInOutcome> wholeAgain = letIn(house, party.id, {}, u"phone-2"_s);
    QVERIFY(wholeAgain);
    QCOMPARE(wholeAgain->checkIn.persons, 1);
    QCOMPARE(inside(house, party.id), 3);
}

void TestCheckInService::theSameKeyWithOtherContentIsAConflict()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    QVERIFY(letIn(house, party.id, 1, u"phone-1"_s));
    const Result<CheckInOutcome> other = letIn(house, party.id, 2, u"phone-1"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QCOMPARE(other.error().fields.first().field, u"submission_key"_s);
    QCOMPARE(inside(house, party.id), 1);
}

void TestCheckInService::theSameKeyAtAnotherPartyIsAnotherRequest()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration one = *house.registerGuest(event, guestForm(u"a"_s));
    const Registration two = *house.registerGuest(event, guestForm(u"b"_s));
    QVERIFY(letIn(house, one.id, 1, u"1"_s));
    QVERIFY(letIn(house, two.id, 2, u"1"_s));
    QCOMPARE(inside(house, two.id), 2);
}

void TestCheckInService::onlyConfirmedPartiesComeIn()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    QVERIFY(letIn(house, party.id, 1));
    QVERIFY(house.backend.registrations.cancel({party.id}, Actor::organiser()).wait());
    QCOMPARE(letIn(house, party.id, 1).error().code, ErrorCode::Denied);
    QVERIFY(letIn(house, party.id, -1)); // but whoever is inside may leave
    QCOMPARE(inside(house, party.id), 0);
    QCOMPARE(letIn(house, {4711}, 1).error().code, ErrorCode::NotFound);
}

void TestCheckInService::aCheckInIsTakenBackOnce()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    const CheckInId wrong = letIn(house, party.id, 2)->checkIn.id;
    QVERIFY(letIn(house, party.id, 1));
    std::vector<Pending<CheckInOutcome>> tries;
    for (int i = 0; i < 5; ++i)
        tries.push_back(house.backend.checkIns.takeBack(party.id, wrong, Actor::organiser()));
    int takenBack = 0;
    for (auto &pending : tries) {
        const Result<CheckInOutcome> outcome = std::move(pending).wait();
        takenBack += outcome ? 1 : 0;
        QVERIFY(outcome || outcome.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(takenBack, 1);
    QCOMPARE(inside(house, party.id), 1);
    const QList<CheckIn> rows = *house.backend.checkIns.ofRegistration(party.id).wait();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.last().reverses, wrong);
}

void TestCheckInService::aCheckInOfSomebodyElseIsNotFound()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration one = *house.registerGuest(event, guestForm(u"a"_s));
    const Registration two = *house.registerGuest(event, guestForm(u"b"_s));
    const CheckInId theirs = letIn(house, one.id)->checkIn.id;
    const auto refused = house.backend.checkIns.takeBack(two.id, theirs, Actor::organiser()).wait();
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    const auto unknown = house.backend.checkIns.takeBack(one.id, {4711}, Actor::organiser()).wait();
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(inside(house, one.id), 3);
}

void TestCheckInService::whatTookItBackCanBeTakenBack()
{
    TestBackend house;
    const Registration party = *house.registerGuest(house.createOpenEvent());
    const CheckInId first = letIn(house, party.id)->checkIn.id;
    const auto back = house.backend.checkIns.takeBack(party.id, first, Actor::organiser()).wait();
    QVERIFY(back);
    QVERIFY(letIn(house, party.id, 1)); // meanwhile somebody has come: all three again would be four
    const CheckInId reversal = back->checkIn.id;
    const auto tooMany = house.backend.checkIns.takeBack(party.id, reversal, Actor::organiser()).wait();
    QCOMPARE(tooMany.error().code, ErrorCode::Conflict);
    QVERIFY(letIn(house, party.id, -1));
    QVERIFY(house.backend.checkIns.takeBack(party.id, reversal, Actor::organiser()).wait());
    QCOMPARE(inside(house, party.id), 3);
}

void TestCheckInService::undoingAndRedoingMovesThePersons()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration party = *house.registerGuest(event);
    QVERIFY(letIn(house, party.id, 2));
    const QString change = lastChange(house, event.id).change.id;
    QVERIFY(house.backend.undo.undo(change, Actor::organiser()).wait());
    QCOMPARE(inside(house, party.id), 0);
    QVERIFY(house.backend.undo.redo(change, Actor::organiser()).wait());
    QCOMPARE(inside(house, party.id), 2);
}

void TestCheckInService::aPartyIsNeverMadeSmallerThanWhatIsInside()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Registration party = *house.registerGuest(event);
    QVERIFY(letIn(house, party.id, 2));
    const auto edit = [&house, &party](int persons, const Event &offered) {
        const Registration seen = *house.backend.registrations.byId(party.id).wait();
        return house.backend.registrations.edit(*validatedEdit(adults(persons), seen, offered), Actor::organiser())
            .wait();
    };
    const auto refused = edit(1, event);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const FieldError problem{u"persons"_s, FieldProblem::OutOfRange, 2};
    QCOMPARE(refused.error().fields, QList<FieldError>{problem});
    QVERIFY(edit(2, event));
    QVERIFY(edit(4, event));
}

void TestCheckInService::wrongEntriesAreRefused_data()
{
    QTest::addColumn<int>("persons");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("nobody") << 0 << QString() << u"persons"_s;
    QTest::newRow("a crowd") << 10'001 << QString() << u"persons"_s;
    QTest::newRow("a crowd that leaves") << -10'001 << QString() << u"persons"_s;
    QTest::newRow("a long key") << 1 << QString(201, u'k') << u"submission_key"_s;
    QTest::newRow("a key with a control character") << 1 << u"a\u0007b"_s << u"submission_key"_s;
}

void TestCheckInService::wrongEntriesAreRefused()
{
    QFETCH(const int, persons);
    QFETCH(const QString, key);
    const Result<ValidCheckIn> valid = validated(CheckInForm{{1}, persons, key});
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QTEST(valid.error().fields.first().field, "field");
}

QTEST_GUILESS_MAIN(TestCheckInService)
#include "tst_checkinservice.moc"
