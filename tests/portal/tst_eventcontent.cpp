// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/accentstyle.h"
#include "tests/portal/portalfixture.h"
#include "tests/support/builders.h"
#include "tests/support/fullevent.h"
#include "tests/support/pictures.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

/** What a phone may take for the first page before it shows it: HTML, and style sheets as they are sent. */
constexpr qsizetype firstPageLimit = 15 * 1024;
constexpr qsizetype scriptLimit = 5 * 1024;

/** The full event, open, with an image. Registration has opened by the fake clock's time. */
struct ContentFixture : PortalFixture {
    explicit ContentFixture(void (*change)(EventDetails &) = [](EventDetails &) {})
    {
        EventDetails details = fullDetails();
        details.heroMedia.clear();
        change(details);
        const Result<ValidEvent> valid = validated(details);
        if (!valid)
            qFatal("the event is not valid: %s", qUtf8Printable(valid.error().fields.first().field));
        const auto created = house.backend.events.create(*valid, Actor::script()).wait();
        const auto opened = house.backend.events.setState(created->slug, EventState::Open, Actor::script()).wait();
        event = *opened;
    }

    void showPicture()
    {
        const QMap<QString, QString> words{{u"en"_s, u"The green <at> dusk"_s}, {u"nl"_s, u"Het veld"_s}};
        const auto shown =
            house.backend.media.setHeroImage(event.slug, picture(64, 48, "jpeg"), words, Actor::script()).wait();
        event = *shown;
    }

    [[nodiscard]] QString page(const QString &path = u"/e/summer-bbq"_s) { return client->get(path).text(); }

    Event event;
};

} // namespace

class TestEventContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theImageHasItsSizeAndItsWords();
    void anImageIsSentOnceAndForGood();
    void imagesThatNoEventShowsAreNotThere();
    void theColourComesWithAStyleSheet();
    void highlightsStandInTheirOrder();
    void theInformationPageTellsWhatThereIs();
    void theInformationPageOfAHiddenEventIsNotThere();
    void anEventWithoutDateSaysSoInItsOwnWords();
    void aClosedEventSaysSoInItsOwnWords();
    void onlyWhatTheEventAsksIsOnTheForm();
    void retiredBandsAndOptionsThatAreGone();
    void theSumIsThatOfTheEntries();
    void aMisspeltAddressIsNoErrorButAHint();
    void theFirstPageIsLight();
};

void TestEventContent::theImageHasItsSizeAndItsWords()
{
    ContentFixture fixture;
    QVERIFY(!fixture.page().contains("<img"_L1));
    fixture.showPicture();
    const QString path = u"/media/"_s + fixture.event.heroMedia;
    QVERIFY(fixture.page().contains(
        u"<img class=\"picture\" src=\"%1\" width=\"64\" height=\"48\" alt=\"The green &lt;at&gt; dusk\">"_s.arg(
            path)));
    QVERIFY(fixture.page(u"/e/summer-bbq?lang=nl"_s).contains("alt=\"Het veld\""_L1));
    QVERIFY(fixture.page(u"/"_s).contains(path));
}

