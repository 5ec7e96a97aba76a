// SPDX-License-Identifier: GPL-3.0-or-later
// Limits per address, and what the portal makes of a proxy in front of it.
#include "tests/portal/portalfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestPortalProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFloodOfFormsIsToldWhenToComeBack();
    void aFloodOfPagesIsToldWhenToComeBack();
    void whatPagesNeedIsNotCounted();
    void zeroIsNoLimit();
    void clientsBehindATrustedProxyAreCountedApart();
    void madeUpClientsAreCountedTogether();
    void theForwardedHostMustBeAllowed();
    void redirectsAndPagesKeepTheProxysPrefix();
    void theForwardedOriginIsOurs();
};

namespace {

const QString formPath = u"/e/summer-bbq/register"_s;

PortalSettings limited(int gets, int posts)
{
    PortalSettings settings = PortalFixture::settings();
    settings.getsPerMinute = gets;
    settings.postsPerMinute = posts;
    return settings;
}

PortalSettings behindProxy()
{
    PortalSettings settings = limited(0, 4);
    settings.trustedProxies = {u"127.0.0.0/8"_s};
    return settings;
}

} // namespace

void TestPortalProxies::aFloodOfFormsIsToldWhenToComeBack()
{
    PortalFixture fixture(limited(600, 4));
    const Event event = fixture.house.createOpenEvent();
    QCOMPARE(fixture.client->post(formPath, goodForm).status, 303);
    QCOMPARE(fixture.client->post(formPath, goodForm).status, 303);
    const HttpAnswer refused = fixture.client->post(formPath, goodForm);
    QCOMPARE(refused.status, 429);
    const int seconds = refused.headers.value("retry-after").toInt();
    QVERIFY2(seconds >= 14 && seconds <= 15, qPrintable(QString::number(seconds)));
    QVERIFY(refused.text().contains(QString::number(seconds)));
    QVERIFY(refused.text().contains(u"<h1"_s));
    QCOMPARE(fixture.client->get(u"/"_s).status, 200); // reading goes on
    QCOMPARE(fixture.rowCount(event), 1);
}

void TestPortalProxies::aFloodOfPagesIsToldWhenToComeBack()
{
    PortalFixture fixture(limited(10, 60));
    std::ignore = fixture.house.createOpenEvent();
    QCOMPARE(fixture.client->get(u"/"_s).status, 200);
    QCOMPARE(fixture.client->get(u"/nothing"_s).status, 404);
    const HttpAnswer refused = fixture.client->get(u"/"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), "6");
    QCOMPARE(refused.headers.value("cache-control"), "no-store");
    QCOMPARE(fixture.client->post(formPath, goodForm).status, 303); // forms go on
}

void TestPortalProxies::whatPagesNeedIsNotCounted()
{
    PortalFixture fixture(limited(5, 60));
    const QString style = firstMatch(fixture.client->get(u"/"_s).text(), u"href=\"(/static/[^\"]+\\.css)\""_s);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(fixture.client->get(style).status, 200);
        QCOMPARE(fixture.client->get(u"/healthz"_s).status, 200);
    }
    QCOMPARE(fixture.client->get(u"/"_s).status, 429);
}

void TestPortalProxies::zeroIsNoLimit()
{
    PortalFixture fixture(limited(0, 0));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(fixture.client->get(u"/"_s).status, 200);
}

void TestPortalProxies::clientsBehindATrustedProxyAreCountedApart()
{
    PortalFixture fixture(behindProxy());
    std::ignore = fixture.house.createOpenEvent();
    for (int client = 1; client <= 5; ++client) {
        const QByteArray address = "203.0.113." + QByteArray::number(client);
        QCOMPARE(fixture.client->post(formPath, goodForm, {{"X-Forwarded-For", address}}).status, 303);
    }
    std::ignore = fixture.client->post(formPath, goodForm, {{"X-Forwarded-For", "203.0.113.1"}});
    QCOMPARE(fixture.client->post(formPath, goodForm, {{"X-Forwarded-For", "8.8.8.8, 203.0.113.1"}}).status, 429);
}

void TestPortalProxies::madeUpClientsAreCountedTogether()
{
    PortalFixture fixture(limited(0, 4));
    std::ignore = fixture.house.createOpenEvent();
    QList<int> statuses;
    for (int client = 1; client <= 3; ++client) {
        const QByteArray address = "203.0.113." + QByteArray::number(client);
        statuses << fixture.client->post(formPath, goodForm, {{"X-Forwarded-For", address}}).status;
    }
    QCOMPARE(statuses, (QList<int>{303, 303, 429}));
}

void TestPortalProxies::theForwardedHostMustBeAllowed()
{
    PortalSettings settings = behindProxy();
    settings.allowedHosts = {u"party.example.org"_s};
    PortalFixture fixture(settings);
    QCOMPARE(fixture.client->get(u"/"_s, {{"X-Forwarded-Host", "evil.example"}}).status, 421);
    QCOMPARE(fixture.client->get(u"/"_s, {{"X-Forwarded-Host", "party.example.org"}}).status, 200);
    // The proxy may call the portal by any name when it tells the guest's.
    const QHash<QByteArray, QByteArray> renamed{{"Host", "inside"}, {"X-Forwarded-Host", "Party.example.org"}};
    QCOMPARE(fixture.client->get(u"/"_s, renamed).status, 200);
}

void TestPortalProxies::redirectsAndPagesKeepTheProxysPrefix()
{
    PortalFixture fixture(behindProxy());
    std::ignore = fixture.house.createOpenEvent();
    const QHash<QByteArray, QByteArray> prefix{{"X-Forwarded-Prefix", "/bbq"}};
    const HttpAnswer sent = fixture.client->post(formPath, goodForm, prefix);
    QVERIFY2(sent.headers.value("location").startsWith("/bbq/r/"), sent.headers.value("location").constData());
    const QString page = fixture.client->get(u"/"_s, prefix).text();
    QVERIFY(page.contains(u"href=\"/bbq/static/"_s));
    QVERIFY(page.contains(u"action=\"/bbq/e/summer-bbq/register\""_s));
    QVERIFY(!page.contains(QRegularExpression(u"(href|src|action)=\"/(?!bbq/)"_s)));
}

void TestPortalProxies::theForwardedOriginIsOurs()
{
    PortalSettings settings = behindProxy();
    settings.postsPerMinute = 0;
    settings.allowedHosts = {u"party.example.org"_s};
    PortalFixture fixture(settings);
    std::ignore = fixture.house.createOpenEvent();
    const auto status = [&fixture](const QByteArray &origin) {
        return fixture.client
            ->post(formPath, goodForm,
                   {{"Origin", origin}, {"X-Forwarded-Host", "party.example.org"}, {"X-Forwarded-Proto", "https"}})
            .status;
    };
    QCOMPARE(status("https://party.example.org"), 303);
    QCOMPARE(status("https://evil.example"), 403);
}

QTEST_GUILESS_MAIN(TestPortalProxies)
#include "tst_portalproxies.moc"
