// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/guestfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

// Whole stories of guests, told through their pages alone.
class TestGuestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFamilyInLineGetsThePlacesOfAnother();
    void anOfferIsAccepted();
    void anOfferIsAcceptedForAPartOfTheParty();
    void anOfferIsDeclinedAndGoesToTheNext();
    void anOfferThatEndsIsNoMore();
    void whoeverCancelsCanUndoIt();
    void whoeverCancelsAndFindsItFullJoinsTheLine();
    void aPartyGrowsAndShrinks();
    void whereNotAllFitTheGuestChooses();
    void aFormForTheOthersComesWhenThePartyGrows();
    void whatWasChangedElsewhereIsShownBesideOnesOwn();
    void aClosedEventTakesNobodyMoreButLetsThemGo();
    void aPartyRegistersWithThoseWhoFit();
    void aScriptMayLeaveTheReducingToThePortal();
    void aLostLinkLeadsBackToThePage();
};

void TestGuestSteps::aFamilyInLineGetsThePlacesOfAnother()
{
    GuestFixture fixture;
    const Registration family = in(fixture.house, fixture.event, 4);
    std::ignore = in(fixture.house, fixture.event, 6);
    const QByteArray form("submission_key=w&name=Wim&email=wim%40example.org&ticket-adult=4&consent=yes");
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, form).status, 409);
    const HttpAnswer joined = fixture.client->post(u"/e/summer-bbq/register"_s, form + "&places_choice=waitlist");
    QCOMPARE(joined.status, 303);
    const QString page = QString::fromLatin1(joined.headers.value("location"));
    QVERIFY(fixture.client->get(page).text().contains("You are number 1 in the line."_L1));
    QVERIFY(fixture.open(family, u"/cancel"_s).text().contains("Cancel for 4 people?"_L1));
    QVERIFY(fixture.pageAfterPressing(family, u"cancel"_s).contains("Your registration is cancelled"_L1));
    QVERIFY(fixture.client->get(page).text().contains("<h1>You are registered</h1>"_L1)); // reloaded
    const Registration waited = *fixture.house.backend.registrations.byToken(page.sliced(3)).wait();
    QCOMPARE(mailsOf(fixture.house, waited), (QStringList{u"waiting-list"_s, u"confirmation"_s}));
    QCOMPARE(mailsOf(fixture.house, family), (QStringList{u"confirmation"_s, u"cancelled"_s}));
    QVERIFY(isCountedWithLine(fixture.house, fixture.event));
}

void TestGuestSteps::anOfferIsAccepted()
{
    GuestFixture fixture(WaitingListPolicy::Strict, 12);
    const Registration family = in(fixture.house, fixture.event, 4);
    std::ignore = in(fixture.house, fixture.event, 6);
    const Registration waits = queued(fixture.house, fixture.event, 4);
    std::ignore = fixture.press(family, u"cancel"_s);
    QVERIFY(fixture.open(waits).text().contains("4 places for your party"_L1));
    for (int tap = 0; tap < 2; ++tap)
        QVERIFY(fixture.pageAfterPressing(waits, u"offer/accept"_s).contains("<h1>You are registered</h1>"_L1));
    QCOMPARE(mailsOf(fixture.house, waits), (QStringList{u"waiting-list"_s, u"offer"_s, u"confirmation"_s}));
    QVERIFY(isCountedWithLine(fixture.house, fixture.event));
}

void TestGuestSteps::anOfferIsAcceptedForAPartOfTheParty()
{
    GuestFixture fixture(WaitingListPolicy::Partial, 12);
    const Registration family = in(fixture.house, fixture.event, 2);
    std::ignore = in(fixture.house, fixture.event, 8);
    const Registration waits = queued(fixture.house, fixture.event, 4);
    std::ignore = fixture.press(family, u"cancel"_s);
    const HttpAnswer tooMany = fixture.press(waits, u"offer/accept"_s, "ticket-adult=3");
    QCOMPARE(tooMany.status, 409);
    QVERIFY(tooMany.text().contains("Only 2 places are offered to you"_L1));
    QVERIFY(tooMany.text().contains("name=\"ticket-adult\" value=\"3\""_L1)); // what was typed
    for (const QByteArray &form : {QByteArray("ticket-adult=some"), QByteArray("ticket-adult=0")}) {
        const HttpAnswer wrong = fixture.press(waits, u"offer/accept"_s, form);
        QCOMPARE(wrong.status, 422);
        QVERIFY(wrong.text().contains("at least one person"_L1));
    }
    QVERIFY(fixture.pageAfterPressing(waits, u"offer/accept"_s, "ticket-adult=2").contains("You are registered"_L1));
    QCOMPARE(now(fixture.house, waits).party.size(), 2);
    QVERIFY(isCountedWithLine(fixture.house, fixture.event));
}

