// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationcode.h"
#include "tests/portal/guestfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

QString hrefTo(const Registration &guest, const QString &rest)
{
    return u"href=\"/r/"_s + guest.token + rest + u'"';
}

} // namespace

class TestGuestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConfirmedPageHasCodeCalendarAndWays();
    void aWaitingPageSaysWhichPlace();
    void anOfferSaysHowManyAndUntilWhen();
    void aCancelledPageOffersTheWayThatIsOpen();
    void afterTheDeadlineThePageIsReadOnly();
    void aCalledOffEventSaysSo();
    void theCalendarFileIsOneEntryThroughEveryChange();
    void theTicketCodeIsForThoseWhoHaveAPlace();
    void whatIsDueCanBePaidInEveryWayTheEventKnows();
    void whatIsPaidIsSaid();
    void answersCompanionsAndPromisesAreShown();
    void theChosenLanguageGoesAlong();
    void aMailIsSentAgainOnlyWhereThereIsAnAddress();
    void aLostLinkIsAnsweredTheSameForEverybody();
    void privacyIsToldInTheOrganisersWordsOrOurs();
};

void TestGuestPages::aConfirmedPageHasCodeCalendarAndWays()
{
    GuestFixture fixture;
    fixture.change([](EventDetails &details) { details.contact = u"bbq@example.org"_s; });
    const Registration guest = in(fixture.house, fixture.event, 2);
    const HttpAnswer page = fixture.open(guest);
    QCOMPARE(page.status, 200);
    const QString html = page.text();
    QVERIFY(html.contains("<h1>You are registered</h1>"_L1));
    QCOMPARE(firstMatch(html, u"class=\"code\">([A-Z]+)<"_s), guest.code);
    QVERIFY(html.contains("class=\"qr\""_L1));
    QVERIFY(html.contains(u"Saturday, 19 June 2027, 16:00–22:00"_s));
    QVERIFY(html.contains("href=\"mailto:bbq@example.org\""_L1));
    for (const char *rest : {"/event.ics", "/edit", "/cancel"})
        QVERIFY2(html.contains(hrefTo(guest, QString::fromLatin1(rest))), rest);
    QVERIFY(html.contains("Send me this by e-mail again"_L1));
    QVERIFY(html.contains(u"z…@example.org"_s));
    QVERIFY(!html.contains("zoe@example.org"_L1));
    QVERIFY(!html.contains("<script"_L1));
}

void TestGuestPages::aWaitingPageSaysWhichPlace()
{
    GuestFixture fixture;
    std::ignore = in(fixture.house, fixture.event, 10);
    std::ignore = queued(fixture.house, fixture.event, 2);
    const Registration second = queued(fixture.house, fixture.event, 2);
    const QString html = fixture.open(second).text();
    QVERIFY(html.contains("<h1>You are on the waiting list</h1>"_L1));
    QVERIFY(html.contains("You are number 2 in the line."_L1));
    QVERIFY(html.contains(hrefTo(second, u"/edit"_s)));
    QVERIFY(!html.contains("class=\"qr\""_L1));
    QVERIFY(!html.contains("To pay"_L1));
    QVERIFY(!html.contains("event.ics"_L1));
}

void TestGuestPages::anOfferSaysHowManyAndUntilWhen()
{
    GuestFixture fixture(WaitingListPolicy::Partial, 12);
    const Registration family = in(fixture.house, fixture.event, 3);
    std::ignore = in(fixture.house, fixture.event, 7);
    const Registration waits = queued(fixture.house, fixture.event, 4);
    QVERIFY(fixture.house.backend.guests.cancel(family.token).wait());
    const QString html = fixture.open(waits).text();
    QVERIFY(html.contains("<h1>There is room for you</h1>"_L1));
    QVERIFY(html.contains("3 places for your party"_L1));
    QVERIFY(html.contains(u"until Wednesday, 2 June 2027, 00:00"_s));
    QVERIFY(html.contains(QRegularExpression(u"name=\"ticket-adult\" value=\"3\""_s)));
    QVERIFY(html.contains("/offer/decline\""_L1));
    fixture.house.clock.advance(std::chrono::hours(13));
    const QString late = fixture.open(waits).text();
    QVERIFY(late.contains("The time to answer the offer is over"_L1));
    QVERIFY(!late.contains("/offer/accept"_L1));
}