void TestEventContent::anImageIsSentOnceAndForGood()
{
    ContentFixture fixture;
    fixture.showPicture();
    const QString path = u"/media/"_s + fixture.event.heroMedia;
    const HttpAnswer image = fixture.client->get(path);
    QCOMPARE(image.status, 200);
    QCOMPARE(image.headers.value("content-type"), QByteArray("image/jpeg"));
    QCOMPARE(image.headers.value("cache-control"), QByteArray("public, max-age=31536000, immutable"));
    QCOMPARE(image.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(QImage::fromData(image.body).size(), QSize(64, 48));
    const QByteArray tag = image.headers.value("etag");
    QCOMPARE(tag, '"' + fixture.event.heroMedia.toLatin1() + '"');
    const HttpAnswer again = fixture.client->get(path, {{"If-None-Match", tag}});
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
}

void TestEventContent::imagesThatNoEventShowsAreNotThere()
{
    ContentFixture fixture;
    fixture.showPicture();
    const QString path = u"/media/"_s + fixture.event.heroMedia;
    QCOMPARE(fixture.client->get(path.chopped(1)).status, 404);
    QCOMPARE(fixture.client->get(u"/media/x"_s).status, 404);
    QVERIFY(fixture.house.backend.media.removeHeroImage(fixture.event.slug, Actor::script()).wait());
    QCOMPARE(fixture.client->get(path).status, 404);
}

void TestEventContent::theColourComesWithAStyleSheet()
{
    ContentFixture fixture;
    const QString path = accentStylePath(u"#c2410c"_s);
    QVERIFY(fixture.page().contains(u"<link rel=\"stylesheet\" href=\"%1\">"_s.arg(path)));
    QVERIFY(!fixture.page().contains("style="_L1));
    const HttpAnswer style = fixture.client->get(path);
    QCOMPARE(style.status, 200);
    QCOMPARE(style.headers.value("content-type"), QByteArray("text/css; charset=utf-8"));
    QCOMPARE(style.headers.value("cache-control"), QByteArray("public, max-age=31536000, immutable"));
    QCOMPARE(style.body, accentStyle(u"#c2410c"_s));
    QCOMPARE(fixture.client->get(path, {{"If-None-Match", style.headers.value("etag")}}).status, 304);
    QString other = path;
    QCOMPARE(fixture.client->get(other.replace("c2410c"_L1, "c2410d"_L1)).status, 404);
    const Registration guest = *fixture.house.registerGuest(fixture.event, adults(1));
    for (const char *own : {"", "/edit", "/cancel"})
        QVERIFY2(fixture.page(u"/r/"_s + guest.token + QLatin1StringView(own)).contains(path), own);
    ContentFixture plain([](EventDetails &e) { e.accentColour.clear(); });
    QVERIFY(!plain.page().contains("accent-"_L1));
}

void TestEventContent::highlightsStandInTheirOrder()
{
    ContentFixture fixture;
    const QString page = fixture.page();
    QVERIFY(page.contains("<h2>Live music</h2><p>From <em>eight</em> on.</p>"_L1));
    QVERIFY(page.indexOf("Live music"_L1) < page.indexOf("A campfire"_L1));
    ContentFixture plain([](EventDetails &e) { e.highlights.clear(); });
    QVERIFY(!plain.page().contains("highlights"_L1));
}

void TestEventContent::theInformationPageTellsWhatThereIs()
{
    ContentFixture fixture([](EventDetails &e) {
        e.texts[u"programme"_s][u"en"_s] = u"- 16:00 **Fire**\n- 17:00 Food"_s;
        e.texts[u"directions"_s][u"nl"_s] = u"Achter de kerk."_s;
        e.texts[u"payment"_s][u"en"_s] = u"By transfer."_s;
    });
    QVERIFY(fixture.page().contains("<a href=\"/e/summer-bbq/info\">"_L1));
    const HttpAnswer answer = fixture.client->get(u"/e/summer-bbq/info"_s);
    QCOMPARE(answer.status, 200);
    const QString page = answer.text();
    QVERIFY(page.contains("<strong>Fire</strong>"_L1));
    QVERIFY(page.contains("Achter de kerk."_L1));
    QVERIFY(page.contains("By transfer."_L1));
    QVERIFY(page.contains("A salad <span class=\"price\">5 still needed</span>"_L1));
    QVERIFY(page.contains("<a href=\"mailto:bbq@example.org\">bbq@example.org</a>"_L1));
    QVERIFY(page.contains("href=\"/e/summer-bbq#form\""_L1));
    QVERIFY(page.contains("href=\"/privacy\""_L1));
    QVERIFY(fixture.page(u"/e/summer-bbq/info?lang=nl"_s).contains("Hoe je er komt"_L1));
    QVERIFY(fixture.page(u"/e/summer-bbq/info?lang=de"_s).contains("So kommst du hin"_L1));
    ContentFixture phone([](EventDetails &e) { e.contact = u"+31 (0)20 123-4567"_s; });
    QVERIFY(phone.page().contains("<a href=\"tel:+310201234567\">"_L1));
    ContentFixture words([](EventDetails &e) { e.contact = u"Ask Anna, number 4"_s; });
    QVERIFY(words.page().contains("<p dir=\"auto\">Ask Anna, number 4</p>"_L1));
}

void TestEventContent::theInformationPageOfAHiddenEventIsNotThere()
{
    ContentFixture fixture;
    QCOMPARE(fixture.client->get(u"/e/nothing/info"_s).status, 404);
    QVERIFY(fixture.house.backend.events.setState(fixture.event.slug, EventState::Archived, Actor::script()).wait());
    QCOMPARE(fixture.client->get(u"/e/summer-bbq/info"_s).status, 404);
}

void TestEventContent::anEventWithoutDateSaysSoInItsOwnWords()
{
    ContentFixture silent([](EventDetails &e) { e.startsAt = e.endsAt = e.opensAt = e.deadline = {}; });
    QVERIFY(silent.page().contains("No date has been set yet"_L1));
    QVERIFY(silent.page().contains("it will be announced here"_L1));
    QVERIFY(!silent.page().contains("class=\"facts\""_L1));
    QVERIFY(!silent.page().contains("<form"_L1));
    ContentFixture fixture([](EventDetails &e) {
        e.startsAt = e.endsAt = e.opensAt = e.deadline = {};
        e.texts[u"not-planned"_s][u"nl"_s] = u"Waarschijnlijk in **juni**."_s;
    });
    QVERIFY(fixture.page(u"/"_s).contains("Waarschijnlijk in <strong>juni</strong>."_L1));
    QVERIFY(!fixture.page().contains("it will be announced here"_L1));
}

void TestEventContent::aClosedEventSaysSoInItsOwnWords()
{
    ContentFixture fixture([](EventDetails &e) {
        e.texts[u"closed"_s] = {{u"en"_s, u"Full house. <b>Call</b> [Anna](tel:1)."_s}};
        e.texts[u"cancelled"_s] = {{u"en"_s, u"The weather *won*."_s}};
    });
    QVERIFY(fixture.house.backend.events.setState(fixture.event.slug, EventState::Closed, Actor::script()).wait());
    const QString page = fixture.page();
    QVERIFY(page.contains("Registration is closed"_L1));
    QVERIFY(page.contains("Full house. &lt;b&gt;Call&lt;/b&gt;"_L1));
    QVERIFY(!page.contains("Please ask the organisers"_L1));
    QVERIFY(page.contains("mailto:bbq@example.org"_L1));
    QVERIFY(fixture.house.backend.events.setState(fixture.event.slug, EventState::Cancelled, Actor::script()).wait());
    QVERIFY(fixture.page().contains("The weather <em>won</em>."_L1));
}

void TestEventContent::onlyWhatTheEventAsksIsOnTheForm()
{
    ContentFixture asks;
    QVERIFY(asks.page().contains("<input id=\"phone\" name=\"phone\" value=\"\" type=\"tel\" autocomplete=\"tel\""_L1));
    QVERIFY(!asks.page().contains("name=\"house_number\""_L1));
    const HttpAnswer again = asks.client->post(u"/e/summer-bbq/register"_s, "phone=1&house_number=46-2&name=");
    QVERIFY(again.text().contains("type=\"hidden\" name=\"house_number\" value=\"46-2\""_L1));
    ContentFixture plain([](EventDetails &e) {
        e.asksPhone = false;
        e.asksHouseNumber = true;
        e.asksConsent = true;
    });
    QVERIFY(!plain.page().contains("name=\"phone\""_L1));
    QVERIFY(plain.page().contains("<input id=\"house_number\""_L1));
    QVERIFY(plain.page().contains("<a href=\"/privacy\">Who sees your details, and when they are deleted</a>"_L1));
    QVERIFY(plain.page().contains("Up to 1,000 characters"_L1));
}

void TestEventContent::retiredBandsAndOptionsThatAreGone()
{
    ContentFixture fixture([](EventDetails &e) {
        TicketType old = e.ticketTypes[1];
        old.code = u"early"_s;
        old.label = u"Early birds"_s;
        old.retired = true;
        e.ticketTypes.append(old);
        e.questions[1].perPerson = false;
        e.questions[1].conditionCode.clear();
        e.questions[1].conditionAnswer.clear();
        e.questions[1].options[0].capacity = 1;
    });
    QVERIFY(!fixture.page().contains("Early birds"_L1));
    QVERIFY(fixture.page().contains("50 left"_L1));
    const QString open = fixture.page();
    QVERIFY(open.contains("value=\"meat\" data-price=\"300\">"_L1));
    const QByteArray form("submission_key=q1&name=Zoe&ticket-adult=1&answer-food=meat");
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, form).status, 303);
    QVERIFY(fixture.page().contains("value=\"meat\" data-price=\"300\" disabled>"_L1));
    QVERIFY(fixture.page().contains("none left"_L1));
    QByteArray late = form;
    const HttpAnswer refused = fixture.client->post(u"/e/summer-bbq/register"_s, late.replace("q1", "q2"));
    QVERIFY(refused.status >= 400);
    QVERIFY(refused.text().contains("value=\"meat\" data-price=\"300\" checked>"_L1));
}

