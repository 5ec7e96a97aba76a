// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbackend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** An open event with a diet question of every party, for as many persons as told. */
Event partyFor(TestBackend &house, int capacity)
{
    EventForm form = eventForm();
    form.capacity = capacity;
    const Event made = house.createOpenEvent(form);
    EventDetails details = made.details();
    details.questions = {
        Question{u"diet"_s, QuestionKind::Diet, u"What do you eat?"_s, {}, false, false, false, 1, {}, {}, false, {}}};
    details.questions.first().options = {
        QuestionOption{u"vegetarian"_s, u"Vegetarian"_s, Money(), std::nullopt, 0, 1, false},
        QuestionOption{u"halal"_s, u"Halal"_s, Money(), std::nullopt, 0, 2, false}};
    const auto edited = house.backend.events.edit(made, *validated(details), Actor::organiser()).wait();
    return std::get<Event>(*edited);
}

RegistrationForm party(int adultCount, int children, const QStringList &diets = {}, const QString &ownWords = {})
{
    RegistrationForm form = guestForm();
    form.tickets = {{u"adult"_s, QString::number(adultCount)}, {u"child"_s, QString::number(children)}};
    form.answers.insert(u"diet"_s, diets);
    if (!ownWords.isEmpty())
        form.answers.insert(u"diet.other"_s, {ownWords});
    return form;
}

EventOverview overviewOf(TestBackend &house, const Event &event)
{
    const Result<EventOverview> overview = house.backend.overview.overview(event).wait();
    if (!overview)
        qFatal("no overview: %s", qUtf8Printable(overview.error().detail));
    return *overview;
}

void pay(TestBackend &house, RegistrationId id, qint64 cents)
{
    PaymentForm form;
    form.registrationId = id;
    form.amount = Money(cents);
    if (!house.backend.payments.record(*validated(form), Actor::organiser()).wait())
        qFatal("the payment was refused");
}

void letIn(TestBackend &house, RegistrationId id, int persons)
{
    if (!house.backend.checkIns.record(*validated(CheckInForm{id, persons, {}}), Actor::organiser()).wait())
        qFatal("the check-in was refused");
}

} // namespace

class TestOverviewService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEventWithoutGuestsIsEmpty();
    void partiesCountByTheirState();
    void moneyIsReceivedOrOwed();
    void nobodyOwesAnythingForACancelledEvent();
    void personsCountByPriceBand();
    void dietsHaveTheOrderOfTheOptions();
    void daysAreThoseOfTheEventsTimeZone();
    void newIsWhoCameSinceMidnight();
    void refusedMailsAreCounted();
    void otherEventsDoNotCount();
};

void TestOverviewService::anEventWithoutGuestsIsEmpty()
{
    TestBackend house;
    const EventOverview overview = overviewOf(house, house.createOpenEvent());
    QVERIFY(overview.isEmpty());
    QCOMPARE(overview, EventOverview());
}

void TestOverviewService::partiesCountByTheirState()
{
    TestBackend house;
    const Event event = partyFor(house, 6);
    const Registration first = *house.registerGuest(event, party(2, 1));
    const Registration second = *house.registerGuest(event, party(2, 0));
    RegistrationForm late = party(4, 0);
    late.email.clear();
    late.placesChoice = PlacesChoice::WaitList;
    QVERIFY(house.registerGuest(event, late));
    QVERIFY(house.backend.guests.cancel(second.token).wait());
    letIn(house, first.id, 2);

    const EventOverview overview = overviewOf(house, event);
    QCOMPARE(overview.confirmedParties, 1);
    QCOMPARE(overview.confirmedPlaces, 3);
    QCOMPARE(overview.waitingParties, 1);
    QCOMPARE(overview.waitingPlaces, 4);
    QCOMPARE(overview.cancelledParties, 1);
    QCOMPARE(overview.arrivedParties, 0); // one of them is still missing
    QCOMPARE(overview.arrivedPersons, 2);
    QCOMPARE(overview.withoutMail, 1);
    QCOMPARE(overview.newParties, 2);
    QVERIFY(!overview.isEmpty());
    letIn(house, first.id, 1);
    QCOMPARE(overviewOf(house, event).arrivedParties, 1);
}

void TestOverviewService::moneyIsReceivedOrOwed()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    const Registration half = *house.registerGuest(event, party(2, 0)); // 50.00
    const Registration all = *house.registerGuest(event, party(1, 0));  // 25.00
    QVERIFY(house.registerGuest(event, party(1, 1)));                   // 37.00
    pay(house, half.id, 2000);
    pay(house, all.id, 3000);

    const EventOverview overview = overviewOf(house, event);
    QCOMPARE(overview.received, Money(5000));
    QCOMPARE(overview.owed, Money(6700)); // what one party has paid too much is nobody else's
    QCOMPARE(overview.unpaidParties, 2);
}

