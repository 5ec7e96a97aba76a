// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/guesthouse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestGuestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGuestWhoCameBackStandsBehindThoseInLine();
    void whoWaitsMayLeaveAndComeBackToTheirPlace();
    void everyStepIsMailedOnce();
    void aLostLinkIsSentForTheAddressInAnyCase();
    void resendingIsForThoseWithAnAddressAndOnceInTenMinutes();
    void anOrganisersCancellationIsMailedIfTheySaySo();
    void whatGuestsBringIsCountedWhileTheyCome();
    void optionsWithPlacesRunOut();
};

void TestGuestService::aGuestWhoCameBackStandsBehindThoseInLine()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration pair = in(house, event, 2);
    in(house, event, 8);
    const Registration waits = queued(house, event, 2);
    QVERIFY(house.backend.guests.cancel(pair.token).wait());
    QCOMPARE(now(house, waits).status, RegistrationStatus::Confirmed);
    const Result<Registration> back = house.backend.guests.restore(pair.token).wait();
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Full);
    const Result<Registration> inLine = house.backend.guests.restore(pair.token, PlacesChoice::WaitList).wait();
    QVERIFY(inLine);
    QVERIFY(inLine->isWaiting());
    QCOMPARE(view(house, pair).position, 1);
    QVERIFY(isCountedWithLine(house, event));
}

void TestGuestService::whoWaitsMayLeaveAndComeBackToTheirPlace()
{
    TestBackend house;
    const Event event = dinner(house);
    in(house, event, 10);
    const Registration first = queued(house, event, 2);
    const Registration second = queued(house, event, 2);
    QVERIFY(house.backend.guests.cancel(first.token).wait());
    QCOMPARE(view(house, second).position, 1);
    QVERIFY(house.backend.guests.restore(first.token).wait());
    QCOMPARE(view(house, first).position, 1);
    QCOMPARE(view(house, second).position, 2);
    QVERIFY(isCountedWithLine(house, event));
}

void TestGuestService::everyStepIsMailedOnce()
{
    TestBackend house;
    const Event event = dinner(house, WaitingListPolicy::Strict, 12);
    const Registration family = in(house, event, 4);
    in(house, event, 6);
    const Registration waits = queued(house, event, 4);
    QCOMPARE(mailsOf(house, waits), QStringList{u"waiting-list"_s});
    QVERIFY(house.backend.guests.cancel(family.token).wait());
    QVERIFY(house.backend.guests.cancel(family.token).wait()); // a second tap
    QCOMPARE(mailsOf(house, family), (QStringList{u"confirmation"_s, u"cancelled"_s}));
    QVERIFY(house.backend.guests.acceptOffer(waits.token).wait());
    const Result<ValidEdit> edit = validatedEdit(adults(3), now(house, waits), event);
    QVERIFY(house.backend.guests.edit(*edit).wait());
    QVERIFY(house.backend.guests.edit(*edit).wait()); // the same again changes nothing
    QCOMPARE(mailsOf(house, waits), (QStringList{u"waiting-list"_s, u"offer"_s, u"confirmation"_s, u"changed"_s}));
}

void TestGuestService::aLostLinkIsSentForTheAddressInAnyCase()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration guest = in(house, event, 1);
    QCOMPARE(house.backend.guests.sendLinks(u"ZOE@Example.org"_s).wait().value_or(-1), 1);
    QCOMPARE(house.backend.guests.sendLinks(u"zoe@example.org"_s).wait().value_or(-1), 1); // asked for, sent once
    QCOMPARE(house.backend.guests.sendLinks(u"nobody@example.org"_s).wait().value_or(-1), 0);
    QCOMPARE(mailsOf(house, guest), (QStringList{u"confirmation"_s, u"lost-link"_s}));
    house.clock.advance(std::chrono::minutes(10));
    QCOMPARE(house.backend.guests.sendLinks(u"zoe@example.org"_s).wait().value_or(-1), 1);
    QCOMPARE(mailsOf(house, guest).size(), 3);
    house.clock.advance(std::chrono::hours(24 * 60)); // its page is gone
    QCOMPARE(house.backend.guests.sendLinks(u"zoe@example.org"_s).wait().value_or(-1), 0);
}