void TestEventContent::theSumIsThatOfTheEntries()
{
    ContentFixture fixture([](EventDetails &e) {
        e.questions[0].atTheDoor = false;
        e.questions[1].perPerson = false;
    });
    QVERIFY(fixture.page().contains("id=\"sum\" data-currency=\"EUR\" hidden>"_L1));
    const auto sumAfter = [&fixture](const QByteArray &entries) {
        const QString page = fixture.client->post(u"/e/summer-bbq/register"_s, "name=&persons=9&" + entries).text();
        return firstMatch(page, u"id=\"sum\"[^>]*>[^<]*<strong>([^<]*)<"_s);
    };
    QCOMPARE(sumAfter("ticket-adult=2&ticket-child=1"), u"€62.00"_s);
    QCOMPARE(sumAfter("ticket-adult=1&answer-stays=yes&answer-food=meat"), u"€28.00"_s);
    QCOMPARE(sumAfter("ticket-adult=1&answer-stays=no&answer-food=meat"), u"€25.00"_s);
    QCOMPARE(sumAfter("ticket-adult=many"), QString());
    ContentFixture free([](EventDetails &e) {
        for (TicketType &type : e.ticketTypes)
            type.price = Money();
        e.questions[1].options[0].price = Money();
    });
    QVERIFY(!free.page().contains("id=\"sum\""_L1));
}

