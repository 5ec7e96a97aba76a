// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/httprequestparser.h"
#include "tests/portal/badrequests.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace cookout;
using Verdict = HttpRequestParser::Verdict;
using Stage = HttpRequestParser::Stage;

namespace {

constexpr qint64 mebibyte = 1 << 20;

std::shared_ptr<const GuardLimits> limitsWithUploads()
{
    auto limits = std::make_shared<GuardLimits>();
    limits->bodyLimit = [](const RequestHead &head) {
        return head.value("authorization") == "Bearer known" ? 16 * mebibyte : 0;
    };
    return limits;
}

HttpRequestParser newParser()
{
    return HttpRequestParser(limitsWithUploads());
}

/** What became of some bytes: 0 and the canonical request, the refusal, or −1 when they are not enough. */
struct Outcome {
    int status = -1;
    QByteArray text;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/** Feeds the bytes in pieces of `piece` and takes the first request. */
Outcome outcomeOf(const QByteArray &bytes, qsizetype piece)
{
    HttpRequestParser parser = newParser();
    Verdict verdict = Verdict::NeedMore;
    for (qsizetype at = 0; at < bytes.size() && verdict == Verdict::NeedMore; at += piece)
        verdict = parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    if (verdict == Verdict::Rejected)
        return {parser.rejection().status, parser.rejection().reason};
    return verdict == Verdict::Complete ? Outcome{0, parser.takeRequest().canonical()} : Outcome{};
}

} // namespace

class HttpRequestParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badRequestIsRefused_data();
    void badRequestIsRefused();
    void goodRequestBecomesCanonical_data();
    void goodRequestBecomesCanonical();
    void verdictDoesNotDependOnThePieces();
    void requestsInARowAreTakenOneByOne();
    void largeBodyNeedsPermission();
    void uploadOfExactlyTheLimitPasses();
    void continueIsWantedOnceBeforeTheBody();
    void bodyThatCameAlongNeedsNoContinue();
    void connectionEndsWhenTheClientSaysSo_data();
    void connectionEndsWhenTheClientSaysSo();
    void stageTellsHowFarTheRequestHasCome();
    void endlessHeadIsHeldInLittleMemory();
    void singleBytesCostLinearTime();
    void refusedConnectionStaysRefused();
};

void HttpRequestParserTest::badRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    for (const BadRequest &bad : badRequests())
        QTest::newRow(bad.name) << bad.bytes << bad.status << QByteArray(bad.reason);
}

void HttpRequestParserTest::badRequestIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, reason);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7), qsizetype(1460)}) {
        const Outcome outcome = outcomeOf(bytes, piece);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.text, reason);
    }
}

void HttpRequestParserTest::goodRequestBecomesCanonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("canonical");
    const QByteArray plain = "GET / HTTP/1.1\r\nhost: a\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &canonical) {
        QTest::newRow(name) << bytes << canonical;
    };
    row("plain", getWith({}), plain);
    row("one empty line in front", "\r\n" + getWith({}), plain);
    row("HEAD", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", plain);
    row("HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", plain);
    row("fields of one hop", getWith("Connection: close, Upgrade\r\nUpgrade: websocket\r\nTE: trailers\r\n"), plain);
    row("spaces around a value", "GET / HTTP/1.1\r\nHost: \t a \t\r\n\r\n", plain);
    row("empty value and obs-text", getWith("X: \r\nY: \xe9\r\n"),
        "GET / HTTP/1.1\r\nhost: a\r\nx: \r\ny: \xe9\r\n\r\n");
    row("order and repetition", getWith("B: 1\r\nA: 2\r\nB: 3\r\n"),
        "GET / HTTP/1.1\r\nhost: a\r\nb: 1\r\na: 2\r\nb: 3\r\n\r\n");
    row("escapes", targetOf("/e/%C3%A9?q=a%20b+c&d=%26[|]^`{}"),
        "GET /e/%C3%A9?q=a%20b+c&d=%26[|]^`{} HTTP/1.1\r\nhost: a\r\n\r\n");
    row("name and port", "GET / HTTP/1.1\r\nHost: my-host_1.local:8080\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: my-host_1.local:8080\r\n\r\n");
    row("IPv6 and port", "GET / HTTP/1.1\r\nHost: [fe80::1]:65535\r\n\r\n",
        "GET / HTTP/1.1\r\nhost: [fe80::1]:65535\r\n\r\n");
    row("DELETE without a length", "DELETE /x HTTP/1.1\r\nHost: a\r\n\r\n", "DELETE /x HTTP/1.1\r\nhost: a\r\n\r\n");
    const QByteArray empty = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\n\r\n";
    const QByteArray hello = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nhello";
    row("empty body", postWith("Content-Length: 0\r\n"), empty);
    row("empty chunked body", chunkedPost("0\r\n\r\n"), empty);
    row("body", postWith("Content-Length: 005\r\n", "hello"), hello);
    row("chunks", chunkedPost("2\r\nhe\r\n00000003\r\nllo\r\n0\r\n\r\n"), hello);
    row("chunk extension and trailer", chunkedPost("5;a=\"b\"\r\nhello\r\n000\r\nX: y\r\n\r\n"), hello);
    row("chunked in capitals", postWith("Transfer-Encoding: Chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), hello);
    row("longest request line", requestLineOf(2048), requestLineOf(2048).replace("Host", "host"));
    row("largest head", headOf(8192), headOf(8192).replace("Host", "host"));
    row("64 fields", getWith(numberedFields(63)), getWith(numberedFields(63)).replace("Host", "host"));
    const QByteArray body(65536, 'b');
    const QByteArray full = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 65536\r\n\r\n" + body;
    row("largest guest body", postWith("Content-Length: 65536\r\n", body), full);
    row("largest chunked guest body", chunkedPost("ffff\r\n" + body.chopped(1) + "\r\n1\r\nb\r\n0\r\n\r\n"), full);
}

void HttpRequestParserTest::goodRequestBecomesCanonical()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, canonical);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7), qsizetype(1460)})
        QCOMPARE(outcomeOf(bytes, piece), (Outcome{0, canonical}));
}

