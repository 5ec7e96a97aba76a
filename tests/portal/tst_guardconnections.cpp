// SPDX-License-Identifier: GPL-3.0-or-later
// What the guard does with connections: deadlines, limits, the end.
#include "tests/portal/guardfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace cookout;

class GuardConnectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowHeadGets408();
    void slowBodyGets408();
    void slowUploadHasMoreTime();
    void silentConnectionIsClosedWithoutAWord();
    void idleConnectionIsClosedWithoutAWord();
    void lateHandlerGets503AndItsAnswerIsIgnored();
    void clientThatReadsNothingIsAborted();
    void clientThatNeverClosesIsAborted();
    void connectionsPerAddressAreLimited();
    void trustedProxyHasNoLimit();
    void newcomerReplacesTheOneLongestInItsHead();
    void aFloodOfNewcomersIsTakenInWholeAtOnce();
    void fullHouseGets503();
    void acceptingPausesWithoutDescriptors();
    void stoppingFinishesWhatIsInFlight();
    void stoppingClosesIdleConnections();
    void guardCanBeDeletedWithConnectionsOpen();
};

void GuardConnectionsTest::slowHeadGets408()
{
    Portal portal(limitsWith(&GuardLimits::headTime, 200ms));
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 60; ++i)
        clients.push_back(std::make_unique<Client>(portal.port));
    QTimer trickle; // a byte now and then does not help
    connect(&trickle, &QTimer::timeout, &trickle, [&] {
        for (const auto &client : clients)
            client->send("G");
    });
    trickle.start(15);
    QTRY_COMPARE(portal.guard->connectionCount(), 60);
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
    for (const auto &client : clients)
        QTRY_COMPARE(client->answer().status, 408);
    QCOMPARE(portal.rejections.count("head-timeout"), 60);
}

void GuardConnectionsTest::slowBodyGets408()
{
    Portal portal(limitsWith(&GuardLimits::requestTime, 200ms));
    Client client(portal.port);
    client.send(postWith("Content-Length: 1000\r\n"));
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &trickle, [&] { client.send("b"); });
    trickle.start(15);
    QTRY_COMPARE(client.answer().status, 408);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(portal.rejections, QList<QByteArray>{"request-timeout"});
}

void GuardConnectionsTest::slowUploadHasMoreTime()
{
    GuardLimits limits = limitsWith(&GuardLimits::requestTime, 50ms);
    limits.uploadTime = 400ms;
    limits.bodyLimit = [](const RequestHead &) { return qint64(1) << 20; };
    Portal portal(limits);
    Client client(portal.port);
    QElapsedTimer timer;
    timer.start();
    client.send(postWith("Content-Length: 100000\r\n"));
    QTRY_COMPARE(client.answer().status, 408);
    QVERIFY2(timer.elapsed() >= 400, qPrintable(QString::number(timer.elapsed())));
}

void GuardConnectionsTest::silentConnectionIsClosedWithoutAWord()
{
    Portal portal(limitsWith(&GuardLimits::headTime, 100ms));
    Client client(portal.port);
    QTRY_COMPARE(portal.guard->connectionCount(), 1);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.bytes.isEmpty());
    QVERIFY(portal.rejections.isEmpty());
}

void GuardConnectionsTest::idleConnectionIsClosedWithoutAWord()
{
    Portal portal(limitsWith(&GuardLimits::idleTime, 100ms));
    Client client(portal.port);
    client.send(get("/now"));
    QTRY_COMPARE(client.answers().size(), 1);
    const qsizetype size = client.bytes.size();
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bytes.size(), size);
    QTRY_COMPARE(portal.sockets(), 0);
}