void TestEventContent::aMisspeltAddressIsNoErrorButAHint()
{
    ContentFixture fixture([](EventDetails &e) { e.questions.clear(); });
    const QByteArray form("submission_key=m1&ticket-adult=1&email=zoe%40gmial.com&name=");
    const HttpAnswer again = fixture.client->post(u"/e/summer-bbq/register"_s, form);
    QCOMPARE(again.status, 422);
    QVERIFY(again.text().contains(">Did you mean zoe@gmail.com?</p>"_L1));
    QVERIFY(!again.text().contains("email-error"_L1));
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, form + "Zoe").status, 303);
}

void TestEventContent::theFirstPageIsLight()
{
    ContentFixture fixture;
    fixture.showPicture();
    const QByteArray page = fixture.client->get(u"/"_s).body;
    qsizetype weight = page.size();
    static const QRegularExpression sheet(u"<link rel=\"stylesheet\" href=\"([^\"]+)\""_s);
    int sheets = 0;
    for (const QRegularExpressionMatch &match : sheet.globalMatch(QString::fromUtf8(page))) {
        // A header of our own keeps Qt's client from unpacking, so that what was sent is what is counted.
        weight += fixture.client->get(match.captured(1), {{"Accept-Encoding", "gzip"}}).body.size();
        ++sheets;
    }
    QCOMPARE(sheets, 2);
    QVERIFY2(weight <= firstPageLimit, qPrintable(QString::number(weight)));
    const QString script = firstMatch(QString::fromUtf8(page), u"<script src=\"([^\"]+)\" defer>"_s);
    const HttpAnswer sent = fixture.client->get(script, {{"Accept-Encoding", "identity"}});
    QCOMPARE(sent.headers.value("content-type"), QByteArray("text/javascript; charset=utf-8"));
    QVERIFY2(sent.body.size() <= scriptLimit, qPrintable(QString::number(sent.body.size())));
}

QTEST_GUILESS_MAIN(TestEventContent)
#include "tst_eventcontent.moc"
