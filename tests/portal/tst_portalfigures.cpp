// SPDX-License-Identifier: GPL-3.0-or-later
// What machines ask the portal: whether it is ready, and its figures.
#include "app/metricstext.h"
#include "tests/portal/portalfixture.h"

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

PortalServices withFigures(TestBackend &house)
{
    PortalServices services = servicesOf(house);
    services.readiness = &house.backend.readiness;
    services.figures = &house.backend.figures;
    services.metricsText = [&house] { return metricsText(house.backend, house.settings().database); };
    return services;
}

/** As the application wires them. */
struct FiguresFixture {
    explicit FiguresFixture(const PortalSettings &settings = PortalFixture::settings())
        : portal(settings, withFigures(house))
    {
        portal.start();
        if (!QTest::qWaitFor([this] { return portal.status().state == PortalStatus::State::Running; }))
            qFatal("the portal does not start");
        client = std::make_unique<HttpClient>(portal.status().url.chopped(1));
    }

    TestBackend house;
    PortalServer portal;
    std::unique_ptr<HttpClient> client;
};

PortalSettings withToken()
{
    PortalSettings settings = PortalFixture::settings();
    settings.metricsToken = Secret(u"hush"_s);
    return settings;
}

} // namespace

class TestPortalFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundDatabaseIsReady();
    void aLockedDatabaseIsNotReady();
    void theDatabaseIsAskedOnceHoweverManyAsk();
    void figuresAreCounted();
    void whatStrangersWriteIsNoLabel();
    void figuresAreForThisComputerAlone_data();
    void figuresAreForThisComputerAlone();
    void withATokenItIsNeeded_data();
    void withATokenItIsNeeded();
};

void TestPortalFigures::aSoundDatabaseIsReady()
{
    FiguresFixture fixture;
    const HttpAnswer answer = fixture.client->get(u"/readyz"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"status":"ok"})");
}

void TestPortalFigures::aLockedDatabaseIsNotReady()
{
    FiguresFixture fixture;
    const auto connection = *Connection::open(fixture.house.settings().database, ConnectionRole::Writer, true);
    QVERIFY(connection->run(u"BEGIN IMMEDIATE"_s));
    const HttpAnswer answer = fixture.client->get(u"/readyz"_s);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, R"({"status":"unavailable","reason":"the database is locked or busy"})");
    QVERIFY(answer.headers.contains("retry-after"));
    QCOMPARE(fixture.client->get(u"/healthz"_s).status, 200); // the portal itself answers
    QVERIFY(connection->run(u"ROLLBACK"_s));
    QTRY_COMPARE(fixture.client->get(u"/readyz"_s).status, 200);
}

void TestPortalFigures::theDatabaseIsAskedOnceHoweverManyAsk()
{
    FiguresFixture fixture;
    const quint64 before = fixture.house.backend.pool.statistics().writes;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(fixture.client->get(u"/readyz"_s).status, 200);
    const quint64 asked = fixture.house.backend.pool.statistics().writes - before;
    QVERIFY2(asked >= 1 && asked <= 5, qPrintable(QString::number(asked)));
}

void TestPortalFigures::figuresAreCounted()
{
    FiguresFixture fixture;
    std::ignore = fixture.house.createOpenEvent();
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, goodForm).status, 303);
    QCOMPARE(fixture.client->post(u"/e/summer-bbq/register"_s, "name=").status, 422);
    QCOMPARE(fixture.client->send("PUT", u"/"_s).status, 405);
    const HttpAnswer answer = fixture.client->get(u"/metrics"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    const QStringList expected{u"cookout_http_requests_total{route=\"/e/{slug}/register\",status=\"303\"} 1"_s,
                               u"cookout_http_requests_total{route=\"/e/{slug}/register\",status=\"422\"} 1"_s,
                               u"cookout_http_request_duration_seconds_count 2"_s,
                               u"cookout_http_request_duration_seconds_bucket{le=\"+Inf\"} 2"_s,
                               u"cookout_registrations_total{result=\"accepted\"} 1"_s,
                               u"cookout_registrations_total{result=\"invalid\"} 1"_s,
                               u"cookout_guard_rejections_total{reason=\"method\"} 1"_s,
                               u"cookout_db_pool_connections{state=\"busy\"}"_s,
                               u"cookout_db_pool_wait_seconds_count"_s,
                               u"cookout_db_query_duration_seconds_count{query=\"commit\"}"_s,
                               u"cookout_mail_queue_length{state=\"queued\"} 1"_s,
                               u"cookout_disk_free_bytes"_s,
                               u"process_cpu_seconds_total"_s,
                               u"process_resident_memory_bytes"_s,
                               u"process_open_fds"_s};
    for (const QString &line : expected)
        QVERIFY2(answer.text().contains(u'\n' + line), qPrintable(line + u"\nnot in\n"_s + answer.text()));
    static const QRegularExpression memory(u"\nprocess_resident_memory_bytes ([0-9.e+]+)\n"_s);
    QVERIFY(memory.match(answer.text()).captured(1).toDouble() > 1e6);
}

void TestPortalFigures::whatStrangersWriteIsNoLabel()
{
    FiguresFixture fixture;
    for (const QString &path : {u"/nothing"_s, u"/evil-label"_s, u"/e/evil-label"_s})
        QCOMPARE(fixture.client->get(path).status, 404);
    const QString text = fixture.client->get(u"/metrics"_s).text();
    QVERIFY(!text.contains(u"evil-label"_s));
    QVERIFY(text.contains(u"{route=\"other\",status=\"404\"} 2\n"_s));
}

void TestPortalFigures::figuresAreForThisComputerAlone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("this computer") << QByteArray("Accept") << 200;
    QTest::newRow("a proxy on it") << QByteArray("X-Forwarded-For") << 403;
    QTest::newRow("a proxy that tells less") << QByteArray("X-Forwarded-Proto") << 403;
    QTest::newRow("a proxy of the standard") << QByteArray("Forwarded") << 403;
}

void TestPortalFigures::figuresAreForThisComputerAlone()
{
    QFETCH(const QByteArray, header);
    FiguresFixture fixture;
    QTEST(fixture.client->get(u"/metrics"_s, {{header, "127.0.0.1"}}).status, "status");
}

void TestPortalFigures::withATokenItIsNeeded_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("Bearer hush") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << QByteArray("Bearer hush2") << 401;
    QTest::newRow("shorter") << QByteArray("Bearer hus") << 401;
    QTest::newRow("without its scheme") << QByteArray("hush") << 401;
}

void TestPortalFigures::withATokenItIsNeeded()
{
    QFETCH(const QByteArray, authorization);
    FiguresFixture fixture(withToken());
    const HttpAnswer answer = fixture.client->get(u"/metrics"_s, {{"Authorization", authorization}});
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.contains("www-authenticate"), answer.status == 401);
}

QTEST_GUILESS_MAIN(TestPortalFigures)
#include "tst_portalfigures.moc"
