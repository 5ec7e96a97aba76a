// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctlmailaccount.h"
#include "app/healthreport.h"
#include "core/portal/tlsidentity.h"
#include "core/services/healthservice.h"

#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int networkMilliseconds = 5000;
constexpr int expiryWarningDays = 14;

HealthFinding smtpFinding(const SmtpSettings &smtp)
{
    const QString name = u"mail server"_s;
    if (smtp.server.isEmpty())
        return {HealthFinding::Level::Warn, name, u"none is set, so mails wait"_s,
                u"run \"cookoutctl mail setup\", or set SMTP_SERVER, to send them"_s};
    const QString where = u"%1:%2"_s.arg(smtp.server).arg(smtp.port);
    const QString remedy = u"check SMTP_SERVER, SMTP_PORT, SMTP_SECURITY and the network; mails wait meanwhile"_s;
    QSslSocket socket;
    const bool tls = smtp.security == SmtpSecurity::Tls;
    if (tls)
        socket.connectToHostEncrypted(smtp.server, smtp.port);
    else
        socket.connectToHost(smtp.server, smtp.port);
    const bool connected =
        tls ? socket.waitForEncrypted(networkMilliseconds) : socket.waitForConnected(networkMilliseconds);
    if (!connected)
        return {HealthFinding::Level::Fail, name, u"%1 is not reached: %2"_s.arg(where, socket.errorString()), remedy};
    // A server speaks first (RFC 5321, 4.3.1).
    if (!socket.canReadLine())
        socket.waitForReadyRead(networkMilliseconds);
    const QString greeting = QString::fromUtf8(socket.readLine(200)).simplified();
    if (!greeting.startsWith("220"_L1)) {
        return {HealthFinding::Level::Fail, name,
                u"%1 does not greet like a mail server: \"%2\""_s.arg(where, greeting), remedy};
    }
    return healthy(name, u"%1 answers"_s.arg(where));
}

HealthFinding tlsFinding(const PortalSettings &portal, const QDateTime &now)
{
    const QString name = u"certificate"_s;
    if (!portal.usesTls())
        return healthy(name, u"none is set; the portal serves http"_s);
    const Result<QSslConfiguration> tls = tlsConfiguration(portal.tlsCertificate, portal.tlsKey, now);
    if (!tls) {
        return {HealthFinding::Level::Fail, name, tls.error().detail,
                u"correct the files named by PORTAL_TLS_CERTIFICATE and PORTAL_TLS_KEY"_s};
    }
    const QDateTime end = certificateEnd(*tls);
    const QString finding = u"fits its key, valid until %1"_s.arg(end.toString(u"yyyy-MM-dd"_s));
    if (end < now.addDays(expiryWarningDays))
        return {HealthFinding::Level::Warn, name, finding, u"renew it before the party"_s};
    return healthy(name, finding);
}

/** Whether what listens on the port is a portal of Cookout's. */
bool answersAsPortal(const PortalSettings &portal)
{
    QSslSocket socket;                                // plain until it begins to encrypt
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // the certificate names a host, not this loopback address
    const QHostAddress listen(portal.listen);
    const bool any = listen.isNull() || listen == QHostAddress::AnyIPv4 || listen == QHostAddress::AnyIPv6;
    socket.connectToHost(any ? QHostAddress(QHostAddress::LocalHost) : listen, portal.port);
    if (!socket.waitForConnected(networkMilliseconds))
        return false;
    if (portal.usesTls()) {
        socket.startClientEncryption();
        if (!socket.waitForEncrypted(networkMilliseconds))
            return false;
    }
    socket.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (answer.size() < 65536 && socket.waitForReadyRead(networkMilliseconds))
        answer += socket.readAll();
    return answer.contains("{\"status\":\"ok\"}");
}

