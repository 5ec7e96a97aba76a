// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/smtptransport.h"
#include "tests/mail/smtpserver.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cookout;
using cookout::test::at;
using cookout::test::sendOne;
using cookout::test::SmtpServer;
using cookout::test::withLogin;
using Kind = SmtpOutcome::Kind;

namespace {

SmtpOutcome sendOnce(const SmtpSettings &settings, const SmtpOptions &options)
{
    SmtpTransport transport(settings, options);
    return sendOne(transport);
}

/** Accepts connections and says what it is told to, whatever it hears. */
class Babbler {
public:
    explicit Babbler(const QByteArray &greeting)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, greeting] {
            QTcpSocket *const socket = m_server.nextPendingConnection();
            socket->write(greeting);
        });
    }
    [[nodiscard]] SmtpSettings settings() const
    {
        SmtpSettings settings;
        settings.server = u"127.0.0.1"_s;
        settings.port = m_server.serverPort();
        settings.security = SmtpSecurity::None;
        return settings;
    }

private:
    QTcpServer m_server;
};

} // namespace

class SmtpTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailArrivesAsItWasSent_data();
    void mailArrivesAsItWasSent();
    void dotsAtEveryEdgeOfTheBufferArrive();
    void loginIsUsedAndPasswordsMayBeUnicode();
    void oneConnectionCarriesManyMails_data();
    void oneConnectionCarriesManyMails();
    void disconnectSaysGoodbyeAndTheNextMailConnectsAgain();
    void connectionThatDiedIdleCostsNothing();
    void repliesAreClassified_data();
    void repliesAreClassified();
    void wrongPasswordIsOurFault();
    void refusedMessageLeavesTheConnectionUsable();
    void startTlsIsNeverDowngraded();
    void strippedStartTlsSendsNothing();
    void certificatesAreVerified_data();
    void certificatesAreVerified();
    void unreachableServersAreTemporary_data();
    void unreachableServersAreTemporary();
    void garbageIsTemporary();
    void hostsAreValidated_data();
    void hostsAreValidated();
    void silenceEndsAtItsLimit();
    void silenceAfterTheMailIsUncertain();
    void slowGoodbyeHoldsNobodyUp();
};

void SmtpTransportTest::mailArrivesAsItWasSent_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("security");
    QTest::addRow("none") << u"none"_s << static_cast<int>(SmtpSecurity::None);
    QTest::addRow("starttls") << u"starttls"_s << static_cast<int>(SmtpSecurity::StartTls);
    QTest::addRow("tls") << u"tls"_s << static_cast<int>(SmtpSecurity::Tls);
}

void SmtpTransportTest::mailArrivesAsItWasSent()
{
    QFETCH(const QString, word);
    QFETCH(const int, security);
    SmtpServer server({u"--security"_s, word});
    const SmtpOutcome outcome = sendOnce(server.settings(static_cast<SmtpSecurity>(security)), server.options());
    QCOMPARE(outcome, (SmtpOutcome{Kind::Accepted, 250, u"250 2.0.0 Ok: kept"_s, SmtpPhase::Content}));
    QCOMPARE(server.mails(), QList<QByteArray>{test::smallMail()});
    const QJsonObject envelope = server.envelope(1);
    QCOMPARE(envelope["from"_L1].toString(), u"party@example.org"_s);
    QCOMPARE(envelope["to"_L1][0].toString(), u"zoe@example.org"_s);
    QCOMPARE(envelope["tls"_L1].toBool(), word != "none"_L1);
}

