// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationcode.h"
#include "core/portal/guestpage.h"
#include "tests/portal/portalfixture.h"

#include <QFile>

#include <cmath>

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
    void fieldsKeepWhatIsTypedAndKnowTheirLimits();
    void whiteOnTheHeroIsReadableEverywhere();
    void namesKeepTheirOwnDirection();
    void hostileTextIsShownAsText();
    void aFullEventOffersWhatIsLeft();
    void aClosedEventSaysSo();
    void aCancelledEventSaysSoWhateverWasSent();
    void aCacheThatStillSaysOpenShowsNoBlankForm();
    void aConfirmationIsPromisedOnlyWhereMailIsSent_data();
    void aConfirmationIsPromisedOnlyWhereMailIsSent();
    void onlyAConfirmedPageHasAQrCodeAndAPrice();
    void refusalsSayWhetherAnythingMayBeSaved();
    void aBadKeyIsReplacedWithoutAWord();
    void aPhoneProblemHasNoLinkAndTheNumberIsKept();
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
    const qsizetype stored = other.text().indexOf(QRegularExpression(u"href=\"/r/[^\"]+\">See your registration"_s));
    QVERIFY(stored > 0);
    QVERIFY(other.text().indexOf("href=\"/e/summer-bbq\">Register another party"_L1) > stored);
    const QString link = firstMatch(other.text(), u"href=\"(/r/[^\"]+)\""_s);
    QVERIFY(fixture.client->get(link).text().contains("You are registered"_L1));
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

void TestPortalPages::fieldsKeepWhatIsTypedAndKnowTheirLimits()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QString html = fixture.client->post(u"/e/summer-bbq/register"_s, "ticket-adult=two").text();
    const QString band = firstMatch(html, u"(<input id=\"ticket-adult\"[^>]*>)"_s);
    QVERIFY(band.contains("value=\"two\" type=\"text\" inputmode=\"numeric\" pattern=\"[0-9]*\""_L1));
    QVERIFY(!html.contains("type=\"number\""_L1));
    const QHash<QString, QString> limits{{u"name"_s, u"100"_s}, {u"house_number"_s, u"20"_s}, {u"notes"_s, u"1000"_s}};
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        QCOMPARE(firstMatch(html, u" id=\"%1\"[^>]* maxlength=\"(\\d+)\""_s.arg(limit.key())), limit.value());
    QVERIFY(html.contains(QRegularExpression(u"<label for=\"consent\"><input id=\"consent\""_s)));
}

void TestPortalPages::whiteOnTheHeroIsReadableEverywhere()
{
    QFile file(u":/portal/static/style.css"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString style = QString::fromUtf8(file.readAll());
    QVERIFY(style.contains("linear-gradient(160deg, var(--hero-from), var(--hero-to) 80%)"_L1));
    const auto linear = [](int channel) {
        const double value = channel / 255.0; // WCAG 2.2, "relative luminance"
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    int colours = 0;
    for (const QRegularExpressionMatch &match :
         QRegularExpression(u"--hero-(?:from|to): #([0-9a-f]{6})"_s).globalMatch(style)) {
        const int rgb = match.captured(1).toInt(nullptr, 16);
        const double luminance =
            0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(match.captured()));
        ++colours;
    }
    QCOMPARE(colours, 2);
}

void TestPortalPages::namesKeepTheirOwnDirection()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QByteArray name = QUrl::toPercentEncoding(u"שרה"_s);
    const QString page = fixture.pageAfter("name=" + name + "&ticket-adult=1&consent=yes");
    QVERIFY(page.contains(u"See you there, \u2068שרה\u2069!"_s));
    QVERIFY(page.contains(u"<dd class=\"text\" dir=\"auto\">שרה</dd>"_s));
}

void TestPortalPages::hostileTextIsShownAsText()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QByteArray hostile = QUrl::toPercentEncoding(u"\"><script>alert('x')</script>{{code}}&amp;"_s);
    const HttpAnswer again = fixture.client->post(u"/e/summer-bbq/register"_s, "name=" + hostile + "&notes=" + hostile +
                                                                                   "&submission_key=" + hostile);
    QCOMPARE(again.status, 422);
    QVERIFY(!again.text().contains("<script>"_L1)); // the portal's own has an address
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
    QVERIFY(tooMany.text().contains("Join the waiting list"_L1));
    QVERIFY(tooMany.text().contains(">Register</button>"_L1));
    QVERIFY(tooMany.text().contains(u"Zoë O’Brien"_s));
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, "name=A&ticket-adult=2&consent=yes").status, 303);
    const HttpAnswer full = fixture.client->get(u"/"_s);
    QVERIFY(full.text().contains("name=\"places_choice\" value=\"waitlist\">Join the waiting list"_L1));
    QVERIFY(!full.text().contains(">Register</button>"_L1));
    const HttpAnswer asked = fixture.client->post(u"/e/summer-bbq/register"_s, "name=B&ticket-adult=1&consent=yes");
    QCOMPARE(asked.status, 409);
    QVERIFY(asked.text().contains("Join the waiting list"_L1));
    QVERIFY(asked.text().contains("value=\"B\""_L1));
    const QString waits = fixture.pageAfter("name=B&ticket-adult=1&consent=yes&places_choice=waitlist");
    QVERIFY(waits.contains("You are on the waiting list"_L1));
    QVERIFY(fixture.client->get(u"/"_s).text().contains("1 party waits before you"_L1));
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
    const HttpAnswer invalid = fixture.client->post(u"/e/summer-bbq/register"_s, "name=");
    QCOMPARE(invalid.status, 409);
    QVERIFY(invalid.text().contains("Registration is closed"_L1));
}

