// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestRegistrationService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGuestIsStoredWithCodeTokenAndTotal();
    void theSameKeyAndContentGivesTheSameRegistration();
    void theSameKeyWithOtherContentIsAConflict();
    void lastPlaceGoesToOneOfTwo();
    void fiveHundredAtOnceFillFiftyPlacesExactly();
    void theSameKeyTwentyTimesAtOnceIsOneRow();
    void aClosedEventRefuses();
    void afterTheDeadlineNobodyGetsIn();
    void changedPricesAreNotChargedUnseen();
    void everyRegistrationQueuesOneMailAndSaysSo();
    void withoutAddressNoMailIsQueued();
    void theCacheKnowsThePlacesBeforeTheAnswerArrives();
    void anUnknownTokenIsNotFound();
};

void TestRegistrationService::aGuestIsStoredWithCodeTokenAndTotal()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Result<Registration> stored = house.registerGuest(event);
    QVERIFY(stored);
    QCOMPARE(stored->code.size(), 6);
    QCOMPARE(stored->party.total, Money(6200));
    QCOMPARE(stored->paymentStatus, PaymentStatus::Unpaid);
    const Result<Registration> found = house.backend.registrations.byToken(stored->token).wait();
    QVERIFY(found);
    QCOMPARE(found->code, stored->code);
    QCOMPARE(found->party.name, u"Zoë O’Brien"_s);
    QCOMPARE(found->party.tickets, stored->party.tickets);
}

void TestRegistrationService::theSameKeyAndContentGivesTheSameRegistration()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    const Result<Registration> first = house.registerGuest(event, guestForm(u"k1"_s));
    const Result<Registration> second = house.registerGuest(event, guestForm(u"k1"_s));
    QVERIFY(first && second);
    QCOMPARE(second->token, first->token);
    QCOMPARE(second->party.tickets, first->party.tickets);
    QCOMPARE(house.backend.registrations.rows(event.id).wait()->size(), 1);
}

void TestRegistrationService::theSameKeyWithOtherContentIsAConflict()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.registerGuest(event, guestForm(u"k1"_s)));
    RegistrationForm other = guestForm(u"k1"_s);
    other.name = u"Somebody Else"_s;
    const Result<Registration> second = house.registerGuest(event, other);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestRegistrationService::lastPlaceGoesToOneOfTwo()
{
    TestBackend house;
    EventForm form = eventForm();
    form.capacity = 4;
    const Event event = house.createOpenEvent(form);
    QVERIFY(house.registerGuest(event));
    const Result<Registration> second = house.registerGuest(event);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Full);
    QCOMPARE(second.error().fields, (QList<FieldError>{{u"ticket-adult"_s, FieldProblem::NotEnoughPlaces, 1}}));
    RegistrationForm single = guestForm();
    single.tickets = {{u"adult"_s, u"1"_s}};
    QVERIFY(house.registerGuest(event, single));
}

void TestRegistrationService::fiveHundredAtOnceFillFiftyPlacesExactly()
{
    TestBackend house;
    EventForm form = eventForm();
    form.capacity = 50;
    const Event event = house.createOpenEvent(form);
    RegistrationForm single = guestForm();
    single.tickets = {{u"adult"_s, u"1"_s}};
    std::vector<Pending<Registration>> waiting;
    for (int i = 0; i < 500; ++i) {
        waiting.push_back(
            house.backend.registrations.registerGuest(guest(event, single), Source::Portal, Actor::guest()));
    }
    int confirmed = 0;
    int full = 0;
    for (auto &pending : waiting) {
        const Result<Registration> answer = std::move(pending).wait();
        confirmed += answer ? 1 : 0;
        full += !answer && answer.error().code == ErrorCode::Full ? 1 : 0;
    }
    QCOMPARE(confirmed, 50);
    QCOMPARE(full, 450);
    QCOMPARE(house.backend.registrations.rows(event.id).wait()->size(), 50);
    QCOMPARE(house.backend.cache.snapshot()->byId(event.id)->placesTaken, 50);
    QVERIFY(house.backend.pool.statistics().largestBatch > 1);
}

void TestRegistrationService::theSameKeyTwentyTimesAtOnceIsOneRow()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    std::vector<Pending<Registration>> waiting;
    for (int i = 0; i < 20; ++i) {
        waiting.push_back(house.backend.registrations.registerGuest(guest(event, guestForm(u"k1"_s)), Source::Portal,
                                                                    Actor::guest()));
    }
    QSet<QString> tokens;
    for (auto &pending : waiting) {
        const Result<Registration> answer = std::move(pending).wait();
        QVERIFY(answer);
        tokens.insert(answer->token);
    }
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(house.backend.registrations.rows(event.id).wait()->size(), 1);
}

void TestRegistrationService::aClosedEventRefuses()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.backend.events.setState(event.slug, EventState::Closed, Actor::script()).wait());
    const Result<Registration> refused = house.registerGuest(event);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
}

void TestRegistrationService::afterTheDeadlineNobodyGetsIn()
{
    TestBackend house;
    EventForm form = eventForm();
    form.deadline = house.clock.now().addSecs(60);
    const Event event = house.createOpenEvent(form);
    QVERIFY(house.registerGuest(event));
    house.clock.advance(std::chrono::seconds(61));
    const Result<Registration> late = house.registerGuest(event);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Denied);
}

void TestRegistrationService::changedPricesAreNotChargedUnseen()
{
    TestBackend house;
    Event event = house.createOpenEvent();
    event.ticketTypes.first().price = Money(1);
    const Result<Registration> refused = house.registerGuest(event);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestRegistrationService::everyRegistrationQueuesOneMailAndSaysSo()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QSignalSpy queued(&house.backend.facts, &DomainEvents::mailQueued);
    QSignalSpy added(&house.backend.facts, &DomainEvents::registrationAdded);
    QVERIFY(house.registerGuest(event, guestForm(u"k1"_s)));
    QVERIFY(house.registerGuest(event, guestForm(u"k1"_s)));
    QCOMPARE(house.backend.outbox.counts().wait()->queued, 1);
    QCOMPARE(queued.size(), 1);
    QCOMPARE(added.size(), 1);
}

void TestRegistrationService::withoutAddressNoMailIsQueued()
{
    TestBackend house;
    RegistrationForm form = guestForm();
    form.email.clear();
    QVERIFY(house.registerGuest(house.createOpenEvent(), form));
    QCOMPARE(*house.backend.outbox.counts().wait(), MailCounts());
}

void TestRegistrationService::theCacheKnowsThePlacesBeforeTheAnswerArrives()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.registerGuest(event));
    QCOMPARE(house.backend.cache.snapshot()->byId(event.id)->placesTaken, 3);
}

void TestRegistrationService::anUnknownTokenIsNotFound()
{
    TestBackend house;
    const Result<Registration> found = house.backend.registrations.byToken(u"nobody"_s).wait();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRegistrationService)
#include "tst_registrationservice.moc"