void SmtpTransportTest::dotsAtEveryEdgeOfTheBufferArrive()
{
    // The library escapes dots while it fills a buffer of 16 KiB; every edge falls elsewhere in these lines.
    QByteArray message = test::smallMail();
    for (int length = 0; message.size() < 500'000; length = (length + 1) % 77)
        message += QByteArray(length, 'x') + "\r\n.\r\n..\r\n";
    SmtpServer server;
    SmtpTransport transport(server.settings(), server.options());
    for (qsizetype shift = 0; shift < 8; ++shift) {
        const QByteArray shifted = "X: " + QByteArray(shift, 'x') + "\r\n" + message;
        QCOMPARE(transport.send("party@example.org"_ba, "zoe@example.org"_ba, shifted).kind, Kind::Accepted);
        QVERIFY(server.mails().last() == shifted);
    }
}

void SmtpTransportTest::loginIsUsedAndPasswordsMayBeUnicode()
{
    SmtpServer server({u"--security"_s, u"starttls"_s, u"--login"_s, u"club@example.org:grün & blau"_s});
    const SmtpSettings settings =
        withLogin(server.settings(SmtpSecurity::StartTls), u"club@example.org"_s, u"grün & blau"_s);
    QCOMPARE(sendOnce(settings, server.options()).kind, Kind::Accepted);
    QCOMPARE(server.envelope(1)["user"_L1].toString(), u"club@example.org"_s);
}

void SmtpTransportTest::oneConnectionCarriesManyMails_data()
{
    mailArrivesAsItWasSent_data();
}

void SmtpTransportTest::oneConnectionCarriesManyMails()
{
    QFETCH(const QString, word);
    QFETCH(const int, security);
    SmtpServer server({u"--security"_s, word, u"--login"_s, u"a:b"_s});
    const auto settings = withLogin(server.settings(static_cast<SmtpSecurity>(security)), u"a"_s, u"b"_s);
    SmtpTransport transport(settings, server.options());
    for (int i = 0; i < 25; ++i)
        QCOMPARE(sendOne(transport).kind, Kind::Accepted);
    QCOMPARE(server.mails().size(), 25);
    QCOMPARE(server.count("connect"), 1);
    QCOMPARE(server.count("auth"), 1);
}

void SmtpTransportTest::disconnectSaysGoodbyeAndTheNextMailConnectsAgain()
{
    SmtpServer server;
    SmtpTransport transport(server.settings(), server.options());
    QCOMPARE(sendOne(transport).kind, Kind::Accepted);
    transport.disconnect();
    QTRY_COMPARE(server.count("quit"), 1);
    QCOMPARE(sendOne(transport).kind, Kind::Accepted);
    QCOMPARE(server.count("connect"), 2);
}

void SmtpTransportTest::connectionThatDiedIdleCostsNothing()
{
    SmtpServer server;
    SmtpTransport transport(server.settings(), server.options());
    QCOMPARE(sendOne(transport).kind, Kind::Accepted);
    server.kill();
    server.start();
    QCOMPARE(sendOne(transport).kind, Kind::Accepted);
    QCOMPARE(server.mails().size(), 2);
}

void SmtpTransportTest::repliesAreClassified_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *stage, const char *reply, Kind kind) {
        QTest::addRow("%s %s", stage, reply) << QString::fromLatin1(stage) << QString::fromLatin1(reply) << int(kind);
    };
    row("greeting", "421 4.3.2 shutting down", Kind::TemporaryForServer);
    row("greeting", "554 5.7.1 no service for you", Kind::ServerRefusesUs);
    row("ehlo", "421 4.3.2 shutting down", Kind::TemporaryForServer);
    row("ehlo", "550 5.7.1 no service for you", Kind::ServerRefusesUs);
    row("auth", "454 4.7.0 try later", Kind::TemporaryForServer);
    row("auth", "534 5.7.9 another mechanism please", Kind::ServerRefusesUs);
    row("auth", "535 5.7.8 bad credentials", Kind::ServerRefusesUs);
    row("mail", "421 4.7.0 slow down", Kind::TemporaryForServer);
    row("mail", "451 4.3.0 local error", Kind::TemporaryForServer);
    row("mail", "530 5.7.0 authenticate first", Kind::ServerRefusesUs);
    row("mail", "553 5.7.1 sender not owned by you", Kind::ServerRefusesUs);
    row("rcpt", "421 4.7.0 too many", Kind::TemporaryForServer);
    row("rcpt", "450 4.2.1 mailbox busy", Kind::TemporaryForRecipient);
    row("rcpt", "451 4.7.1 greylisted", Kind::TemporaryForRecipient);
    row("rcpt", "452 4.2.2 mailbox full", Kind::TemporaryForRecipient);
    row("rcpt", "550 5.1.1 no such user", Kind::RecipientRefused);
    row("rcpt", "554 5.7.1 relay access denied", Kind::RecipientRefused);
    row("rcpt", "530 5.7.0 authenticate first", Kind::ServerRefusesUs);
    row("data", "421 4.3.2 shutting down", Kind::TemporaryForServer);
    row("data", "451 4.3.0 try later", Kind::TemporaryForServer);
    row("data", "554 5.5.1 no valid recipients", Kind::MessageRefused);
    row("body", "421 4.3.2 shutting down", Kind::TemporaryForServer);
    row("body", "451 4.7.1 try later", Kind::TemporaryForServer);
    row("body", "552 5.3.4 too big", Kind::MessageRefused);
    row("body", "554 5.7.1 looks like spam", Kind::MessageRefused);
}

