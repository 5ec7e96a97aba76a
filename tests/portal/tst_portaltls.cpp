// SPDX-License-Identifier: GPL-3.0-or-later
// The portal over TLS, with certificates that the real openssl makes.
#include "tests/portal/portalfixture.h"
// After it, since an Answer of the guard would shadow that of a background job.
#include "core/portal/tlsidentity.h"
#include "tests/portal/guardfixture.h"

#include <QProcess>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestPortalTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothKindsOfKeysServePages_data();
    void bothKindsOfKeysServePages();
    void oldProtocolsAreRefused();
    void onlyHttp11IsNegotiated();
    void guestsAreLedToHttps();
    void plainHttpGetsASentence();
    void aRefusalOverTlsIsReadable();
    void aStalledHandshakeIsClosed_data();
    void aStalledHandshakeIsClosed();
    void whatIsWrongWithTheFilesIsSaid_data();
    void whatIsWrongWithTheFilesIsSaid();
    void aPortalWithBadFilesDoesNotStart();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QSslConfiguration ours() const;
    [[nodiscard]] PortalSettings settings() const;

    QTemporaryDir m_folder;
};

namespace {

/** A client that takes any certificate, and may ask for protocols. */
std::unique_ptr<QSslSocket> connected(quint16 port, QSsl::SslProtocol protocol = QSsl::SecureProtocols,
                                      const QList<QByteArray> &alpn = {})
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    configuration.setAllowedNextProtocols(alpn);
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    return socket;
}

QByteArray answerTo(QSslSocket &socket, const QByteArray &request)
{
    QByteArray bytes;
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });
    socket.write(request);
    std::ignore = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return bytes;
}

QByteArray closingGet(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
}

} // namespace