void TestGuestSteps::anOfferIsDeclinedAndGoesToTheNext()
{
    GuestFixture fixture(WaitingListPolicy::Strict, 12);
    const Registration family = in(fixture.house, fixture.event, 4);
    std::ignore = in(fixture.house, fixture.event, 6);
    const Registration first = queued(fixture.house, fixture.event, 4);
    const Registration second = queued(fixture.house, fixture.event, 4);
    std::ignore = fixture.press(family, u"cancel"_s);
    for (int tap = 0; tap < 2; ++tap)
        QVERIFY(fixture.pageAfterPressing(first, u"offer/decline"_s).contains("Your registration is cancelled"_L1));
    QVERIFY(fixture.open(second).text().contains("There is room for you"_L1));
    const HttpAnswer late = fixture.press(first, u"offer/accept"_s);
    QCOMPARE(late.status, 409);
    QVERIFY(late.text().contains("not on offer any more"_L1));
}

void TestGuestSteps::anOfferThatEndsIsNoMore()
{
    GuestFixture fixture(WaitingListPolicy::Strict, 12);
    const Registration family = in(fixture.house, fixture.event, 4);
    std::ignore = in(fixture.house, fixture.event, 6);
    const Registration first = queued(fixture.house, fixture.event, 4);
    const Registration second = queued(fixture.house, fixture.event, 4);
    std::ignore = fixture.press(family, u"cancel"_s);
    fixture.house.clock.advance(std::chrono::hours(13));
    QCOMPARE(fixture.press(first, u"offer/accept"_s).status, 409);
    QCOMPARE(fixture.house.backend.guests.endOffers().wait().value_or(-1), 1);
    QVERIFY(fixture.open(first).text().contains("Your registration is cancelled"_L1));
    QVERIFY(fixture.open(second).text().contains("There is room for you"_L1));
    QCOMPARE(mailsOf(fixture.house, first), (QStringList{u"waiting-list"_s, u"offer"_s, u"cancelled"_s}));
}

void TestGuestSteps::whoeverCancelsCanUndoIt()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 3);
    for (int tap = 0; tap < 2; ++tap)
        QVERIFY(fixture.pageAfterPressing(guest, u"cancel"_s).contains("Undo: we are coming after all"_L1));
    QCOMPARE(fixture.open(guest, u"/cancel"_s).status, 303);
    const HttpAnswer edit = fixture.press(guest, u"edit"_s, editOf(1, guest.revision));
    QCOMPARE(edit.status, 409);
    QVERIFY(edit.text().contains("This registration is cancelled, so it was not changed"_L1));
    for (int tap = 0; tap < 2; ++tap) {
        const QString page = fixture.pageAfterPressing(guest, u"restore"_s);
        QVERIFY(page.contains("<h1>You are registered</h1>"_L1));
        QVERIFY(page.contains("Your registration is back as it was."_L1));
        QVERIFY(page.contains(guest.code));
    }
    QCOMPARE(mailsOf(fixture.house, guest), (QStringList{u"confirmation"_s, u"cancelled"_s, u"confirmation"_s}));
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 3);
}

void TestGuestSteps::whoeverCancelsAndFindsItFullJoinsTheLine()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 3);
    std::ignore = fixture.press(guest, u"cancel"_s);
    std::ignore = in(fixture.house, fixture.event, 10);
    const HttpAnswer full = fixture.press(guest, u"restore"_s);
    QCOMPARE(full.status, 409);
    QVERIFY(full.text().contains("Your places have been taken meanwhile"_L1));
    QVERIFY(full.text().contains("Join the waiting list"_L1));
    const QString page = fixture.pageAfterPressing(guest, u"restore"_s, "places_choice=waitlist");
    QVERIFY(page.contains("You are number 1 in the line."_L1));
    QVERIFY(page.contains("You are in the line again."_L1));
}