void SmtpTransportTest::repliesAreClassified()
{
    QFETCH(const QString, stage);
    QFETCH(const QString, reply);
    QFETCH(const int, kind);
    SmtpServer server(at(stage, reply) + QStringList{u"--login"_s, u"a:b"_s});
    const SmtpOutcome outcome = sendOnce(withLogin(server.settings(), u"a"_s, u"b"_s), server.options());
    QCOMPARE(outcome.words, reply);
    QCOMPARE(outcome.code, reply.first(3).toInt());
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(server.mails().size(), 0);
}

void SmtpTransportTest::wrongPasswordIsOurFault()
{
    SmtpServer server({u"--login"_s, u"a:right"_s});
    const SmtpOutcome outcome = sendOnce(withLogin(server.settings(), u"a"_s, u"wrong"_s), server.options());
    QCOMPARE(outcome.kind, Kind::ServerRefusesUs);
    QCOMPARE(outcome.code, 535);
    QVERIFY2(outcome.words.startsWith("535 5.7.8"_L1), qPrintable(outcome.words));
}

void SmtpTransportTest::refusedMessageLeavesTheConnectionUsable()
{
    SmtpServer server(at(u"body"_s, u"554 5.7.1 no"_s));
    SmtpTransport transport(server.settings(), server.options());
    QCOMPARE(sendOne(transport).kind, Kind::MessageRefused);
    QCOMPARE(sendOne(transport).kind, Kind::MessageRefused);
    QCOMPARE(server.count("connect"), 1);
}

void SmtpTransportTest::startTlsIsNeverDowngraded()
{
    SmtpServer server;
    const SmtpSettings settings = withLogin(server.settings(SmtpSecurity::StartTls), u"a"_s, u"b"_s);
    const SmtpOutcome outcome = sendOnce(settings, server.options());
    QCOMPARE(outcome.kind, Kind::ServerRefusesUs);
    QVERIFY(!outcome.words.isEmpty());
    QCOMPARE(server.count("ehlo"), 1);
    QCOMPARE(server.count("auth") + server.count("mail"), 0);
}

void SmtpTransportTest::strippedStartTlsSendsNothing()
{
    for (const QString &reply : {u"502 5.5.1 what is STARTTLS?"_s, u"454 4.7.0 not now"_s}) {
        SmtpServer server(QStringList{u"--security"_s, u"starttls"_s} + at(u"starttls"_s, reply));
        const SmtpOutcome outcome = sendOnce(server.settings(SmtpSecurity::StartTls), server.options());
        QCOMPARE(outcome.kind, reply.startsWith(u'5') ? Kind::ServerRefusesUs : Kind::TemporaryForServer);
        QCOMPARE(outcome.words, reply);
        QCOMPARE(server.count("mail"), 0);
    }
}

void SmtpTransportTest::certificatesAreVerified_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("security");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isTrusted");
    const int startTls = static_cast<int>(SmtpSecurity::StartTls);
    const int tls = static_cast<int>(SmtpSecurity::Tls);
    QTest::addRow("starttls unknown authority") << u"starttls"_s << startTls << u"127.0.0.1"_s << false;
    QTest::addRow("starttls wrong name") << u"starttls"_s << startTls << u"mail.example.org"_s << true;
    QTest::addRow("tls unknown authority") << u"tls"_s << tls << u"127.0.0.1"_s << false;
    QTest::addRow("tls wrong name") << u"tls"_s << tls << u"mail.example.org"_s << true;
}

void SmtpTransportTest::certificatesAreVerified()
{
    QFETCH(const QString, word);
    QFETCH(const int, security);
    QFETCH(const QString, host);
    QFETCH(const bool, isTrusted);
    SmtpServer server({u"--security"_s, word, u"--host"_s, host});
    SmtpOptions options = server.options();
    if (!isTrusted)
        options.caFile.clear();
    const SmtpOutcome outcome = sendOnce(server.settings(static_cast<SmtpSecurity>(security)), options);
    QCOMPARE(outcome.kind, Kind::ServerRefusesUs);
    QVERIFY2(outcome.words.contains("certificate"_L1, Qt::CaseInsensitive), qPrintable(outcome.words));
    QCOMPARE(server.count("mail"), 0);
}

void SmtpTransportTest::unreachableServersAreTemporary_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("security");
    const int none = static_cast<int>(SmtpSecurity::None);
    for (const char *stage : {"greeting", "ehlo", "mail", "rcpt", "data"})
        QTest::addRow("lost at %s", stage) << at(QString::fromLatin1(stage), u"drop"_s) << none;
    QTest::addRow("lost in the TLS handshake")
        << QStringList{u"--security"_s, u"starttls"_s} + at(u"handshake"_s, u"drop"_s)
        << static_cast<int>(SmtpSecurity::StartTls);
    QTest::addRow("refused") << QStringList{u"refused"_s} << none;
    QTest::addRow("no such name") << QStringList{u"no name"_s} << none;
}

