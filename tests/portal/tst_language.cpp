// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/language.h"
#include "tests/portal/portalfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBrowsersFavouriteIsSpoken_data();
    void theBrowsersFavouriteIsSpoken();
    void aLinkDecidesBeforeTheBrowser();
    void aFormDecidesBeforeTheBrowser();
    void theGuestsPageSpeaksTheLanguageOfTheForm();
    void refusalsSpeakTheGuestsLanguage();
    void aReloadedFormKeepsItsLanguage();
    void pluralsFollowTheLanguage();
};

void TestLanguage::theBrowsersFavouriteIsSpoken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing said") << QByteArray() << u"en"_s;
    QTest::newRow("plain") << QByteArray("nl") << u"nl"_s;
    QTest::newRow("of a country") << QByteArray("de-AT") << u"de"_s;
    QTest::newRow("the first of equals") << QByteArray("de, nl") << u"de"_s;
    QTest::newRow("by weight") << QByteArray("en;q=0.5, nl;q=0.9, de;q=0.7") << u"nl"_s;
    QTest::newRow("unknown ones left out") << QByteArray("fr-FR, fr;q=0.9, de;q=0.1") << u"de"_s;
    QTest::newRow("forbidden") << QByteArray("nl;q=0, de;q=0.2") << u"de"_s;
    QTest::newRow("anything") << QByteArray("*") << u"en"_s;
    QTest::newRow("no weight at all") << QByteArray("nl;q=x, de;q=2") << u"en"_s;
    QTest::newRow("capitals") << QByteArray("NL-be ; Q=1.0") << u"nl"_s;
}

void TestLanguage::theBrowsersFavouriteIsSpoken()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, language);
    QCOMPARE(acceptedLanguage(header), language);
}

void TestLanguage::aLinkDecidesBeforeTheBrowser()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QHash<QByteArray, QByteArray> german{{"Accept-Language", "de"}};
    QVERIFY(fixture.client->get(u"/"_s, german).text().contains("<html lang=\"de\" dir=\"ltr\">"_L1));
    const QString dutch = fixture.client->get(u"/?lang=nl"_s, german).text();
    QVERIFY(dutch.contains("<html lang=\"nl\" dir=\"ltr\">"_L1));
    QVERIFY(dutch.contains("zaterdag 19 juni 2027"_L1));
    QVERIFY(dutch.contains(u"€\u00a025,00"_s));
    QVERIFY(dutch.contains("<a lang=\"de\" hreflang=\"de\" href=\"?lang=de\">Deutsch</a>"_L1));
    QVERIFY(fixture.client->get(u"/?lang=fr"_s, german).text().contains("<html lang=\"de\""_L1));
}

void TestLanguage::aFormDecidesBeforeTheBrowser()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const HttpAnswer page =
        fixture.client->post(u"/e/summer-bbq/register"_s, "lang=nl&name=", {{"Accept-Language", "de"}});
    QCOMPARE(page.status, 422);
    QVERIFY(page.text().contains("<html lang=\"nl\""_L1));
    QVERIFY(page.text().contains("name=\"lang\" value=\"nl\""_L1));
}

void TestLanguage::theGuestsPageSpeaksTheLanguageOfTheForm()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QString page = fixture.pageAfter(goodForm + "&lang=de");
    QVERIFY(page.contains("<html lang=\"de\""_L1));
    QVERIFY(page.contains("Samstag, 19. Juni 2027"_L1));
}

void TestLanguage::refusalsSpeakTheGuestsLanguage()
{
    PortalFixture fixture;
    const HttpAnswer page = fixture.client->get(u"/nowhere"_s, {{"Accept-Language", "nl"}});
    QCOMPARE(page.status, 404);
    QVERIFY(page.text().contains("<html lang=\"nl\""_L1));
}

void TestLanguage::aReloadedFormKeepsItsLanguage()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const HttpAnswer answer = fixture.client->get(u"/e/summer-bbq/register?lang=nl"_s);
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.headers.value("location"), QByteArray("/e/summer-bbq?lang=nl"));
}

void TestLanguage::pluralsFollowTheLanguage()
{
    const Phrases english(u"en"_s);
    const Phrases german(u"de"_s);
    QCOMPARE(english.counted(u"places_left"_s, 1), u"1 place left"_s);
    QCOMPARE(english.counted(u"places_left"_s, 0), u"0 places left"_s);
    QCOMPARE(german.counted(u"places_left"_s, 1), u"noch 1 Platz frei"_s);
    QCOMPARE(german.counted(u"places_left"_s, 1200), u"noch 1.200 Plätze frei"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