void TestGuestPages::aCancelledPageOffersTheWayThatIsOpen()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QVERIFY(fixture.house.backend.guests.cancel(guest.token).wait());
    const QString fresh = fixture.open(guest).text();
    QVERIFY(fresh.contains("<h1>Your registration is cancelled</h1>"_L1));
    QVERIFY(fresh.contains("Undo: we are coming after all"_L1));
    QVERIFY(!fresh.contains("/edit\""_L1));
    QVERIFY(!fresh.contains("class=\"qr\""_L1));
    fixture.house.clock.advance(std::chrono::minutes(16));
    QVERIFY(fixture.open(guest).text().contains("href=\"/e/summer-bbq\">Register again"_L1));
    std::ignore = in(fixture.house, fixture.event, 10);
    const QString full = fixture.open(guest).text();
    QVERIFY(full.contains("name=\"places_choice\" value=\"waitlist\">Join the waiting list"_L1));
}

void TestGuestPages::afterTheDeadlineThePageIsReadOnly()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    fixture.house.clock.advance(std::chrono::hours(24 * 18 + 6)); // the party has begun
    const QString html = fixture.open(guest).text();
    QVERIFY(html.contains(u"You could change this until Saturday, 19 June 2027, 16:00."_s));
    QVERIFY(html.contains(guest.code));
    QVERIFY(!html.contains(hrefTo(guest, u"/edit"_s)));
    QVERIFY(!html.contains(hrefTo(guest, u"/cancel"_s)));
    for (const HttpAnswer &late :
         {fixture.open(guest, u"/edit"_s), fixture.open(guest, u"/cancel"_s), fixture.press(guest, u"cancel"_s),
          fixture.press(guest, u"edit"_s, editOf(1, guest.revision))}) {
        QCOMPARE(late.status, 409);
        QVERIFY(late.text().contains("It is too late to change this here"_L1));
        QVERIFY(late.text().contains(hrefTo(guest, {})));
    }
    QCOMPARE(now(fixture.house, guest).revision, guest.revision);
}

void TestGuestPages::aCalledOffEventSaysSo()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QVERIFY(fixture.house.backend.events.setState(u"summer-bbq"_s, EventState::Cancelled, Actor::script()).wait());
    const HttpAnswer page = fixture.open(guest);
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains("<h1>This event has been cancelled</h1>"_L1));
    QVERIFY(!page.text().contains("class=\"qr\""_L1));
    QVERIFY(!page.text().contains("To pay"_L1));
    const HttpAnswer late = fixture.press(guest, u"cancel"_s);
    QCOMPARE(late.status, 409);
    QVERIFY(late.text().contains("This event has been cancelled"_L1));
    QVERIFY(fixture.open(guest, u"/event.ics"_s).text().contains("STATUS:CANCELLED"_L1));
}

void TestGuestPages::theCalendarFileIsOneEntryThroughEveryChange()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const HttpAnswer file = fixture.open(guest, u"/event.ics"_s);
    QCOMPARE(file.status, 200);
    QVERIFY(file.headers.value("content-type").startsWith("text/calendar"));
    QCOMPARE(file.headers.value("content-disposition"), "attachment; filename=\"summer-bbq.ics\"");
    QVERIFY(file.body.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(file.text().contains("DTSTART:20270619T140000Z\r\nDTEND:20270619T200000Z"_L1));
    QVERIFY(file.text().contains("SUMMARY:Summer BBQ"_L1));
    QVERIFY(file.text().contains(guest.code));
    const QString uid = firstMatch(file.text(), u"UID:([^\r]+)"_s);
    const int sequence = firstMatch(file.text(), u"SEQUENCE:(\\d+)"_s).toInt();
    fixture.change([](EventDetails &details) { details.startsAt = details.startsAt.addSecs(3600); });
    const QString later = fixture.open(guest, u"/event.ics"_s).text();
    QCOMPARE(firstMatch(later, u"UID:([^\r]+)"_s), uid);
    QVERIFY(firstMatch(later, u"SEQUENCE:(\\d+)"_s).toInt() > sequence);
    QVERIFY(later.contains("DTSTART:20270619T150000Z"_L1));
    QVERIFY(fixture.house.backend.guests.cancel(guest.token).wait());
    QVERIFY(fixture.open(guest, u"/event.ics"_s).text().contains("STATUS:CANCELLED"_L1));
}

void TestGuestPages::theTicketCodeIsForThoseWhoHaveAPlace()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const HttpAnswer code = fixture.open(guest, u"/qr.svg"_s);
    QCOMPARE(code.status, 200);
    QCOMPARE(code.headers.value("content-type"), "image/svg+xml");
    QVERIFY(code.body.contains("<svg"));
    QVERIFY(fixture.house.backend.guests.cancel(guest.token).wait());
    QCOMPARE(fixture.open(guest, u"/qr.svg"_s).status, 404);
}