void TestGuestSteps::aPartyGrowsAndShrinks()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const QString form = fixture.open(guest, u"/edit"_s).text();
    QVERIFY(form.contains("name=\"ticket-adult\" value=\"2\""_L1));
    QVERIFY(form.contains("value=\"zoe@example.org\""_L1));
    QCOMPARE(firstMatch(form, u"name=\"revision\" value=\"(\\d+)\""_s), QString::number(guest.revision));
    for (int tap = 0; tap < 2; ++tap) {
        const QString page = fixture.pageAfterPressing(guest, u"edit"_s, editOf(4, guest.revision));
        QVERIFY(page.contains("Your changes are saved."_L1));
        QVERIFY(page.contains(u"€100.00"_s));
    }
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 4);
    std::ignore = fixture.press(guest, u"edit"_s, editOf(1, now(fixture.house, guest).revision));
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 1);
    QCOMPARE(mailsOf(fixture.house, guest), (QStringList{u"confirmation"_s, u"changed"_s, u"changed"_s}));
}

void TestGuestSteps::whereNotAllFitTheGuestChooses()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    std::ignore = in(fixture.house, fixture.event, 7);
    const HttpAnswer full = fixture.press(guest, u"edit"_s, editOf(5, guest.revision, "&notes=No+nuts"));
    QCOMPARE(full.status, 409);
    QVERIFY(full.text().contains("No nuts</textarea>"_L1));
    QVERIFY(full.text().contains("name=\"places_choice\" value=\"reduce\">Save with 3 of you only"_L1));
    QVERIFY(full.text().contains("name=\"agreed-adult\" value=\"3\""_L1));
    QVERIFY(full.text().contains("href=\"/e/summer-bbq\">Register the others"_L1));
    QVERIFY(full.text().contains("Leave it as it is"_L1));
    const QByteArray agreed = editOf(5, guest.revision, "&agreed-adult=3&places_choice=reduce");
    for (int tap = 0; tap < 2; ++tap)
        QVERIFY(fixture.pageAfterPressing(guest, u"edit"_s, agreed).contains("Your changes are saved."_L1));
    QCOMPARE(now(fixture.house, guest).party.size(), 3);
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 10);
}

void TestGuestSteps::aFormForTheOthersComesWhenThePartyGrows()
{
    GuestFixture fixture;
    fixture.change([](EventDetails &details) { details.asksCompanions = true; });
    const Registration guest = in(fixture.house, fixture.event, 1);
    const HttpAnswer more = fixture.press(guest, u"edit"_s, editOf(2, guest.revision, "&persons=1"));
    QCOMPARE(more.status, 422);
    QVERIFY(more.text().contains("fill in the details of the others too"_L1));
    QVERIFY(more.text().contains("name=\"companion-1\""_L1));
    QCOMPARE(fixture.press(guest, u"edit"_s, editOf(2, guest.revision, "&persons=2&companion-1=Jan")).status, 303);
    QCOMPARE(now(fixture.house, guest).party.companions, QStringList{u"Jan"_s});
}

void TestGuestSteps::whatWasChangedElsewhereIsShownBesideOnesOwn()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    RegistrationForm theirs = adults(3);
    theirs.notes = u"Vegetarian"_s;
    const auto edit = validatedEdit(theirs, guest, fixture.event);
    QVERIFY(fixture.house.backend.registrations.edit(*edit, Actor::organiser()).wait());
    const HttpAnswer conflict = fixture.press(guest, u"edit"_s, editOf(4, guest.revision, "&notes=No+nuts"));
    QCOMPARE(conflict.status, 409);
    const QString html = conflict.text().remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY(html.contains("changed elsewhere"_L1));
    QVERIFY(html.contains("Adults: 3"_L1) && html.contains("Adults: 4"_L1));
    QVERIFY(html.contains(">Vegetarian</dd>"_L1) && html.contains(">No nuts</dd>"_L1));
    QVERIFY(html.contains("name=\"ticket-adult\" value=\"4\""_L1)); // nothing typed is lost
    QCOMPARE(now(fixture.house, guest).party.notes, u"Vegetarian"_s);
    const int revision = firstMatch(html, u"name=\"revision\" value=\"(\\d+)\""_s).toInt();
    QCOMPARE(revision, now(fixture.house, guest).revision);
    QCOMPARE(fixture.press(guest, u"edit"_s, editOf(4, revision, "&notes=No+nuts")).status, 303);
    QCOMPARE(now(fixture.house, guest).party.notes, u"No nuts"_s);
    for (const QByteArray &wrong : {QByteArray("&revision=99"), QByteArray("&revision=x")}) {
        const HttpAnswer answer = fixture.press(guest, u"edit"_s, "name=Other&ticket-adult=1" + wrong);
        QCOMPARE(answer.status, 409);
    }
}

