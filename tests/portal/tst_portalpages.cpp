// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationcode.h"
#include "core/portal/guestpage.h"
#include "tests/portal/portalfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestPortalPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEventThePageSaysSo();
    void theOneOpenEventIsShownInPlace();
    void severalOpenEventsAreListed();
    void aDraftIsNotFound();
    void aGuestRegistersAndSeesTheCode();
    void theSameFormTwiceIsOneRegistration();
    void theSameKeyWithOtherContentIsRefusedAndExplained();
    void problemsKeepEverythingTyped();
    void hostileTextIsShownAsText();
    void aFullEventOffersWhatIsLeft();
    void aClosedEventSaysSo();
    void pagesAreGoneThirtyDaysAfterTheEvent();
    void aDatabaseThatIsLockedMakesTheFormComeBack();
    void addressesAreMasked();
};

void TestPortalPages::withoutEventThePageSaysSo()
{
    PortalFixture fixture;
    const HttpAnswer page = fixture.client->get(u"/"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains("No event is planned"_L1));
}

void TestPortalPages::theOneOpenEventIsShownInPlace()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const HttpAnswer page = fixture.client->get(u"/"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains("<h1>Summer BBQ</h1>"_L1));
    QVERIFY(page.text().contains(u"Saturday, 19 June 2027, 16:00–22:00"_s));
    QVERIFY(page.text().contains(u"€25.00"_s));
    QVERIFY(page.text().contains("60 places left"_L1));
    QVERIFY(page.text().contains("action=\"/e/summer-bbq/register\""_L1));
}

void TestPortalPages::severalOpenEventsAreListed()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    EventForm other = eventForm();
    other.title = u"Winter <BBQ>"_s;
    std::ignore = fixture.house.createOpenEvent(other);
    const HttpAnswer page = fixture.client->get(u"/"_s);
    QVERIFY(page.text().contains("href=\"/e/summer-bbq\""_L1));
    QVERIFY(page.text().contains("Winter &lt;BBQ&gt;"_L1));
}

void TestPortalPages::aDraftIsNotFound()
{
    PortalFixture fixture;
    QVERIFY(fixture.house.backend.events.create(*validated(eventForm()), Actor::script()).wait());
    QCOMPARE(fixture.client->get(u"/e/summer-bbq"_s).status, 404);
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, goodForm).status, 404);
}

void TestPortalPages::aGuestRegistersAndSeesTheCode()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const HttpAnswer sent = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(sent.status, 303);
    const QString location = QString::fromLatin1(sent.headers.value("location"));
    QVERIFY(location.startsWith("/r/"_L1));
    const HttpAnswer page = fixture.client->get(location);
    QCOMPARE(page.status, 200);
    QVERIFY(isRegistrationCode(firstMatch(page.text(), u"class=\"code\">([A-Z]+)<"_s)));
    QVERIFY(page.text().contains(u"€62.00"_s));
    QVERIFY(page.text().contains(u"z…@example.org"_s));
    QVERIFY(!page.text().contains("zoe@example.org"_L1));
    QVERIFY(fixture.client->get(u"/"_s).text().contains("57 places left"_L1));
    QCOMPARE(fixture.rowCount(event), 1);
}

void TestPortalPages::theSameFormTwiceIsOneRegistration()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const HttpAnswer first = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    const HttpAnswer second = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(second.status, 303);
    QCOMPARE(second.headers.value("location"), first.headers.value("location"));
    QCOMPARE(fixture.rowCount(event), 1);
}

void TestPortalPages::theSameKeyWithOtherContentIsRefusedAndExplained()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    std::ignore = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    const HttpAnswer other =
        fixture.client->post(u"/e/summer-bbq/register"_s, "submission_key=k1&name=Other&ticket-adult=1&consent=yes");
    QCOMPARE(other.status, 409);
    QVERIFY(other.text().contains("You have registered already"_L1));
    QCOMPARE(fixture.rowCount(event), 1);
}