void TestGuestPages::whatIsDueCanBePaidInEveryWayTheEventKnows()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QCOMPARE(fixture.open(guest, u"/pay.svg"_s).status, 404); // no account
    fixture.change([](EventDetails &details) {
        details.payLink = u"https://pay.example.org/{amount}/{code}"_s;
        details.payAccount = u"NL91ABNA0417164300"_s;
        details.payHolder = u"Street committee"_s;
        details.texts[u"payment"_s] = {{u"en"_s, u"Pay **before** the day."_s}, {u"nl"_s, u"Betaal vooraf."_s}};
    });
    const QString html = fixture.open(guest).text();
    QVERIFY(html.contains(u"€50.00"_s));
    QVERIFY(html.contains("Pay <strong>before</strong> the day."_L1));
    QVERIFY(html.contains("href=\"https://pay.example.org/50.00/"_L1 + guest.code + u'"'));
    QVERIFY(html.contains("NL91 ABNA 0417 1643 00"_L1));
    QVERIFY(html.contains("Street committee"_L1));
    QVERIFY(html.contains("src=\"/r/"_L1 + guest.token + "/pay.svg\""_L1));
    QVERIFY(fixture.open(guest, u"?lang=nl"_s).text().contains("Betaal vooraf."_L1));
    const HttpAnswer code = fixture.open(guest, u"/pay.svg"_s);
    QCOMPARE(code.status, 200);
    QCOMPARE(code.headers.value("content-type"), "image/svg+xml");
}

void TestGuestPages::whatIsPaidIsSaid()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    const auto pay = [&](qint64 cents) {
        const auto payment = validated(PaymentForm{guest.id, Money(cents), PaymentMethod::Cash, {}});
        QVERIFY(fixture.house.backend.payments.record(*payment, Actor::organiser()).wait());
    };
    pay(2000);
    const QString part = fixture.open(guest).text();
    QVERIFY(part.contains("Still to pay"_L1) && part.contains(u"€30.00"_s) && part.contains(u"€20.00"_s));
    pay(3000);
    const QString whole = fixture.open(guest).text();
    QVERIFY(whole.contains("Everything is paid"_L1));
    QCOMPARE(fixture.open(guest, u"/pay.svg"_s).status, 404);
    QVERIFY(fixture.house.backend.guests.cancel(guest.token).wait());
    const QString cancelled = fixture.open(guest).text();
    QVERIFY(cancelled.contains("You get back"_L1) && cancelled.contains(u"€50.00"_s));
}

void TestGuestPages::answersCompanionsAndPromisesAreShown()
{
    GuestFixture fixture;
    fixture.change([](EventDetails &details) {
        Question food{u"food"_s, QuestionKind::Diet, u"What do you eat?"_s, {}, false, true, false, 1, {}, {}, false,
                      {}};
        food.options = {QuestionOption{u"meat"_s, u"Meat"_s, Money(), std::nullopt, 0, 1, false}};
        details.questions = {food};
        details.bringItems = {BringItem{u"salad"_s, u"Salad"_s, 5, 1, false}};
        details.asksCompanions = true;
    });
    RegistrationForm form = adults(2);
    form.companions = {u"Jan"_s};
    form.answers = {{u"food"_s, {u"meat"_s}}, {u"food.1.other"_s, {u"Only bread"_s}}};
    form.promises = {{u"salad"_s, u"2"_s}};
    const Registration guest = *fixture.house.registerGuest(fixture.event, form);
    const QString html = fixture.open(guest).text().remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY(html.contains(u"Zoë O’Brien: Meat"_s));
    QVERIFY(html.contains("Jan: Only bread"_L1));
    QVERIFY(html.contains("Salad: 2"_L1));
    const QString edit = fixture.open(guest, u"/edit"_s).text();
    QVERIFY(edit.contains("name=\"companion-1\" value=\"Jan\""_L1));
    QVERIFY(edit.contains("name=\"answer-food\" type=\"checkbox\" value=\"meat\" checked"_L1));
    QVERIFY(edit.contains("name=\"bring-salad\" value=\"2\""_L1));
    QVERIFY(!edit.contains("name=\"consent\""_L1));
}

