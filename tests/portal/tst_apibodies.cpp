// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/apifixture.h"
#include "tests/portal/rawclient.h"

using namespace cookout;
using namespace cookout::test;

/** What a body may be, and what becomes of all others: a problem document, and nothing is done. */
class TestApiBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void malformedBodiesAreRefused_data();
    void malformedBodiesAreRefused();
    void otherTypesAreRefused_data();
    void otherTypesAreRefused();
    void wrongMembersAreNamed_data();
    void wrongMembersAreNamed();
    void largeBodiesAreRefused_data();
    void largeBodiesAreRefused();
    void theGuardSpeaksToPrograms_data();
    void theGuardSpeaksToPrograms();
    void tooManyRequestsSayWhenToTryAgain();
    void anotherHostIsRefused();

private:
    const QByteArray m_good = R"({"name":"Bo","tickets":{"adult":1},"consent":true})";
};

void TestApiBodies::malformedBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut off") << QByteArray(R"({"name":"Bo")");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a text") << QByteArray("\"x\"");
    QTest::newRow("a form") << QByteArray("name=Bo&ticket-adult=1");
    QTest::newRow("repeated name") << QByteArray(R"({"name":"Bo","name":"Jo","tickets":{"adult":1},"consent":true})");
    QTest::newRow("NUL") << QByteArray(R"({"name":"B\u0000o","tickets":{"adult":1},"consent":true})");
    QTest::newRow("lone surrogate") << QByteArray(R"({"name":"B\ud800o","tickets":{"adult":1},"consent":true})");
    QTest::newRow("Latin-1") << QByteArray("{\"name\":\"Zo\xeb\",\"tickets\":{\"adult\":1},\"consent\":true}");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + m_good;
    QTest::newRow("something behind") << m_good + "{}";
    QTest::newRow("number out of range") << QByteArray(R"({"name":"Bo","tickets":{"adult":1e999},"consent":true})");
    QTest::newRow("very deep") << "{\"name\":" + QByteArray(30'000, '[');
    QTest::newRow("very many members") << "{\"tickets\":[" + QByteArray("1,").repeated(30'000) + "1]}";
}

void TestApiBodies::malformedBodiesAreRefused()
{
    QFETCH(const QByteArray, body);
    ApiFixture api;
    const ApiAnswer answer = api.post(api.list, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"malformed-json"_s);
    QVERIFY(!answer.json[u"detail"].toString().isEmpty());
    QCOMPARE(api.rowCount(api.event), 0);
}

void TestApiBodies::otherTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("application/json") << 201;
    QTest::newRow("UTF-8") << QByteArray("application/json; charset=utf-8") << 201;
    QTest::newRow("quoted") << QByteArray("Application/JSON;charset=\"UTF-8\"") << 201;
    QTest::newRow("Latin-1") << QByteArray("application/json; charset=iso-8859-1") << 415;
    QTest::newRow("UTF-16") << QByteArray("application/json; charset=utf-16") << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("longer") << QByteArray("application/jsonx") << 415;
}

void TestApiBodies::otherTypesAreRefused()
{
    QFETCH(const QByteArray, type);
    ApiFixture api;
    const ApiAnswer answer = api.call("POST", api.list, m_good, {{"Content-Type", type}});
    QTEST(answer.status, "status");
    QCOMPARE(api.rowCount(api.event), answer.status == 201 ? 1 : 0);
}

void TestApiBodies::wrongMembersAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("errors");
    const auto row = [](const char *name, const char *more, const QStringList &errors) {
        QTest::newRow(name) << R"({"tickets":{"adult":1},"consent":true,)" + QByteArray(more) + '}' << errors;
    };
    row("number for a text", R"("name":7)", {u"#/name wrong-type"_s});
    row("null", R"("name":null)", {u"#/name wrong-type"_s});
    row("text for a flag", R"("name":"Bo","bring":true)", {u"#/bring wrong-type"_s});
    row("list of numbers", R"("name":"Bo","companions":[1])", {u"#/companions wrong-type"_s});
    row("answers", R"("name":"Bo","answers":{"diet":{}})", {u"#/answers/diet wrong-type"_s});
    row("unknown question", R"("name":"Bo","answers":{"diet":"x"})", {u"#/answers/diet unknown"_s});
    row("unknown thing to bring", R"("name":"Bo","bring":{"salad":1})", {u"#/bring/salad unknown"_s});
    row("language", R"("name":"Bo","language":"fr")", {u"#/language bad-choice"_s});
    row("unknown", R"("name":"Bo","status":"confirmed")", {u"#/status unknown"_s});
    row("honeypot", R"("name":"Bo","website":"x")", {u"#/website unknown"_s});
    row("odd names", R"("name":"Bo","a/b~c %":1,"":2)", {u"#/ unknown"_s, u"#/a~1b~0c%20%25 unknown"_s});
    row("several", R"("name":[],"phone":{},"x":1)",
        {u"#/name wrong-type"_s, u"#/phone wrong-type"_s, u"#/x unknown"_s});
    QTest::newRow("unknown band") << QByteArray(R"({"name":"Bo","consent":true,"tickets":{"adult":1,"senior":1}})")
                                  << QStringList{u"#/tickets/senior unknown"_s};
    QTest::newRow("half a person") << QByteArray(R"({"name":"Bo","consent":true,"tickets":{"adult":1.5}})")
                                   << QStringList{u"#/tickets/adult wrong-type"_s};
    QTest::newRow("consent as text") << QByteArray(R"({"name":"Bo","consent":"yes","tickets":{"adult":1}})")
                                     << QStringList{u"#/consent wrong-type"_s};
}