void TestGuestService::resendingIsForThoseWithAnAddressAndOnceInTenMinutes()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration guest = in(house, event, 1);
    QVERIFY(house.backend.guests.resend(guest.token).wait());
    QVERIFY(house.backend.guests.resend(guest.token).wait());
    QCOMPARE(mailsOf(house, guest), (QStringList{u"confirmation"_s, u"confirmation"_s}));
    const QDateTime from = house.backend.guests.resendUnlessTooSoon(guest.token).wait()->possibleFrom;
    QVERIFY(from > house.clock.now() && house.clock.now().secsTo(from) <= 600);
    QCOMPARE(mailsOf(house, guest).size(), 2);
    house.clock.advance(std::chrono::seconds(house.clock.now().secsTo(from)));
    QVERIFY(!house.backend.guests.resendUnlessTooSoon(guest.token).wait()->possibleFrom.isValid());
    QCOMPARE(mailsOf(house, guest).size(), 3);
    RegistrationForm form = adults(1);
    form.email.clear();
    const Registration silent = *house.registerGuest(event, form);
    QCOMPARE(house.backend.guests.resend(silent.token).wait().error().code, ErrorCode::Denied);
}

void TestGuestService::anOrganisersCancellationIsMailedIfTheySaySo()
{
    TestBackend house;
    const Event event = dinner(house);
    const Registration silent = in(house, event, 1);
    const Registration told = in(house, event, 1);
    QCOMPARE(house.backend.registrations.byCode(told.code).wait()->id, told.id);
    QVERIFY(house.backend.registrations.cancel({silent.id}, Actor::organiser()).wait());
    house.clock.advance(std::chrono::seconds(1));
    QVERIFY(house.backend.registrations.cancel({silent.id, told.id}, Actor::organiser(), Notify::Guests).wait());
    QCOMPARE(mailsOf(house, silent), QStringList{u"confirmation"_s});
    QCOMPARE(mailsOf(house, told), (QStringList{u"confirmation"_s, u"cancelled"_s}));
}

void TestGuestService::whatGuestsBringIsCountedWhileTheyCome()
{
    TestBackend house;
    const Event seen = dinner(house);
    EventDetails details = seen.details();
    details.bringItems = {BringItem{u"salad"_s, u"A salad"_s, 5, 1, false}};
    const Event event =
        std::get<Event>(*house.backend.events.edit(seen, *validated(details), Actor::organiser()).wait());
    RegistrationForm form = adults(2);
    form.promises = {{u"salad"_s, u"2"_s}};
    const Registration guest = *house.registerGuest(event, form);
    QCOMPARE(present(house, event).bringItems.first().missing(), 3);
    QVERIFY(house.backend.guests.cancel(guest.token).wait());
    QCOMPARE(present(house, event).bringItems.first().missing(), 5);
    QVERIFY(house.backend.guests.restore(guest.token).wait());
    QCOMPARE(present(house, event).bringItems.first().promised, 2);
}

void TestGuestService::optionsWithPlacesRunOut()
{
    TestBackend house;
    const Event seen = dinner(house);
    EventDetails details = seen.details();
    Question boat{u"boat"_s, QuestionKind::Choice, u"The boat trip?"_s, {}, false, false, false, 1, {}, {}, false, {}};
    boat.options = {QuestionOption{u"first"_s, u"At noon"_s, Money(500), 1, 0, 1, false}};
    details.questions = {boat};
    const Event event =
        std::get<Event>(*house.backend.events.edit(seen, *validated(details), Actor::organiser()).wait());
    RegistrationForm form = adults(1);
    form.answers = {{u"boat"_s, {u"first"_s}}};
    const Registration guest = *house.registerGuest(event, form);
    QCOMPARE(guest.party.total, Money(3000));
    QCOMPARE(present(house, event).questions.first().options.first().placesTaken, 1);
    const Result<Registration> late = house.registerGuest(event, form);
    QVERIFY(!late);
    QCOMPARE(late.error().fields, (QList<FieldError>{{u"answer-boat"_s, FieldProblem::NotEnoughPlaces, 0}}));
    QVERIFY(house.backend.guests.cancel(guest.token).wait());
    QVERIFY(house.registerGuest(event, form));
}

QTEST_GUILESS_MAIN(TestGuestService)
#include "tst_guestservice.moc"