// Mutations of what a client may send, always the same ones. What is cut differently must come out the same.
void HttpRequestParserTest::verdictDoesNotDependOnThePieces()
{
    QRandomGenerator random(20270619);
    const QList<QByteArray> seeds{
        getWith("Accept: */*\r\nCookie: a=b\r\n"),
        postWith("Content-Length: 11\r\nExpect: 100-continue\r\n", "name=a&b=%20"),
        chunkedPost("5;x=y\r\nhello\r\n3\r\nyou\r\n0\r\nT: u\r\n\r\n"),
    };
    const QByteArray spice("\r\n\0 :;%/\t5aZ\xff", 14);
    int complete = 0;
    int refused = 0;
    for (int round = 0; round < 6000; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        for (int change = random.bounded(4); change > 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const char with = spice.at(random.bounded(int(spice.size())));
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = with;
                break;
            case 1:
                bytes.insert(at, with);
                break;
            default:
                bytes.remove(at, 1 + random.bounded(3));
            }
        }
        const Outcome whole = outcomeOf(bytes, bytes.size());
        QCOMPARE(outcomeOf(bytes, 1), whole);
        QCOMPARE(outcomeOf(bytes, 1 + random.bounded(20)), whole);
        complete += whole.status == 0;
        refused += whole.status > 0;
    }
    QVERIFY(complete > 1000);
    QVERIFY(refused > 1000);
}

void HttpRequestParserTest::requestsInARowAreTakenOneByOne()
{
    HttpRequestParser parser = newParser();
    const QByteArray row = targetOf("/1") + postWith("Content-Length: 3\r\n", "two") +
                           chunkedPost("1\r\n3\r\n0\r\n\r\n") + targetOf("/4") + "nonsense\r\n";
    QCOMPARE(parser.feed(row), Verdict::Complete);
    QCOMPARE(parser.takeRequest().head.target, QByteArray("/1"));
    QCOMPARE(parser.resume(), Verdict::Complete);
    QCOMPARE(parser.takeRequest().body, QByteArray("two"));
    QCOMPARE(parser.resume(), Verdict::Complete);
    QCOMPARE(parser.takeRequest().body, QByteArray("3"));
    QCOMPARE(parser.resume(), Verdict::Complete);
    QCOMPARE(parser.takeRequest().head.target, QByteArray("/4"));
    QCOMPARE(parser.resume(), Verdict::Rejected);
}

void HttpRequestParserTest::largeBodyNeedsPermission()
{
    const QByteArray length = "Content-Length: 65537\r\n";
    HttpRequestParser stranger = newParser();
    QCOMPARE(stranger.feed(postWith("Authorization: Bearer guessed\r\n" + length)), Verdict::Rejected);
    QCOMPARE(stranger.rejection().status, 413);
    HttpRequestParser known = newParser();
    QCOMPARE(known.feed(postWith("Authorization: Bearer known\r\n" + length)), Verdict::NeedMore);
    QVERIFY(known.isUpload());
    HttpRequestParser guest = newParser();
    QCOMPARE(guest.feed(postWith("Content-Length: 65536\r\n")), Verdict::NeedMore);
    QVERIFY(!guest.isUpload());
}

void HttpRequestParserTest::uploadOfExactlyTheLimitPasses()
{
    const QByteArray permission = "Authorization: Bearer known\r\n";
    const QByteArray body(16 * mebibyte, 'u');
    HttpRequestParser parser = newParser();
    QCOMPARE(parser.feed(postWith(permission + "Content-Length: 16777216\r\n", body)), Verdict::Complete);
    QCOMPARE(parser.takeRequest().body.size(), body.size());
    QVERIFY(parser.heldBytes() < mebibyte);
    QCOMPARE(parser.feed(postWith(permission + "Transfer-Encoding: chunked\r\n", "1000000\r\n" + body + "\r\n")),
             Verdict::NeedMore);
    QCOMPARE(parser.feed("1\r\n"), Verdict::Rejected);
    QCOMPARE(parser.rejection().status, 413);
}