void TestGuestPages::theChosenLanguageGoesAlong()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QVERIFY(fixture.open(guest).text().contains("You are registered"_L1)); // its own is English
    const QString html = fixture.open(guest, u"?lang=de"_s).text();
    QVERIFY(html.contains("<html lang=\"de\""_L1));
    QVERIFY(html.contains(hrefTo(guest, u"/edit?lang=de"_s)));
    const QString edit = fixture.open(guest, u"/edit?lang=de"_s).text();
    QVERIFY(edit.contains("name=\"lang\" value=\"de\""_L1));
    const HttpAnswer saved = fixture.press(guest, u"edit"_s, editOf(3, guest.revision, "&lang=de"));
    QCOMPARE(saved.status, 303);
    QCOMPARE(saved.headers.value("location"), "/r/" + guest.token.toLatin1() + "?said=saved&lang=de");
    QCOMPARE(now(fixture.house, guest).party.language, u"de"_s);
    QVERIFY(fixture.open(guest, u"?said=saved"_s).text().contains(u"Deine Änderungen sind gespeichert."_s));
    QVERIFY(fixture.client->get(u"/lost?lang=nl"_s).text().contains("name=\"lang\" value=\"nl\""_L1));
}

void TestGuestPages::aMailIsSentAgainOnlyWhereThereIsAnAddress()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    for (int tap = 0; tap < 2; ++tap)
        QVERIFY(fixture.pageAfterPressing(guest, u"resend"_s).contains(u"The mail to z…@example.org is on its way."_s));
    QCOMPARE(mailsOf(fixture.house, guest), (QStringList{u"confirmation"_s, u"confirmation"_s}));
    RegistrationForm form = adults(1);
    form.email.clear();
    const Registration silent = *fixture.house.registerGuest(fixture.event, form);
    QVERIFY(!fixture.open(silent).text().contains("/resend"_L1));
    const HttpAnswer refused = fixture.press(silent, u"resend"_s);
    QCOMPARE(refused.status, 409);
    QVERIFY(refused.text().contains("There is no e-mail address"_L1));
}

void TestGuestPages::aLostLinkIsAnsweredTheSameForEverybody()
{
    GuestFixture fixture;
    const Registration guest = in(fixture.house, fixture.event, 2);
    QVERIFY(fixture.client->get(u"/"_s).text().contains("href=\"/lost\""_L1));
    QVERIFY(fixture.client->get(u"/lost"_s).text().contains("name=\"email\""_L1));
    const HttpAnswer known = fixture.client->post(u"/lost"_s, "email=ZOE%40example.org");
    const HttpAnswer unknown = fixture.client->post(u"/lost"_s, "email=nobody%40example.org");
    QCOMPARE(known.status, 303);
    QCOMPARE(unknown.status, known.status);
    QCOMPARE(unknown.headers.value("location"), known.headers.value("location"));
    QCOMPARE(unknown.body, known.body);
    const HttpAnswer page = fixture.client->get(QString::fromLatin1(known.headers.value("location")));
    QVERIFY(page.text().contains("If this address is registered"_L1));
    QCOMPARE(mailsOf(fixture.house, guest), (QStringList{u"confirmation"_s, u"lost-link"_s}));
    const HttpAnswer wrong = fixture.client->post(u"/lost"_s, "email=zoe");
    QCOMPARE(wrong.status, 422);
    QVERIFY(wrong.text().contains("value=\"zoe\""_L1));
    QVERIFY(wrong.text().contains("<a href=\"#email\">Enter an e-mail address"_L1));
}

void TestGuestPages::privacyIsToldInTheOrganisersWordsOrOurs()
{
    GuestFixture fixture;
    const QString ours = fixture.client->get(u"/privacy"_s).text();
    QVERIFY(ours.contains("30 days after the event"_L1));
    QVERIFY(ours.contains("set no cookies"_L1));
    fixture.change([](EventDetails &details) {
        details.contact = u"Anna, number 4"_s;
        details.texts[u"privacy"_s] = {{u"en"_s, u"We burn it **all**."_s}, {u"nl"_s, u"Alles gaat op het vuur."_s}};
    });
    const QString theirs = fixture.client->get(u"/privacy"_s).text();
    QVERIFY(theirs.contains("We burn it <strong>all</strong>."_L1));
    QVERIFY(theirs.contains("Anna, number 4"_L1));
    QVERIFY(!theirs.contains("30 days after the event"_L1));
    QVERIFY(fixture.client->get(u"/privacy?lang=nl"_s).text().contains("Alles gaat op het vuur."_L1));
}

QTEST_GUILESS_MAIN(TestGuestPages)
#include "tst_guestpages.moc"