void TestPortalPages::aCancelledEventSaysSoWhateverWasSent()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const HttpAnswer first = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QVERIFY(fixture.house.backend.events.setState(event.slug, EventState::Cancelled, Actor::script()).wait());
    const HttpAnswer invalid = fixture.client->post(u"/e/summer-bbq/register"_s, "name=");
    QCOMPARE(invalid.status, 409);
    QVERIFY(invalid.text().contains("This event has been cancelled"_L1));
    const HttpAnswer repeated = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(repeated.status, 303);
    QCOMPARE(repeated.headers.value("location"), first.headers.value("location"));
}

void TestPortalPages::aCacheThatStillSaysOpenShowsNoBlankForm()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const auto connection = *Connection::open(fixture.house.settings().database, ConnectionRole::Writer, true);
    QVERIFY(connection->run(u"UPDATE events SET state = 'closed'"_s));
    const HttpAnswer late = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm);
    QCOMPARE(late.status, 409);
    QVERIFY(late.text().contains("Registration is closed"_L1));
    QVERIFY(!late.text().contains("<form"_L1));
}

void TestPortalPages::aConfirmationIsPromisedOnlyWhereMailIsSent_data()
{
    QTest::addColumn<bool>("sendsMail");
    QTest::newRow("mail") << true;
    QTest::newRow("no mail") << false;
}

void TestPortalPages::aConfirmationIsPromisedOnlyWhereMailIsSent()
{
    QFETCH(const bool, sendsMail);
    PortalFixture fixture(PortalFixture::settings(), sendsMail);
    std::ignore = fixture.house.createOpenEvent();
    QCOMPARE(fixture.client->get(u"/"_s).text().contains("To send your confirmation"_L1), sendsMail);
    const HttpAnswer again = fixture.client->post(u"/e/summer-bbq/register"_s, "name=");
    QCOMPARE(again.text().contains("To send your confirmation"_L1), sendsMail);
    const QString page = fixture.pageAfter(goodForm);
    QCOMPARE(page.contains(u"A confirmation will be sent to z…@example.org."_s), sendsMail);
    QCOMPARE(page.contains("Keep this page"_L1), !sendsMail);
}

void TestPortalPages::onlyAConfirmedPageHasAQrCodeAndAPrice()
{
    const Assets assets;
    const PageRenderer pages(assets, u"en"_s);
    const Event event = openEvent();
    GuestVisit visit{{},   0, event, QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc()), pages, {}, u"http://a/r/b"_s,
                     true, {}};
    visit.registration.code = u"ABCDEF"_s;
    visit.registration.party = guest(event).party();
    for (const auto status :
         {RegistrationStatus::Confirmed, RegistrationStatus::Waitlisted, RegistrationStatus::Cancelled}) {
        visit.registration.status = status;
        const QString html = QString::fromUtf8(guestPage(visit));
        const bool confirmed = status == RegistrationStatus::Confirmed;
        QVERIFY(html.contains("ABCDEF"_L1));
        QCOMPARE(html.contains("class=\"qr\""_L1), confirmed);
        QCOMPARE(html.contains("Show it at the entrance"_L1), confirmed);
        QCOMPARE(html.contains("To pay"_L1), confirmed);
        QCOMPARE(html.contains("A confirmation will be sent"_L1), confirmed);
    }
}

void TestPortalPages::refusalsSayWhetherAnythingMayBeSaved()
{
    const Assets assets;
    const PageRenderer pages(assets, u"en"_s);
    for (const char *reason : {"full", "stopping"}) {
        QVERIFY(pages.systemPage(503, reason).contains("<h1>Not saved</h1>"));
        QVERIFY(!pages.systemPage(503, reason).contains("may have been saved"));
    }
    for (const char *reason : {"handler-timeout", "stopped-waiting"})
        QVERIFY(pages.systemPage(503, reason).contains("It may have been saved"));
    QVERIFY(pages.systemPage(429).contains("Wait 5 seconds"));
    QVERIFY(pages.systemPage(414).contains("That address is too long"));
    QVERIFY(!pages.systemPage(414).contains("shorten what you wrote"));
}

void TestPortalPages::aBadKeyIsReplacedWithoutAWord()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QByteArray longKey = "submission_key=" + QByteArray(201, 'k');
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, longKey + "&name=A&ticket-adult=1&consent=yes").status,
             303);
    const QString again = fixture.client->post(u"/e/summer-bbq/register"_s, longKey + "&name=").text();
    QVERIFY(!again.contains("kkk"_L1));
    QVERIFY(!firstMatch(again, u"name=\"submission_key\" value=\"([^\"]+)\""_s).isEmpty());
}

void TestPortalPages::aPhoneProblemHasNoLinkAndTheNumberIsKept()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QByteArray phone(41, '7');
    const QString again = fixture.client->post(u"/e/summer-bbq/register"_s, goodForm + "&phone=" + phone).text();
    QVERIFY(again.contains("<li>Phone number must be 40 characters or fewer</li>"_L1));
    QVERIFY(!again.contains("#phone"_L1));
    QVERIFY(again.contains("<input type=\"hidden\" name=\"phone\" value=\""_L1 + QString::fromLatin1(phone)));
    QVERIFY(!fixture.client->get(u"/"_s).text().contains("name=\"phone\""_L1));
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
    QVERIFY(busy.headers.value("retry-after").toInt() > 0);
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