void TestPortalPages::problemsKeepEverythingTyped()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const HttpAnswer page =
        fixture.client->post(u"/e/summer-bbq/register"_s, "submission_key=k7&name=&ticket-adult=two&ticket-child=1&"
                                                          "email=anna&house_number=46-2&notes=No+nuts&consent=yes");
    QCOMPARE(page.status, 422);
    const QString html = page.text();
    QVERIFY(html.contains("<title>Error: Summer BBQ</title>"_L1));
    QVERIFY(html.contains("There is a problem"_L1));
    QVERIFY(html.contains("<a href=\"#name\">Enter your name</a>"_L1));
    QVERIFY(html.contains("<a href=\"#email\">"_L1));
    QVERIFY(html.contains("<a href=\"#ticket-adult\">"_L1));
    QVERIFY(html.contains("value=\"two\""_L1));
    QVERIFY(html.contains("value=\"anna\""_L1));
    QVERIFY(html.contains("value=\"46-2\""_L1));
    QVERIFY(html.contains("No nuts</textarea>"_L1));
    QVERIFY(html.contains("value=\"yes\" checked"_L1));
    QVERIFY(html.contains("name=\"submission_key\" value=\"k7\""_L1));
    QCOMPARE(fixture.rowCount(event), 0);
}

void TestPortalPages::hostileTextIsShownAsText()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QByteArray hostile = QUrl::toPercentEncoding(u"\"><script>alert('x')</script>{{code}}&amp;"_s);
    const HttpAnswer again = fixture.client->post(u"/e/summer-bbq/register"_s, "name=" + hostile + "&notes=" + hostile +
                                                                                   "&submission_key=" + hostile);
    QCOMPARE(again.status, 422);
    QVERIFY(!again.text().contains("<script"_L1));
    QVERIFY(again.text().contains("{{code}}"_L1));
    const HttpAnswer sent = fixture.client->post(u"/e/summer-bbq/register"_s, "name=" + hostile + "&notes=" + hostile +
                                                                                  "&ticket-adult=1&consent=yes");
    QCOMPARE(sent.status, 303);
    const HttpAnswer page = fixture.client->get(QString::fromLatin1(sent.headers.value("location")));
    QVERIFY(!page.text().contains("<script"_L1));
    QVERIFY(page.text().contains("&lt;script&gt;"_L1));
}

void TestPortalPages::aFullEventOffersWhatIsLeft()
{
    PortalFixture fixture;
    EventForm form = eventForm();
    form.capacity = 2;
    std::ignore = fixture.house.createOpenEvent(form);
    const HttpAnswer tooMany = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(tooMany.status, 409);
    QVERIFY(tooMany.text().contains("Only 2 places are left"_L1));
    QVERIFY(tooMany.text().contains(u"Zoë O’Brien"_s));
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, "name=A&ticket-adult=2&consent=yes").status, 303);
    const HttpAnswer full = fixture.client->get(u"/"_s);
    QVERIFY(full.text().contains("Every place is taken"_L1));
    QVERIFY(!full.text().contains("<form"_L1));
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, "name=B&ticket-adult=1&consent=yes").status, 409);
}

void TestPortalPages::aClosedEventSaysSo()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    QVERIFY(fixture.house.backend.events.setState(event.slug, EventState::Closed, Actor::script()).wait());
    const HttpAnswer page = fixture.client->get(u"/e/summer-bbq"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.text().contains("Registration is closed"_L1));
    const HttpAnswer late = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(late.status, 409);
    QVERIFY(late.text().contains("Registration is closed"_L1));
}

void TestPortalPages::pagesAreGoneThirtyDaysAfterTheEvent()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const QString path = u"/r/"_s + fixture.house.registerGuest(event)->token;
    QCOMPARE(fixture.client->get(path).status, 200);
    fixture.house.clock.advance(std::chrono::hours(24 * 60));
    QCOMPARE(fixture.client->get(path).status, 410);
}

void TestPortalPages::aDatabaseThatIsLockedMakesTheFormComeBack()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const auto connection = *Connection::open(fixture.house.settings().database, ConnectionRole::Writer, true);
    QVERIFY(connection->run(u"BEGIN IMMEDIATE"_s));
    const HttpAnswer busy = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.text().contains("you will not be registered twice"_L1));
    QVERIFY(busy.text().contains("name=\"submission_key\" value=\"k1\""_L1));
    QVERIFY(busy.text().contains(u"Zoë O’Brien"_s));
    QVERIFY(connection->run(u"ROLLBACK"_s));
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, goodForm).status, 303);
}

void TestPortalPages::addressesAreMasked()
{
    QCOMPARE(maskedAddress(u"zoe@example.org"_s), u"z…@example.org"_s);
    QCOMPARE(maskedAddress(QString()), QString());
}

QTEST_GUILESS_MAIN(TestPortalPages)
#include "tst_portalpages.moc"
