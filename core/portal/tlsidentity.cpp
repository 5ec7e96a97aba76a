// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/tlsidentity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr int loopbackMilliseconds = 2000;

tl::unexpected<Error> invalid(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

Result<QByteArray> contentsOf(const QString &variable, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"%1: %2 cannot be read: %3"_s.arg(variable, name, file.errorString()));
    return file.read(largestFile);
}

Result<QList<QSslCertificate>> certificatesIn(const QString &name, const QDateTime &now)
{
    const Result<QByteArray> bytes = contentsOf(u"PORTAL_TLS_CERTIFICATE"_s, name);
    if (!bytes)
        return failure(bytes);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return invalid(u"PORTAL_TLS_CERTIFICATE: %1 holds no certificate in PEM form"_s.arg(name));
    const QString form = u"yyyy-MM-dd HH:mm 'UTC'"_s;
    if (chain.first().expiryDate() <= now) {
        return invalid(u"PORTAL_TLS_CERTIFICATE: the certificate in %1 expired on %2; renew it, or unset it and "
                       "PORTAL_TLS_KEY to serve http"_s.arg(name, chain.first().expiryDate().toUTC().toString(form)));
    }
    if (chain.first().effectiveDate() > now) {
        return invalid(u"PORTAL_TLS_CERTIFICATE: the certificate in %1 is valid from %2 on; check the clock"_s.arg(
            name, chain.first().effectiveDate().toUTC().toString(form)));
    }
    return chain;
}

Result<QSslKey> keyIn(const QString &name)
{
    const Result<QByteArray> bytes = contentsOf(u"PORTAL_TLS_KEY"_s, name);
    if (!bytes)
        return failure(bytes);
    if (bytes->contains("ENCRYPTED"))
        return invalid(u"PORTAL_TLS_KEY: the key in %1 has a password; take it off"_s.arg(name));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(*bytes, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return invalid(u"PORTAL_TLS_KEY: %1 holds no RSA or elliptic-curve key in PEM form"_s.arg(name));
}

/** Empty when a handshake can begin. */
QString handshakeProblem(const QSslConfiguration &configuration)
{
    QTcpServer door;
    QTcpSocket client;
    if (!door.listen(QHostAddress::LocalHost))
        return door.errorString();
    client.connectToHost(QHostAddress::LocalHost, door.serverPort());
    if (!client.waitForConnected(loopbackMilliseconds) || !door.waitForNewConnection(loopbackMilliseconds))
        return client.errorString();
    QSslSocket server;
    server.setSslConfiguration(configuration);
    const int wire = ::dup(static_cast<int>(door.nextPendingConnection()->socketDescriptor()));
    if (!server.setSocketDescriptor(wire)) {
        ::close(wire);
        return server.errorString();
    }
    server.startServerEncryption();
    const bool began = server.error() == QAbstractSocket::UnknownSocketError;
    const QString problem = began ? QString() : server.errorString();
    server.abort();
    return problem;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &certificateFile, const QString &keyFile, const QDateTime &now)
{
    const Result<QList<QSslCertificate>> chain = certificatesIn(certificateFile, now);
    if (!chain)
        return failure(chain);
    const Result<QSslKey> key = keyIn(keyFile);
    if (!key)
        return failure(key);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // guests have no certificates
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({"http/1.1"});
    const QString problem = handshakeProblem(configuration);
    if (!problem.isEmpty()) {
        return invalid(u"PORTAL_TLS_KEY: the key in %1 does not belong to the certificate in %2 (%3)"_s.arg(
            keyFile, certificateFile, problem.simplified()));
    }
    return configuration;
}

QDateTime certificateEnd(const QSslConfiguration &configuration)
{
    return configuration.localCertificate().expiryDate().toUTC();
}

} // namespace cookout