void GuardConnectionsTest::lateHandlerGets503AndItsAnswerIsIgnored()
{
    Portal portal(limitsWith(&GuardLimits::handlerTime, 100ms));
    Client client(portal.port);
    client.send(get("/never") + get("/now"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(client.answer().status, 503);
    QVERIFY(client.answer().body.contains("may have been saved"));
    QVERIFY(client.answer().body.contains("again is safe"));
    QCOMPARE(portal.guard->inFlight(), 1);
    QCOMPARE(portal.sockets(), 1); // the responder points to it
    answerText(portal.waiting.takeFirst(), "too late");
    QCOMPARE(portal.guard->inFlight(), 0);
    QTRY_COMPARE(portal.sockets(), 0);
    QVERIFY(!client.bytes.contains("too late"));
    QCOMPARE(portal.handled.size(), 1);
}

void GuardConnectionsTest::clientThatReadsNothingIsAborted()
{
    Portal portal(limitsWith(&GuardLimits::stallTime, 150ms));
    QTcpSocket deaf;
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress::LocalHost, portal.port);
    deaf.write(get("/big?bytes=30000000"));
    QTRY_COMPARE(portal.handled.size(), 1);
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
    QCOMPARE(portal.rejections, QList<QByteArray>{"write-stalled"});
    QTRY_COMPARE(portal.sockets(), 0);
}

void GuardConnectionsTest::clientThatNeverClosesIsAborted()
{
    Portal portal(limitsWith(&GuardLimits::lingerTime, 100ms));
    const StubbornClient client(portal.port);
    client.send("nonsense\r\n");
    QTRY_COMPARE(portal.rejections, QList<QByteArray>{"bad-request-line"});
    QCOMPARE(portal.guard->connectionCount(), 1);
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
}

void GuardConnectionsTest::connectionsPerAddressAreLimited()
{
    GuardLimits limits;
    limits.connectionsPerAddress = 3;
    Portal portal(limits);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(std::make_unique<Client>(portal.port));
    QTRY_COMPARE(portal.guard->connectionCount(), 3);
    Client refused(portal.port);
    refused.send(get("/now"));
    QTRY_VERIFY(refused.isClosed());
    QCOMPARE(refused.answer().status, 429);
    QVERIFY(refused.answer().value("Retry-After").toInt() > 0);
    QCOMPARE(portal.rejections, QList<QByteArray>{"address-limit"});
    Client neighbour(portal.port, QHostAddress(u"127.0.0.2"_s));
    neighbour.send(get("/now"));
    QTRY_COMPARE(neighbour.answer().status, 200);
    clients.pop_back();
    QTRY_COMPARE(portal.guard->connectionCount(), 3);
    Client next(portal.port);
    next.send(get("/now"));
    QTRY_COMPARE(next.answer().status, 200);
}

void GuardConnectionsTest::trustedProxyHasNoLimit()
{
    GuardLimits limits;
    limits.connectionsPerAddress = 1;
    limits.isTrustedProxy = [](const QHostAddress &address) { return address == QHostAddress(u"127.0.0.1"_s); };
    Portal portal(limits);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<Client>(portal.port));
        clients.back()->send(get("/now"));
        QTRY_COMPARE(clients.back()->answer().status, 200);
    }
    QVERIFY(portal.rejections.isEmpty());
}

void GuardConnectionsTest::newcomerReplacesTheOneLongestInItsHead()
{
    GuardLimits limits;
    limits.connections = 3;
    Portal portal(limits);
    Client busy(portal.port);
    busy.send(get("/never"));
    QTRY_COMPARE(portal.waiting.size(), 1);
    Client oldest(portal.port);
    oldest.send("GET /");
    QTRY_COMPARE(portal.guard->connectionCount(), 2);
    Client younger(portal.port);
    younger.send("GET /");
    QTRY_COMPARE(portal.guard->connectionCount(), 3);
    Client newcomer(portal.port);
    newcomer.send(get("/now"));
    QTRY_COMPARE(newcomer.answer().status, 200);
    QTRY_VERIFY(oldest.isClosed());
    QVERIFY(oldest.bytes.isEmpty());
    QVERIFY(!younger.isClosed());
    QVERIFY(!busy.isClosed());
    QCOMPARE(portal.rejections, QList<QByteArray>{"evicted"});
    QCOMPARE(portal.guard->connectionCount(), 3);
    answerText(portal.waiting.takeFirst(), "patience");
    QTRY_COMPARE(busy.answer().body, QByteArray("patience"));
}

void GuardConnectionsTest::aFloodOfNewcomersIsTakenInWholeAtOnce()
{
    GuardLimits limits;
    limits.connections = 4;
    Portal portal(limits);
    std::vector<std::unique_ptr<Client>> flood;
    for (int i = 0; i < 60; ++i)
        flood.push_back(std::make_unique<Client>(portal.port));
    Client phone(portal.port); // all of them are accepted in one turn
    phone.send(get("/now"));
    QTRY_COMPARE(phone.answer().status, 200);
    QCOMPARE(portal.rejections.count("full"), 0);
}