void TestOverviewService::nobodyOwesAnythingForACancelledEvent()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    const Registration paid = *house.registerGuest(event, party(2, 0));
    pay(house, paid.id, 1000);
    const Event cancelled =
        *house.backend.events.setState(event.slug, EventState::Cancelled, Actor::organiser()).wait();
    const EventOverview overview = overviewOf(house, cancelled);
    QCOMPARE(overview.received, Money(1000));
    QCOMPARE(overview.owed, Money());
    QCOMPARE(overview.unpaidParties, 0);
}

void TestOverviewService::personsCountByPriceBand()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    QVERIFY(house.registerGuest(event, party(2, 1)));
    QVERIFY(house.registerGuest(event, party(1, 2)));
    const Registration gone = *house.registerGuest(event, party(5, 5));
    QVERIFY(house.backend.guests.cancel(gone.token).wait());
    const EventOverview overview = overviewOf(house, event);
    const QList<CodeCount> expected{{u"adult"_s, 3}, {u"child"_s, 3}};
    QCOMPARE(overview.bands, expected);
    QCOMPARE(overview.persons(), 6);
}

void TestOverviewService::dietsHaveTheOrderOfTheOptions()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    QVERIFY(house.registerGuest(event, party(1, 0, {u"halal"_s}, u"no celery"_s)));
    QVERIFY(house.registerGuest(event, party(1, 0, {u"halal"_s})));
    QVERIFY(house.registerGuest(event, party(1, 0, {u"vegetarian"_s})));
    QVERIFY(house.registerGuest(event, party(1, 0)));
    const QList<CodeCount> expected{{u"vegetarian"_s, 1}, {u"halal"_s, 2}, {u"no celery"_s, 1}};
    QCOMPARE(overviewOf(house, event).diets, expected);
}

void TestOverviewService::daysAreThoseOfTheEventsTimeZone()
{
    TestBackend house; // it is 12:00 on 1 June in Amsterdam
    const Event event = partyFor(house, 60);
    QVERIFY(house.registerGuest(event, party(1, 0)));
    QVERIFY(house.registerGuest(event, party(2, 0)));
    house.clock.advance(std::chrono::minutes(12 * 60 - 1)); // one minute to midnight there
    QVERIFY(house.registerGuest(event, party(1, 1)));
    house.clock.advance(std::chrono::minutes(1));
    QVERIFY(house.registerGuest(event, party(4, 0)));
    const QList<DayCount> expected{{QDate(2027, 6, 1), 3, 5}, {QDate(2027, 6, 2), 1, 4}};
    QCOMPARE(overviewOf(house, event).days, expected);
}

void TestOverviewService::newIsWhoCameSinceMidnight()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    QVERIFY(house.registerGuest(event, party(1, 0)));
    house.clock.advance(std::chrono::hours(12)); // midnight in Amsterdam, 22:00 UTC
    QCOMPARE(overviewOf(house, event).newParties, 0);
    QVERIFY(house.registerGuest(event, party(1, 0)));
    QCOMPARE(overviewOf(house, event).newParties, 1);
}

void TestOverviewService::refusedMailsAreCounted()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    QVERIFY(house.registerGuest(event, party(1, 0)));
    QVERIFY(house.registerGuest(event, party(1, 0)));
    OutboxService &outbox = house.backend.outbox;
    const QList<OutgoingMail> mails = *outbox.claim(u"test"_s, 1, std::chrono::seconds(60), u"example.org"_s).wait();
    QCOMPARE(mails.size(), 1);
    MailOutcome refused;
    refused.state = MailState::Failed;
    QVERIFY(outbox.finish(mails.first().id, u"test"_s, refused).wait());
    QCOMPARE(overviewOf(house, event).failedMails, 1);
}

void TestOverviewService::otherEventsDoNotCount()
{
    TestBackend house;
    const Event event = partyFor(house, 60);
    EventForm form = eventForm();
    form.title = u"Winter BBQ"_s;
    QVERIFY(house.registerGuest(house.createOpenEvent(form), guestForm()));
    QVERIFY(overviewOf(house, event).isEmpty());
    QCOMPARE(overviewOf(house, event), EventOverview());
}

QTEST_GUILESS_MAIN(TestOverviewService)
#include "tst_overviewservice.moc"
