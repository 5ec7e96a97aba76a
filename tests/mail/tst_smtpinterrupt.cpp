// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtptransport.h"
#include "tests/mail/smtpserver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <dlfcn.h>
#include <future>
#include <netdb.h>

using namespace Qt::StringLiterals;
using namespace cookout;
using cookout::test::at;
using cookout::test::sendOne;
using cookout::test::SmtpServer;
using cookout::test::withLogin;
using Kind = SmtpOutcome::Kind;

namespace {

constexpr const char *slowName = "slow.example.org";
QSemaphore lookUpsBegun;

/** Interrupts a send that runs on a thread of its own once `isStuck` holds; answers outcome and milliseconds it took.
 */
template <typename Condition>
std::pair<SmtpOutcome, qint64> interruptWhen(SmtpTransport &transport, Condition isStuck)
{
    std::future<SmtpOutcome> sending = std::async(std::launch::async, [&transport] { return sendOne(transport); });
    if (!QTest::qWaitFor(isStuck, 20000))
        qFatal("the dialogue did not come to the stage it should be stopped at");
    QElapsedTimer timer;
    timer.start();
    transport.interrupt();
    const SmtpOutcome outcome = sending.get();
    return {outcome, timer.elapsed()};
}

} // namespace

/** Takes the place of the C library's for libcurl too: the one name takes ten seconds, as behind a dead name server. */
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (node != nullptr && qstrcmp(node, slowName) == 0) {
        lookUpsBegun.release();
        QSemaphore never;
        static_cast<void>(never.tryAcquire(1, 10000));
        return EAI_AGAIN;
    }
    const auto real = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return real(node, service, hints, result);
}

class SmtpInterruptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interruptIsPromptInEveryPhase_data();
    void interruptIsPromptInEveryPhase();
    void interruptIsPromptWhileConnecting();
    void interruptIsPromptWhileLookingUpTheName();
    void nothingIsSentAfterAnInterrupt();
};

void SmtpInterruptTest::interruptIsPromptInEveryPhase_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    for (const char *stage : {"greeting", "ehlo", "auth", "mail", "rcpt", "data"})
        QTest::addRow("%s", stage) << QString::fromLatin1(stage) << u"none"_s << static_cast<int>(Kind::Interrupted);
    QTest::addRow("after the mail") << u"body"_s << u"none"_s << static_cast<int>(Kind::Uncertain);
    QTest::addRow("starttls") << u"starttls"_s << u"starttls"_s << static_cast<int>(Kind::Interrupted);
    QTest::addRow("handshake") << u"handshake"_s << u"starttls"_s << static_cast<int>(Kind::Interrupted);
    QTest::addRow("rcpt in TLS") << u"rcpt"_s << u"starttls"_s << static_cast<int>(Kind::Interrupted);
    QTest::addRow("after the mail in TLS") << u"body"_s << u"starttls"_s << static_cast<int>(Kind::Uncertain);
}

void SmtpInterruptTest::interruptIsPromptInEveryPhase()
{
    QFETCH(const QString, stage);
    QFETCH(const QString, word);
    QFETCH(const int, kind);
    SmtpServer server(QStringList{u"--security"_s, word, u"--login"_s, u"a:b"_s} + at(stage, u"stall"_s));
    const SmtpSecurity security = word == "none"_L1 ? SmtpSecurity::None : SmtpSecurity::StartTls;
    QElapsedTimer goodbye;
    {
        SmtpTransport transport(withLogin(server.settings(security), u"a"_s, u"b"_s), server.options());
        const auto [outcome, elapsed] = interruptWhen(transport, [&server] { return server.count("stalled") == 1; });
        QCOMPARE(outcome.kind, static_cast<Kind>(kind));
        QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
        goodbye.start();
    }
    QVERIFY(goodbye.elapsed() < 500);
}

void SmtpInterruptTest::interruptIsPromptWhileConnecting()
{
    // A listener whose queue is full leaves new connections unanswered.
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::array<QTcpSocket, 4> crowd;
    for (QTcpSocket &socket : crowd)
        socket.connectToHost(QHostAddress::LocalHost, full.serverPort());
    QVERIFY(crowd.front().waitForConnected());
    SmtpSettings settings;
    settings.server = u"127.0.0.1"_s;
    settings.port = full.serverPort();
    settings.security = SmtpSecurity::None;
    SmtpTransport transport(settings);
    QElapsedTimer timer;
    timer.start();
    const auto [outcome, elapsed] = interruptWhen(transport, [&timer] { return timer.elapsed() > 400; });
    QCOMPARE(outcome.kind, Kind::Interrupted);
    QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
}

void SmtpInterruptTest::interruptIsPromptWhileLookingUpTheName()
{
    SmtpSettings settings;
    settings.server = QString::fromLatin1(slowName);
    settings.security = SmtpSecurity::None;
    SmtpTransport transport(settings);
    const auto [outcome, elapsed] = interruptWhen(transport, [] { return lookUpsBegun.tryAcquire(); });
    QCOMPARE(outcome.kind, Kind::Interrupted);
    QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
}

void SmtpInterruptTest::nothingIsSentAfterAnInterrupt()
{
    SmtpServer server;
    SmtpTransport transport(server.settings(), server.options());
    transport.interrupt();
    QCOMPARE(sendOne(transport).kind, Kind::Interrupted);
    QCOMPARE(server.count("connect"), 0);
}

QTEST_GUILESS_MAIN(SmtpInterruptTest)
#include "tst_smtpinterrupt.moc"