void SmtpTransportTest::unreachableServersAreTemporary()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, security);
    const bool needsServer = arguments.first().startsWith("--"_L1);
    SmtpServer server(needsServer ? arguments : QStringList());
    SmtpSettings settings = server.settings(static_cast<SmtpSecurity>(security));
    if (arguments.first() == "refused"_L1)
        server.kill();
    if (arguments.first() == "no name"_L1)
        settings.server = u"nowhere.invalid"_s;
    const SmtpOutcome outcome = sendOnce(settings, server.options());
    QCOMPARE(outcome.kind, Kind::TemporaryForServer);
    QVERIFY(outcome.isConnectionFailure());
    QVERIFY(!outcome.words.isEmpty());
}

void SmtpTransportTest::garbageIsTemporary()
{
    const Babbler babbler("HTTP/1.1 400 Bad Request\r\n\r\n"_ba);
    SmtpTransport transport(babbler.settings(), {.connect = 2s, .silence = 2s});
    std::future<SmtpOutcome> sending = std::async(std::launch::async, [&transport] { return sendOne(transport); });
    QTRY_VERIFY(sending.wait_for(0s) == std::future_status::ready);
    const SmtpOutcome outcome = sending.get();
    QCOMPARE(outcome.kind, Kind::TemporaryForServer);
    QCOMPARE(outcome.code, 0);
}

void SmtpTransportTest::hostsAreValidated_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("url");
    QTest::addRow("name") << u"mail.example.org"_s << "smtp://mail.example.org:587"_ba;
    QTest::addRow("idn") << u"post.grün.example"_s << "smtp://post.xn--grn-ioa.example:587"_ba;
    QTest::addRow("ipv4") << u"192.0.2.1"_s << "smtp://192.0.2.1:587"_ba;
    QTest::addRow("ipv6") << u"2001:db8::1"_s << "smtp://[2001:db8::1]:587"_ba;
    QTest::addRow("container") << u"mail_relay"_s << "smtp://mail_relay:587"_ba;
    for (const QString &bad : {u"smtp.example.org/x"_s, u"user@mail.example.org"_s, u"mail.example.org:25"_s,
                               u"mail example.org"_s, u"mail\r\nQUIT"_s, u"http://mail"_s, u"-mail"_s, u"a?b"_s})
        QTest::addRow("%s", qPrintable(bad.simplified())) << bad << QByteArray();
}

void SmtpTransportTest::hostsAreValidated()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, url);
    SmtpSettings settings;
    settings.server = host;
    QCOMPARE(smtpUrl(settings).value_or(QByteArray()), url);
    if (url.isEmpty())
        QCOMPARE(sendOnce(settings, {}).kind, Kind::ServerRefusesUs);
}

void SmtpTransportTest::silenceEndsAtItsLimit()
{
    SmtpServer server(at(u"rcpt"_s, u"stall"_s));
    SmtpOptions options = server.options();
    options.silence = 300ms;
    QElapsedTimer timer;
    timer.start();
    const SmtpOutcome outcome = sendOnce(server.settings(), options);
    QCOMPARE(outcome.kind, Kind::TemporaryForServer);
    QVERIFY(outcome.isConnectionFailure());
    QVERIFY(timer.elapsed() < 2500);
}

void SmtpTransportTest::silenceAfterTheMailIsUncertain()
{
    for (const QString &action : {u"stall"_s, u"drop"_s, u"keep, then drop"_s, u"nonsense"_s}) {
        SmtpServer server(at(u"body"_s, action));
        SmtpOptions options = server.options();
        options.finalReply = 300ms;
        const SmtpOutcome outcome = sendOnce(server.settings(), options);
        QVERIFY2(outcome.kind == Kind::Uncertain, qPrintable(action));
        QCOMPARE(outcome.code, 0);
    }
}

void SmtpTransportTest::slowGoodbyeHoldsNobodyUp()
{
    SmtpServer server(at(u"rcpt"_s, u"550 5.1.1 no such user"_s) + at(u"quit"_s, u"stall"_s));
    QElapsedTimer timer;
    timer.start();
    {
        SmtpTransport transport(server.settings(), server.options());
        QCOMPARE(sendOne(transport).kind, Kind::RecipientRefused);
        QCOMPARE(sendOne(transport).kind, Kind::RecipientRefused);
    }
    QVERIFY(timer.elapsed() < 2000);
    QTRY_COMPARE(server.count("quit"), 2);
}

QTEST_GUILESS_MAIN(SmtpTransportTest)
#include "tst_smtptransport.moc"