HealthFinding portalFinding(const PortalSettings &portal)
{
    const QString name = u"portal"_s;
    QTcpServer probe;
    const QHostAddress listen =
        portal.listen.isEmpty() ? QHostAddress(QHostAddress::AnyIPv4) : QHostAddress(portal.listen);
    if (probe.listen(listen, portal.port))
        return healthy(name, u"port %1 is free; the portal is not running"_s.arg(portal.port));
    const QString problem = probe.errorString();
    if (answersAsPortal(portal))
        return healthy(name, u"answers on port %1"_s.arg(portal.port));
    return {HealthFinding::Level::Fail, name, u"port %1 cannot be used: %2"_s.arg(portal.port).arg(problem),
            u"stop the program that holds it, or choose another PORTAL_PORT or PORTAL_LISTEN"_s};
}

/** Whether the login's password can be had. */
HealthFinding passwordFinding(const SmtpSettings &smtp)
{
    const QString name = u"mail password"_s;
    PasswordStore passwords;
    const Result<KeptPassword> kept = passwordOf(smtp, passwords);
    if (!kept)
        return {HealthFinding::Level::Fail, name, kept.error().detail.section(u"; "_s, 0, 0),
                kept.error().detail.section(u"; "_s, 1)};
    if (kept->place == PasswordPlace::Nowhere) {
        const QString none = u"none is kept for %1"_s.arg(smtp.username);
        return {HealthFinding::Level::Fail, name, kept->problem.isEmpty() ? none : kept->problem,
                u"give it to \"cookoutctl mail setup --password-stdin\", or set SMTP_PASSWORD"_s};
    }
    return healthy(name, wordsFor(*kept, smtp, passwords));
}

/**
 * Opened as the programs open it, so only when nothing stands against that and it would not be migrated. What the
 * database has stored comes to `settings` then.
 */
HealthFinding poolFinding(Settings &settings, const CommandLine &line, const Clock &clock)
{
    Backend backend(settings, clock);
    if (const Result<int> opened = backend.pool.start().wait(); !opened) {
        return {HealthFinding::Level::Fail, u"pool"_s, opened.error().detail.section(u"; "_s, 0, 0),
                opened.error().detail.section(u"; "_s, 1)};
    }
    Result<Settings> stored = settingsWith(line, backend);
    if (!stored)
        return {HealthFinding::Level::Fail, u"stored settings"_s, stored.error().detail, u"correct them"_s};
    settings = std::move(*stored);
    return HealthService::poolFinding(backend.pool, settings);
}

bool isSound(const QList<HealthFinding> &findings)
{
    const auto schema = std::find_if(findings.begin(), findings.end(),
                                     [](const HealthFinding &finding) { return finding.name == "schema"_L1; });
    return !hasFailure(findings) && schema != findings.end() && schema->level == HealthFinding::Level::Ok;
}

int doctor(const CtlCommand &command, const QStringList &arguments)
{
    CommandLine line(command.usageName(), command.summary, {jsonOption()});
    if (const auto code = line.parse(arguments))
        return *code;
    const bool asJson = line.isSet(u"json"_s);
    Result<Settings> settings = line.settings();
    if (!settings && settings.error().detail.startsWith("--"_L1))
        return line.settingsError(settings.error());
    if (!settings) {
        return printFindings({{HealthFinding::Level::Fail, u"settings"_s, settings.error().detail,
                               u"correct the variable and run doctor again"_s}},
                             asJson);
    }
    const SystemClock clock;
    Background background;
    HealthService health(settings->database, clock, background);
    QList<HealthFinding> findings{healthy(u"settings"_s, u"every variable is well formed"_s)};
    const Result<QList<HealthFinding>> database = health.database().wait();
    if (!database)
        return reportFailure(database.error());
    findings += *database;
    if (isSound(*database))
        findings.append(poolFinding(*settings, line, clock));
    findings << smtpFinding(settings->smtp);
    if (!settings->smtp.server.isEmpty() && !settings->smtp.username.isEmpty())
        findings << passwordFinding(settings->smtp);
    findings << tlsFinding(settings->portal, clock.now()) << portalFinding(settings->portal);
    return printFindings(findings, asJson);
}

} // namespace

QList<CtlCommand> doctorCommands()
{
    return {{{u"doctor"_s}, u"Check settings, database, disk, clock, mail server and portal."_s, doctor}};
}

} // namespace cookout