void TestPortalTls::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestPortalTls::initTestCase()
{
    const QStringList common{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s};
    openssl(common + QStringList{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s,
                                 u"ec.key"_s, u"-out"_s, u"ec.pem"_s, u"-days"_s, u"10000"_s});
    openssl(common + QStringList{u"-newkey"_s, u"rsa:2048"_s, u"-keyout"_s, u"rsa.key"_s, u"-out"_s, u"rsa.pem"_s,
                                 u"-days"_s, u"10000"_s});
    openssl(
        {u"rsa"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-in"_s, u"rsa.key"_s, u"-out"_s, u"locked.key"_s});
    QFile text(file(u"text.pem"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") == 5);
}

QSslConfiguration TestPortalTls::ours() const
{
    return *tlsConfiguration(file(u"ec.pem"_s), file(u"ec.key"_s), SystemClock().now());
}

PortalSettings TestPortalTls::settings() const
{
    PortalSettings settings = PortalFixture::settings();
    settings.tlsCertificate = file(u"ec.pem"_s);
    settings.tlsKey = file(u"ec.key"_s);
    return settings;
}

void TestPortalTls::bothKindsOfKeysServePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("elliptic curve") << u"ec"_s;
    QTest::newRow("RSA") << u"rsa"_s;
}

void TestPortalTls::bothKindsOfKeysServePages()
{
    QFETCH(const QString, name);
    GuardLimits limits;
    limits.tls = *tlsConfiguration(file(name + u".pem"_s), file(name + u".key"_s), SystemClock().now());
    Portal portal(limits);
    const auto client = connected(portal.port);
    const QByteArray answer = answerTo(*client, closingGet("/big?bytes=300000"));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(100).constData());
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, 300'000);
    QVERIFY(answer.contains("X-Frame-Options: DENY"));
}

void TestPortalTls::oldProtocolsAreRefused()
{
    GuardLimits limits;
    limits.tls = ours();
    Portal portal(limits);
    const auto modern = connected(portal.port, QSsl::TlsV1_2);
    QTRY_VERIFY(modern->isEncrypted());
    const auto newest = connected(portal.port, QSsl::TlsV1_3);
    QTRY_VERIFY(newest->isEncrypted());
    // openssl's own client, since Qt offers the old ones no more
    QProcess old;
    old.start(u"openssl"_s, {u"s_client"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s,
                             u"127.0.0.1:%1"_s.arg(portal.port)});
    old.closeWriteChannel();
    QTRY_COMPARE(old.state(), QProcess::NotRunning);
    QVERIFY(old.exitCode() != 0);
    QTRY_COMPARE(portal.guard->connectionCount(), 2);
}

void TestPortalTls::onlyHttp11IsNegotiated()
{
    GuardLimits limits;
    limits.tls = ours();
    Portal portal(limits);
    const auto client = connected(portal.port, QSsl::SecureProtocols, {"h2", "http/1.1"});
    QTRY_VERIFY(client->isEncrypted());
    QCOMPARE(client->sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
}

void TestPortalTls::guestsAreLedToHttps()
{
    PortalFixture fixture(settings());
    QVERIFY(fixture.portal.status().url.startsWith("https://127.0.0.1:"_L1));
    const auto client = connected(fixture.portal.status().port);
    QVERIFY(answerTo(*client, closingGet("/healthz")).endsWith(R"({"status":"ok"})"));
}

void TestPortalTls::plainHttpGetsASentence()
{
    GuardLimits limits;
    limits.tls = ours();
    Portal portal(limits);
    Client client(portal.port);
    client.send(get("/now"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answer().status, 400);
    QVERIFY(client.answer().body.contains("https instead of http"));
    QCOMPARE(client.answer().value("X-Frame-Options"), QByteArray("DENY"));
    QCOMPARE(portal.rejections, QList<QByteArray>{"plain-on-tls"});
    QVERIFY(portal.handled.isEmpty());
}

void TestPortalTls::aRefusalOverTlsIsReadable()
{
    GuardLimits limits;
    limits.tls = ours();
    Portal portal(limits);
    const auto client = connected(portal.port);
    const QByteArray answer = answerTo(*client, postWith("Content-Length: 20000000\r\n", QByteArray(2'000'000, 'b')));
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.left(100).constData());
    QVERIFY(answer.endsWith("</html>\n"));
    QTRY_COMPARE(portal.sockets(), 0);
}

void TestPortalTls::aStalledHandshakeIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\x16");
    QTest::newRow("half a hello") << QByteArray::fromHex("16030100a5010000a10303");
}

void TestPortalTls::aStalledHandshakeIsClosed()
{
    QFETCH(const QByteArray, bytes);
    GuardLimits limits = limitsWith(&GuardLimits::handshakeTime, 150ms);
    limits.tls = ours();
    Portal portal(limits);
    Client client(portal.port);
    client.send(bytes);
    QTRY_COMPARE(portal.guard->connectionCount(), 1);
    QTRY_VERIFY(client.isClosed());
    QTRY_COMPARE(portal.sockets(), 0);
    QCOMPARE(portal.rejections, QList<QByteArray>{"handshake-timeout"});
}

void TestPortalTls::whatIsWrongWithTheFilesIsSaid_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no certificate file") << u"none.pem"_s << u"ec.key"_s << 0 << u"none.pem cannot be read"_s;
    QTest::newRow("no key file") << u"ec.pem"_s << u"none.key"_s << 0 << u"none.key cannot be read"_s;
    QTest::newRow("a folder") << u"."_s << u"ec.key"_s << 0 << u"cannot be read"_s;
    QTest::newRow("no certificate in it") << u"text.pem"_s << u"ec.key"_s << 0 << u"holds no certificate"_s;
    QTest::newRow("no key in it") << u"ec.pem"_s << u"text.pem"_s << 0 << u"holds no RSA or elliptic-curve key"_s;
    QTest::newRow("a certificate for a key") << u"ec.pem"_s << u"ec.pem"_s << 0 << u"holds no RSA or elliptic"_s;
    QTest::newRow("a key for a certificate") << u"ec.key"_s << u"ec.key"_s << 0 << u"holds no certificate"_s;
    QTest::newRow("a key with a password") << u"rsa.pem"_s << u"locked.key"_s << 0 << u"has a password"_s;
    QTest::newRow("another one's key") << u"rsa.pem"_s << u"ec.key"_s << 0 << u"does not belong to the certificate"_s;
    QTest::newRow("expired") << u"ec.pem"_s << u"ec.key"_s << 10001 << u"expired on 20"_s;
    QTest::newRow("not yet valid") << u"ec.pem"_s << u"ec.key"_s << -2 << u"is valid from 20"_s;
}

void TestPortalTls::whatIsWrongWithTheFilesIsSaid()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const int, days);
    QFETCH(const QString, sentence);
    const Result<QSslConfiguration> tls =
        tlsConfiguration(file(certificate), file(key), SystemClock().now().addDays(days));
    QVERIFY(!tls);
    QCOMPARE(tls.error().code, ErrorCode::InvalidInput);
    QVERIFY2(tls.error().detail.contains(sentence), qPrintable(tls.error().detail));
    QVERIFY(tls.error().detail.startsWith("PORTAL_TLS_"_L1));
}

void TestPortalTls::aPortalWithBadFilesDoesNotStart()
{
    TestBackend house;
    PortalSettings bad = settings();
    bad.tlsKey = file(u"rsa.key"_s);
    PortalServer portal(bad, servicesOf(house));
    portal.start();
    QTRY_COMPARE(portal.status().state, PortalStatus::State::Failed);
    QVERIFY(portal.status().problem.contains(u"does not belong"_s));
    QVERIFY(!portal.status().portInUse);
}

QTEST_GUILESS_MAIN(TestPortalTls)
#include "tst_portaltls.moc"