void TestApiBodies::wrongMembersAreNamed()
{
    QFETCH(const QByteArray, body);
    ApiFixture api;
    const ApiAnswer answer = api.post(api.list, body);
    QCOMPARE(answer.status, 422);
    QTEST(answer.errors(), "errors");
    QCOMPARE(api.rowCount(api.event), 0);
}

void TestApiBodies::largeBodiesAreRefused_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("more than a guest may send") << qint64(100'000) << u"organiser"_s << 422; // too long for a note
    QTest::newRow("more than JSON may have") << qint64(1'100'000) << u"organiser"_s << 413;
    QTest::newRow("10 MB") << qint64(10'000'000) << u"organiser"_s << 413;
    QTest::newRow("more than anybody may send") << qint64(17'000'000) << u"organiser"_s << 413;
    QTest::newRow("a stranger") << qint64(100'000) << QString() << 413;
}

void TestApiBodies::largeBodiesAreRefused()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, role);
    ApiFixture api;
    const QByteArray body = m_good.chopped(1) + R"(,"notes":")" + QByteArray(bytes, 'x') + "\"}";
    const ApiAnswer answer = api.call("POST", api.list, body, {}, role);
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(api.get(u"/events"_s).status, 200);
}

void TestApiBodies::theGuardSpeaksToPrograms_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host(" HTTP/1.1\r\nHost: localhost\r\n");
    QTest::newRow("method") << "PUT /api/v1/events" + host + "\r\n" << 405;
    QTest::newRow("no length") << "POST /api/v1/events" + host + "\r\n" << 411;
    QTest::newRow("expectation") << "GET /api/v1/events" + host + "Expect: tea\r\n\r\n" << 417;
    QTest::newRow("repeated field") << "GET /api/v1/events" + host + "Authorization: a\r\nAuthorization: b\r\n\r\n"
                                    << 400;
    QTest::newRow("large head") << "GET /api/v1/events" + host + "X: " + QByteArray(9000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("large body") << "POST /api/v1/events" + host + "Content-Length: 70000\r\n\r\n" << 413;
}

void TestApiBodies::theGuardSpeaksToPrograms()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    ApiFixture api;
    Client client(api.portal.status().port);
    client.send(request);
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(client.answer().status, status);
    QCOMPARE(client.answer().value("Content-Type"), QByteArray("application/problem+json"));
    const QJsonObject problem = QJsonDocument::fromJson(client.answer().body).object();
    QCOMPARE(problem[u"status"].toInt(), status);
    QVERIFY(!problem[u"detail"].toString().isEmpty());
}

void TestApiBodies::tooManyRequestsSayWhenToTryAgain()
{
    PortalSettings limited = PortalFixture::settings();
    limited.postsPerMinute = 4; // half of it at once
    ApiFixture api(limited);
    ApiAnswer answer;
    for (int i = 0; i < 3; ++i)
        answer = api.post(api.list, "{}");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
}

void TestApiBodies::anotherHostIsRefused()
{
    ApiFixture api;
    const ApiAnswer answer = api.call("GET", u"/events"_s, {}, {{"Host", "evil.example"}});
    QCOMPARE(answer.status, 421);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
}

QTEST_GUILESS_MAIN(TestApiBodies)
#include "tst_apibodies.moc"