void HttpRequestParserTest::continueIsWantedOnceBeforeTheBody()
{
    HttpRequestParser parser = newParser();
    const QByteArray request = postWith("Content-Length: 5\r\nExpect: 100-Continue\r\n");
    QCOMPARE(parser.feed(request.chopped(1)), Verdict::NeedMore);
    QVERIFY(!parser.takeContinue());
    QCOMPARE(parser.feed("\n"), Verdict::NeedMore);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    QCOMPARE(parser.feed("hello"), Verdict::Complete);
}

void HttpRequestParserTest::bodyThatCameAlongNeedsNoContinue()
{
    HttpRequestParser early = newParser();
    early.feed(postWith("Content-Length: 5\r\nExpect: 100-continue\r\n", "he"));
    QVERIFY(!early.takeContinue());
    HttpRequestParser old = newParser();
    old.feed("POST / HTTP/1.0\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(!old.takeContinue());
}

void HttpRequestParserTest::connectionEndsWhenTheClientSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("1.1") << getWith({}) << true;
    QTest::newRow("1.1 keep-alive") << getWith("Connection: keep-alive\r\n") << true;
    QTest::newRow("close") << getWith("Connection: close\r\n") << false;
    QTest::newRow("close in a list") << getWith("Connection: upgrade ,CLOSE\r\n") << false;
    QTest::newRow("close in a second field") << getWith("Connection: te\r\nConnection: close\r\n") << false;
    QTest::newRow("closed") << getWith("Connection: closed\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n") << false;
}

void HttpRequestParserTest::connectionEndsWhenTheClientSaysSo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, keepsAlive);
    HttpRequestParser parser = newParser();
    QCOMPARE(parser.feed(bytes), Verdict::Complete);
    QCOMPARE(parser.takeRequest().keepsAlive, keepsAlive);
}

void HttpRequestParserTest::stageTellsHowFarTheRequestHasCome()
{
    HttpRequestParser parser = newParser();
    QCOMPARE(parser.stage(), Stage::Untouched);
    parser.feed("\r\n");
    QCOMPARE(parser.stage(), Stage::Untouched);
    parser.feed("P");
    QCOMPARE(parser.stage(), Stage::Head);
    parser.feed("OST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n");
    QCOMPARE(parser.stage(), Stage::Head);
    parser.feed("\r\na");
    QCOMPARE(parser.stage(), Stage::Body);
    parser.feed("b");
    QCOMPARE(parser.stage(), Stage::Complete);
    QCOMPARE(parser.takeRequest().body, QByteArray("ab"));
    QCOMPARE(parser.stage(), Stage::Untouched);
}

void HttpRequestParserTest::endlessHeadIsHeldInLittleMemory()
{
    HttpRequestParser parser = newParser();
    parser.feed("GET / HTTP/1.1\r\n");
    qsizetype most = 0;
    const QByteArray piece(4096, 'x');
    for (int i = 0; i < 25'000; ++i) { // 100 MB
        parser.feed(piece);
        most = std::max(most, parser.heldBytes());
    }
    QCOMPARE(parser.rejection().status, 431);
    QVERIFY2(most < 65536, qPrintable(QString::number(most)));
}

// Quadratic work on two million single bytes would take minutes.
void HttpRequestParserTest::singleBytesCostLinearTime()
{
    HttpRequestParser parser = newParser();
    QElapsedTimer timer;
    timer.start();
    const QByteArray permission = "Authorization: Bearer known\r\n";
    const QByteArray body(2 * mebibyte, 'b');
    const QByteArray bytes =
        postWith(permission + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body) +
        postWith(permission + "Transfer-Encoding: chunked\r\n",
                 QByteArray("1\r\nb\r\n").repeated(100'000) + "0\r\n\r\n");
    qsizetype taken = 0;
    for (const char byte : bytes) {
        if (parser.feed(QByteArrayView(&byte, 1)) == Verdict::Complete)
            taken += parser.takeRequest().body.size();
    }
    QCOMPARE(taken, body.size() + 100'000);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void HttpRequestParserTest::refusedConnectionStaysRefused()
{
    HttpRequestParser parser = newParser();
    QCOMPARE(parser.feed("nonsense\r\n"), Verdict::Rejected);
    QCOMPARE(parser.feed(getWith({})), Verdict::Rejected);
    QCOMPARE(parser.resume(), Verdict::Rejected);
}

QTEST_APPLESS_MAIN(HttpRequestParserTest)
#include "tst_httprequestparser.moc"
