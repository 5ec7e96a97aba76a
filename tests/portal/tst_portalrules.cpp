// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestPortalRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownTokensAreNotFound();
    void aForeignHostIsMisdirected();
    void aForeignOriginIsRefused_data();
    void aForeignOriginIsRefused();
    void otherMethodsAreNotAllowed();
    void everyAnswerCarriesTheSecurityHeaders();
    void staticFilesAreCachedForAYear();
    void healthIsTold();
    void theFirstPageIsSmall();
    void stoppingAnswersWhatIsInFlight();
    void aPortInUseIsSaid();
};

void TestPortalRules::unknownTokensAreNotFound()
{
    PortalFixture fixture;
    for (const QString &path : {u"/r/nobody"_s, u"/r/"_s, u"/r/a/b"_s, u"/nothing"_s, u"/e/none"_s})
        QCOMPARE(fixture.client->get(path).status, 404);
}

void TestPortalRules::aForeignHostIsMisdirected()
{
    PortalFixture fixture;
    QCOMPARE(fixture.client->get(u"/"_s, {{"Host", "evil.example"}}).status, 421);
    QCOMPARE(fixture.client->get(u"/"_s, {{"Host", "localhost"}}).status, 200);
}

void TestPortalRules::aForeignOriginIsRefused_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 303;
    QTest::newRow("own") << QByteArray("own") << 303;
    QTest::newRow("foreign") << QByteArray("http://evil.example") << 403;
    QTest::newRow("null") << QByteArray("null") << 403;
    QTest::newRow("other port") << QByteArray("http://127.0.0.1:1") << 403;
    QTest::newRow("longer") << QByteArray("http://127.0.0.1.evil.example") << 403;
}

void TestPortalRules::aForeignOriginIsRefused()
{
    QFETCH(QByteArray, origin);
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    QHash<QByteArray, QByteArray> headers;
    if (!origin.isEmpty())
        headers.insert("Origin", origin == "own" ? fixture.portal.status().url.chopped(1).toLatin1() : origin);
    QTEST(fixture.client->post(u"/e/summer-bbq/register"_s, goodForm, headers).status, "status");
}

void TestPortalRules::otherMethodsAreNotAllowed()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const HttpAnswer answer = fixture.client->send("DELETE", u"/e/summer-bbq"_s);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), "GET, HEAD");
    QCOMPARE(fixture.client->post(u"/"_s, {}).status, 405);
}

void TestPortalRules::everyAnswerCarriesTheSecurityHeaders()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QList<HttpAnswer> answers{fixture.client->get(u"/"_s), fixture.client->get(u"/nothing"_s),
                                    fixture.client->get(u"/"_s, {{"Host", "evil"}}),
                                    fixture.client->post(u"/e/summer-bbq/register"_s, goodForm),
                                    fixture.client->post(u"/e/summer-bbq/register"_s, "name=")};
    for (const HttpAnswer &answer : answers) {
        QVERIFY(answer.headers.value("content-security-policy").startsWith("default-src 'none'"));
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
        QCOMPARE(answer.headers.value("referrer-policy"), "same-origin");
        QCOMPARE(answer.headers.value("x-frame-options"), "DENY");
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QVERIFY(!answer.headers.contains("server"));
    }
}

void TestPortalRules::staticFilesAreCachedForAYear()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const QString path =
        firstMatch(fixture.client->get(u"/"_s).text(), u"href=\"(/static/[0-9a-f]{16}/style\\.css)\""_s);
    QVERIFY(!path.isEmpty());
    const HttpAnswer plain = fixture.client->get(path, {{"Accept-Encoding", "identity"}});
    QCOMPARE(plain.status, 200);
    QCOMPARE(plain.headers.value("cache-control"), "public, max-age=31536000, immutable");
    QCOMPARE(plain.headers.value("content-type"), "text/css; charset=utf-8");
    const HttpAnswer zipped = fixture.client->get(path, {{"Accept-Encoding", "br, gzip"}});
    QCOMPARE(zipped.headers.value("content-encoding"), "gzip");
    QVERIFY(zipped.body.startsWith("\x1f\x8b"));
    QVERIFY(zipped.body.size() < plain.body.size() / 2);
    const QByteArray tag = plain.headers.value("etag");
    const HttpAnswer unchanged = fixture.client->get(path, {{"If-None-Match", tag}});
    QCOMPARE(unchanged.status, 304);
    QVERIFY(unchanged.body.isEmpty());
    QCOMPARE(fixture.client->get(u"/static/0000000000000000/style.css"_s).status, 404);
}

void TestPortalRules::healthIsTold()
{
    PortalFixture fixture;
    const HttpAnswer health = fixture.client->get(u"/healthz"_s);
    QCOMPARE(health.status, 200);
    QCOMPARE(health.body, R"({"status":"ok"})");
}

void TestPortalRules::theFirstPageIsSmall()
{
    PortalFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    const HttpAnswer page = fixture.client->get(u"/"_s);
    const HttpAnswer style = fixture.client->get(firstMatch(page.text(), u"href=\"(/static/[^\"]+\\.css)\""_s),
                                                 {{"Accept-Encoding", "identity"}});
    QVERIFY2(page.body.size() + style.body.size() <= 15 * 1024,
             qPrintable(QString::number(page.body.size() + style.body.size())));
}

void TestPortalRules::stoppingAnswersWhatIsInFlight()
{
    PortalFixture fixture;
    const Event event = fixture.house.createOpenEvent();
    const auto connection = *Connection::open(fixture.house.settings().database, ConnectionRole::Writer, true);
    QVERIFY(connection->run(u"BEGIN IMMEDIATE"_s));
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(fixture.portal.status().url + u"e/summer-bbq/register"_s));
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    std::unique_ptr<QNetworkReply> reply(network.post(request, goodForm));
    QTRY_COMPARE(fixture.portal.status().connections, 1);
    fixture.portal.stop();
    QVERIFY(connection->run(u"ROLLBACK"_s));
    QTRY_VERIFY(reply->isFinished());
    QTRY_COMPARE(fixture.portal.status().state, PortalStatus::State::Stopped);
    // The request had either reached a route, and then it is answered and kept, or it never had, and nothing is.
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QCOMPARE(fixture.rowCount(event), status == 303 ? 1 : 0);
    QCOMPARE(status, 303);
}

void TestPortalRules::aPortInUseIsSaid()
{
    PortalFixture fixture;
    PortalSettings settings = PortalFixture::settings();
    settings.port = fixture.portal.status().port;
    PortalServer second(settings, PortalServices{fixture.house.backend.cache, fixture.house.backend.registrations,
                                                 fixture.house.clock});
    second.start();
    QTRY_COMPARE(second.status().state, PortalStatus::State::Failed);
    QVERIFY(second.status().portInUse);
    QVERIFY(second.status().problem.contains(QString::number(settings.port)));
}

QTEST_GUILESS_MAIN(TestPortalRules)
#include "tst_portalrules.moc"
