// SPDX-License-Identifier: GPL-3.0-or-later
// That every refusal is read by its client, carries what every answer carries, and that all bodies have one limit.
#include "tests/portal/guardfixture.h"

#include <QTest>

#include <future>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

QByteArray chunked(qsizetype size)
{
    return QByteArray::number(size, 16) + "\r\n" + QByteArray(size, 'b') + "\r\n";
}

GuardLimits withBudget(qint64 bytes)
{
    GuardLimits limits;
    limits.bodyBudget = bytes;
    return limits;
}

/** A request that gets one kind of answer. */
struct Provocation {
    const char *name;
    QByteArray request;
    int status;
};

QList<Provocation> provocations()
{
    return {
        {"page", get("/now"), 200},
        {"page to HEAD", "HEAD /now HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        {"no content", get("/empty"), 204},
        {"redirect", get("/moved"), 303},
        {"unchanged", get("/unchanged"), 304},
        {"route's 404", get("/missing"), 404},
        {"bad line", "nonsense\r\n", 400},
        {"bad target", get("//"), 400},
        {"bad host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"version", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 400},
        {"method", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"no length", postWith({}), 411},
        {"too large", postWith("Content-Length: 70000\r\n"), 413},
        {"long line", requestLineOf(70'000), 414},
        {"expectation", getWith("Expect: tea\r\n"), 417},
        {"long head", headOf(70'000), 431},
        {"slow head", "GET /", 408},
        {"slow body", postWith("Content-Length: 5\r\n", "abc"), 408},
        {"late handler", get("/never"), 503},
        {"route without an answer's length", get("/lengthless"), 500},
        {"all bodies together", postWith("Content-Length: 60000\r\n", QByteArray(50'000, 'b')), 503},
    };
}

} // namespace

class GuardRefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalIsReadByAClientThatSendsOn_data();
    void everyRefusalIsReadByAClientThatSendsOn();
    void everyKindOfAnswerCarriesTheHeaders_data();
    void everyKindOfAnswerCarriesTheHeaders();
    void bodiesTogetherHaveOneLimit_data();
    void bodiesTogetherHaveOneLimit();
    void bodiesBeingHandledCount();
    void whoeverLeavesGivesBackItsPart();
    void aRefusedBodyGivesBackItsPartAtOnce();
};

void GuardRefusalsTest::everyRefusalIsReadByAClientThatSendsOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const BadRequest &bad : badRequests())
        QTest::newRow(bad.name) << bad.bytes << bad.status;
}

// The client looks at its answer only when it has sent 300 kB more: closing at once would have reset the connection.
void GuardRefusalsTest::everyRefusalIsReadByAClientThatSendsOn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    Portal portal;
    auto sending = std::async(std::launch::async,
                              [&bytes, port = portal.port] { return StubbornClient(port).exchange(bytes, 300'000); });
    QTRY_VERIFY(sending.wait_for(0s) == std::future_status::ready);
    const QByteArray answer = sending.get();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')),
             answer.left(200).constData());
    QVERIFY(answer.endsWith("</html>\n"));
}

void GuardRefusalsTest::everyKindOfAnswerCarriesTheHeaders_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    for (const Provocation &provocation : provocations())
        QTest::newRow(provocation.name) << provocation.request << provocation.status;
}

void GuardRefusalsTest::everyKindOfAnswerCarriesTheHeaders()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    GuardLimits limits = limitsWith(&GuardLimits::headTime, 150ms);
    limits.requestTime = limits.handlerTime = 150ms;
    limits.bodyBudget = 40'000;
    Portal portal(limits);
    if (status == 500)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"does not say its length"_s));
    Client client(portal.port);
    client.send(request);
    const bool headOnly = request.startsWith("HEAD");
    QTRY_COMPARE(client.answers(headOnly).size(), 1);
    const Received answer = client.answers(headOnly).first();
    QCOMPARE(answer.status, status);
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                                    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"X-Frame-Options", "DENY"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "no-store"}};
    for (const auto &[name, value] : expected) {
        QCOMPARE(answer.value(name), value);
        QCOMPARE(answer.count(name), 1);
    }
    QVERIFY(answer.value("Date").endsWith(" GMT"));
    QCOMPARE(answer.count("Server"), 0);
    QCOMPARE(answer.count("Connection"), 1);
    QCOMPARE(answer.count("Retry-After"), status == 503 ? 1 : 0);
    if (status != 204 && status != 304)
        QVERIFY2(answer.value("Content-Type").endsWith("charset=utf-8"), answer.value("Content-Type").constData());
}

