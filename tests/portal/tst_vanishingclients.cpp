// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that leave at every moment of a request. With the bare library of Qt 6.4 an answer to one of them is a use
// after free, so this is worth most under AddressSanitizer.
#include "tests/portal/guardfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cookout;

namespace {

constexpr int clientCount = 2000;
constexpr int together = 60;
constexpr int connectionLimit = 40;

/** Sends clients to a portal, which leave by FIN or by reset, and answers those that leave while they are handled. */
class Crowd : public QObject {
public:
    explicit Crowd(Portal &portal) : m_portal(portal)
    {
        connect(&m_starter, &QTimer::timeout, this, &Crowd::startMore);
        m_portal.takeOver = [this](const QString &path, const Asked &asked) {
            return path.startsWith(u"/leave/") && leaveWhileHandled(path.mid(7).toInt(), asked);
        };
        m_starter.start(1);
    }
    ~Crowd() override { m_portal.takeOver = nullptr; }
    Q_DISABLE_COPY_MOVE(Crowd)

    int gone = 0;
    int goneWhileHandled = 0;
    int facadesLost = 0; ///< which the responder still pointed to

private:
    void startMore()
    {
        for (; m_started < clientCount && m_started - gone < together; ++m_started)
            start(m_started);
    }

    void start(int number)
    {
        auto *socket = new QTcpSocket(this);
        m_clients.insert(number, socket);
        QByteArray request = requestOf(number);
        if (below(6) == 0)
            request.truncate(below(int(request.size())));
        socket->connectToHost(QHostAddress::LocalHost, m_portal.port);
        socket->write(request);
        const auto leave = [this, number] { this->leave(number); };
        if (below(4) == 0)
            connect(socket, &QTcpSocket::readyRead, this, leave);
        else if (number % 2 == 0)
            QTimer::singleShot(below(12), socket, leave);
        QTimer::singleShot(100, socket, leave); // some are never answered, as their request is cut short
    }

    QByteArray requestOf(int number)
    {
        if (number % 2 == 1)
            return getWith({}).replace(" / ", QByteArray(" /leave/" + QByteArray::number(number) + " "));
        switch (below(8)) {
        case 0:
            return get("/later?ms=0");
        case 1:
            return get("/later?ms=4");
        case 2:
            return get("/now");
        case 3:
            return get("/big?bytes=300000");
        case 4:
            return get("/later?ms=2") + get("/now") + get("/later?ms=2");
        case 5:
            return postWith("Content-Length: 30000\r\n", QByteArray(30'000, 'b')).replace("POST /", "POST /echo");
        case 6:
            return "GET /later?ms=4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        default:
            return "nonsense\r\n";
        }
    }

    bool leaveWhileHandled(int number, const Asked &asked)
    {
        ++goneWhileHandled;
        if (below(2) == 0)
            leave(number);
        else
            QTimer::singleShot(below(4), this, [this, number] { leave(number); });
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        const auto answer = [this, asked] {
            if (asked.facade)
                answerText(asked, QByteArray(20'000, 'a'));
            else
                ++facadesLost;
        };
#else
        const auto answer = [asked] { answerText(asked, QByteArray(20'000, 'a')); };
#endif
        QTimer::singleShot(below(12), this, answer);
        return true;
    }

    void leave(int number)
    {
        QTcpSocket *socket = m_clients.take(number);
        if (!socket)
            return;
        if (number % 4 < 2 && socket->socketDescriptor() >= 0) {
            const linger abortive{1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abortive, sizeof(abortive));
        }
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        ++gone;
    }

    int below(int bound)
    {
        return m_random.bounded(std::max(bound, 1));
    }

    Portal &m_portal;
    QRandomGenerator m_random{20270619};
    QTimer m_starter;
    QHash<int, QTcpSocket *> m_clients;
    int m_started = 0;
};

} // namespace

class VanishingClientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFacadeWaitsForItsHandler();
    void twoThousandLeaveNothingBehind();
};

void VanishingClientsTest::oneFacadeWaitsForItsHandler()
{
    Portal portal;
    auto client = std::make_unique<Client>(portal.port);
    client->send(get("/never"));
    QTRY_COMPARE(portal.waiting.size(), 1);
    client.reset();
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
    QCOMPARE(portal.sockets(), 1);
    QCOMPARE(portal.guard->inFlight(), 1);
    answerText(portal.waiting.takeFirst(), "nobody hears this");
    QCOMPARE(portal.guard->inFlight(), 0);
    QTRY_COMPARE(portal.sockets(), 0);
}

void VanishingClientsTest::twoThousandLeaveNothingBehind()
{
    GuardLimits limits;
    limits.connections = connectionLimit;
    limits.connectionsPerAddress = 0;
    Portal portal(limits);
    int most = 0;
    connect(portal.guard, &PortalGuard::connectionCountChanged, this, [&](int count) { most = std::max(most, count); });
    Crowd crowd(portal);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.gone, clientCount, 30'000);
    QTRY_COMPARE(portal.guard->connectionCount(), 0);
    QTRY_COMPARE(portal.guard->inFlight(), 0);
    QTRY_COMPARE(portal.sockets(), 0);
    QCOMPARE(crowd.facadesLost, 0);
    QVERIFY2(crowd.goneWhileHandled > 400, qPrintable(QString::number(crowd.goneWhileHandled)));
    QVERIFY2(most > connectionLimit / 2 && most <= connectionLimit, qPrintable(QString::number(most)));
    Client client(portal.port);
    client.send(get("/now"));
    QTRY_COMPARE(client.answer().body, QByteArray("now"));
}

QTEST_GUILESS_MAIN(VanishingClientsTest)
#include "tst_vanishingclients.moc"