void GuardConnectionsTest::fullHouseGets503()
{
    GuardLimits limits;
    limits.connections = 2;
    Portal portal(limits);
    Client first(portal.port);
    first.send(get("/never"));
    Client second(portal.port);
    second.send(get("/never"));
    QTRY_COMPARE(portal.waiting.size(), 2);
    Client third(portal.port);
    QTRY_VERIFY(third.isClosed());
    QCOMPARE(third.answer().status, 503);
    QVERIFY(third.answer().value("Retry-After").toInt() > 0);
    QCOMPARE(third.answer().value("X-Frame-Options"), QByteArray("DENY"));
    QCOMPARE(portal.rejections, QList<QByteArray>{"full"});
    QCOMPARE(portal.guard->connectionCount(), 2);
    for (const Asked &asked : std::exchange(portal.waiting, {}))
        answerText(asked, "done");
    QTRY_COMPARE(second.answer().body, QByteArray("done"));
}

void GuardConnectionsTest::acceptingPausesWithoutDescriptors()
{
    GuardLimits limits;
    limits.sweepTime = 100ms;
    limits.idleTime = 10ms;
    Portal portal(limits);
    // A whole connection and a sweep first: UBSan cannot look at an object it has not met without a descriptor.
    Client first(portal.port);
    first.send(get("/now"));
    QTRY_VERIFY(first.isClosed());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few{std::min<rlim_t>(before.rlim_cur, 256), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<int> taken;
    for (int file = 0; (file = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;)
        taken.push_back(file);
    ::close(taken.back());
    taken.pop_back();
    QElapsedTimer timer;
    timer.start();
    Client newcomer(portal.port); // takes the last one
    newcomer.send(get("/now"));
    QTRY_VERIFY(portal.rejections.count("descriptors") >= 3);
    const qint64 elapsed = timer.elapsed();
    for (const int file : taken)
        ::close(file);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY2(elapsed >= 190, qPrintable(QString::number(elapsed)));
    QTRY_COMPARE(newcomer.answer().status, 200);
}

void GuardConnectionsTest::stoppingFinishesWhatIsInFlight()
{
    Portal portal;
    Client client(portal.port);
    client.send(get("/never") + get("/now"));
    QTRY_COMPARE(portal.waiting.size(), 1);
    QSignalSpy drained(portal.guard, &PortalGuard::drained);
    portal.guard->stopAccepting();
    QVERIFY(!portal.guard->isListening());
    Client late(portal.port);
    QTRY_VERIFY(late.isClosed());
    QVERIFY(drained.isEmpty());
    answerText(portal.waiting.takeFirst(), "done");
    QTRY_COMPARE(drained.size(), 1);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(client.answer().body, QByteArray("done"));
    QCOMPARE(client.answer().value("Connection"), QByteArray("close"));
    QTRY_COMPARE(portal.sockets(), 0);
    QCOMPARE(drained.size(), 1);
}

void GuardConnectionsTest::stoppingClosesIdleConnections()
{
    Portal portal;
    Client idle(portal.port);
    idle.send(get("/now"));
    QTRY_COMPARE(idle.answers().size(), 1);
    Client halfway(portal.port);
    halfway.send("GET /");
    Client silent(portal.port);
    QTRY_COMPARE(portal.guard->connectionCount(), 3);
    QSignalSpy drained(portal.guard, &PortalGuard::drained);
    portal.guard->stopAccepting();
    QVERIFY(drained.isEmpty());
    QTRY_COMPARE(drained.size(), 1);
    QTRY_VERIFY(idle.isClosed() && halfway.isClosed() && silent.isClosed());
    QVERIFY(silent.bytes.isEmpty());
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
}

void GuardConnectionsTest::guardCanBeDeletedWithConnectionsOpen()
{
    auto portal = std::make_unique<Portal>();
    Client idle(portal->port);
    Client halfway(portal->port);
    halfway.send("GET /");
    Client later(portal->port);
    later.send(get("/later?ms=50"));
    Client busy(portal->port);
    busy.send(get("/never"));
    QTRY_COMPARE(portal->waiting.size(), 1);
    QTRY_COMPARE(portal->guard->connectionCount(), 4);
    portal.reset();
    QTRY_VERIFY(idle.isClosed() && halfway.isClosed() && later.isClosed() && busy.isClosed());
}

QTEST_GUILESS_MAIN(GuardConnectionsTest)
#include "tst_guardconnections.moc"