void GuardRefusalsTest::bodiesTogetherHaveOneLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("announced") << postWith("Content-Length: 60000\r\n", QByteArray(50'000, 'b'))
                               << QByteArray(10'000, 'b');
    QTest::newRow("chunked") << chunkedPost(chunked(50'000)) << chunked(10'000) + "0\r\n\r\n";
}

void GuardRefusalsTest::bodiesTogetherHaveOneLimit()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, rest);
    Portal portal(withBudget(120'000));
    std::vector<std::unique_ptr<Client>> patient;
    for (int i = 0; i < 2; ++i) {
        patient.push_back(std::make_unique<Client>(portal.port));
        patient.back()->send(head);
        QTRY_COMPARE(portal.guard->bodyBytes(), qint64(50'000) * (i + 1));
    }
    Client third(portal.port);
    third.send(head);
    QTRY_COMPARE(third.answer().status, 503);
    QVERIFY(third.answer().value("Retry-After").toInt() > 0);
    QCOMPARE(portal.rejections, QList<QByteArray>{"body-budget"});
    QCOMPARE(portal.guard->bodyBytes(), 100'000);
    for (const auto &client : patient) { // those that were there first are not disturbed
        client->send(rest);
        QTRY_COMPARE(client->answer().status, 200);
    }
    QCOMPARE(portal.guard->bodyBytes(), 0);
}

void GuardRefusalsTest::bodiesBeingHandledCount()
{
    Portal portal(withBudget(60'000));
    const QByteArray request =
        postWith("Content-Length: 40000\r\n", QByteArray(40'000, 'b')).replace("POST /", "POST /never");
    Client first(portal.port);
    first.send(request);
    QTRY_COMPARE(portal.waiting.size(), 1);
    Client second(portal.port);
    second.send(request);
    QTRY_COMPARE(second.answer().status, 503);
    answerText(portal.waiting.takeFirst(), "done");
    QTRY_COMPARE(first.answer().body, QByteArray("done"));
    Client third(portal.port);
    third.send(request);
    QTRY_COMPARE(portal.waiting.size(), 1);
}

void GuardRefusalsTest::whoeverLeavesGivesBackItsPart()
{
    Portal portal(withBudget(60'000));
    auto client = std::make_unique<Client>(portal.port);
    client->send(postWith("Content-Length: 60000\r\n", QByteArray(50'000, 'b')));
    QTRY_COMPARE(portal.guard->bodyBytes(), 50'000);
    client.reset();
    QTRY_COMPARE(portal.guard->bodyBytes(), 0);
}

void GuardRefusalsTest::aRefusedBodyGivesBackItsPartAtOnce()
{
    Portal portal(withBudget(40'000));
    const StubbornClient client(portal.port); // reads nothing and does not close
    client.send(postWith("Content-Length: 60000\r\n", QByteArray(50'000, 'b')));
    QTRY_COMPARE(portal.rejections, QList<QByteArray>{"body-budget"});
    QCOMPARE(portal.guard->connectionCount(), 1);
    QCOMPARE(portal.guard->bodyBytes(), 0);
}

QTEST_GUILESS_MAIN(GuardRefusalsTest)
#include "tst_guardrefusals.moc"