void TestGuestSteps::aClosedEventTakesNobodyMoreButLetsThemGo()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QVERIFY(fixture.house.backend.events.setState(u"summer-bbq"_s, EventState::Closed, Actor::script()).wait());
    const HttpAnswer more = fixture.press(guest, u"edit"_s, editOf(3, guest.revision));
    QCOMPARE(more.status, 409);
    QVERIFY(more.text().contains("nobody can be added any more"_L1));
    QVERIFY(more.text().contains("name=\"ticket-adult\" value=\"3\""_L1));
    QCOMPARE(fixture.press(guest, u"edit"_s, editOf(1, guest.revision)).status, 303);
    QVERIFY(fixture.pageAfterPressing(guest, u"cancel"_s).contains("Your registration is cancelled"_L1));
}

void TestGuestSteps::aPartyRegistersWithThoseWhoFit()
{
    GuestFixture fixture;
    std::ignore = in(fixture.house, fixture.event, 8);
    const QByteArray form("submission_key=r&name=Wim&ticket-adult=2&ticket-child=2&consent=yes");
    const HttpAnswer full = fixture.client->post(u"/e/summer-bbq/register"_s, form);
    QCOMPARE(full.status, 409);
    QVERIFY(full.text().contains("name=\"places_choice\" value=\"reduce\">Register 2 of you only"_L1));
    QVERIFY(full.text().contains("name=\"agreed-adult\" value=\"2\""_L1));
    QVERIFY(full.text().contains("name=\"agreed-child\" value=\"0\""_L1));
    const QByteArray agreed = form + "&places_choice=reduce&agreed-adult=2&agreed-child=0";
    const HttpAnswer first = fixture.client->post(u"/e/summer-bbq/register"_s, agreed);
    QCOMPARE(first.status, 303);
    const HttpAnswer second = fixture.client->post(u"/e/summer-bbq/register"_s, agreed); // a second tap
    QCOMPARE(second.headers.value("location"), first.headers.value("location"));
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 10);
    const HttpAnswer none =
        fixture.client->post(u"/e/summer-bbq/register"_s, "name=B&ticket-adult=2&consent=yes&places_choice=reduce");
    QCOMPARE(none.status, 409);
    QVERIFY(!none.text().contains("of you only"_L1));
}

void TestGuestSteps::aScriptMayLeaveTheReducingToThePortal()
{
    GuestFixture fixture;
    std::ignore = in(fixture.house, fixture.event, 9);
    const HttpAnswer sent = fixture.client->post(
        u"/e/summer-bbq/register"_s, "name=Wim&ticket-adult=2&ticket-child=2&consent=yes&places_choice=reduce");
    QCOMPARE(sent.status, 303);
    QCOMPARE(present(fixture.house, fixture.event).placesTaken, 10);
}

void TestGuestSteps::aLostLinkLeadsBackToThePage()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const HttpAnswer asked = fixture.client->post(u"/lost"_s, "email=zoe%40example.org");
    QCOMPARE(asked.headers.value("location"), "/lost?said=sent");
    QCOMPARE(mailsOf(fixture.house, guest), (QStringList{u"confirmation"_s, u"lost-link"_s}));
    QVERIFY(fixture.open(guest).text().contains(guest.code));
}

QTEST_GUILESS_MAIN(TestGuestSteps)
#include "tst_gueststeps.moc"
