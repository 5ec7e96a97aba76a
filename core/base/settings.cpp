// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Reads one variable after the other and keeps the first complaint. */
class Reader {
public:
    Reader(const QList<SettingsSource> &sources, const QList<StoredSetting> &stored)
        : m_sources(sources), m_stored(stored)
    {
    }

    [[nodiscard]] std::optional<QString> value(const QString &name) const
    {
        const std::optional<QString> given = givenValue(name);
        return given ? given : storedValue(name);
    }

    template <typename Number>
    void number(const QString &name, Number &target, qint64 least, qint64 most)
    {
        const std::optional<QString> text = value(name);
        if (!text)
            return;
        bool ok = false;
        const qint64 parsed = text->toLongLong(&ok);
        if (!ok || parsed < least || parsed > most)
            return complain(name, u"a whole number from %1 to %2"_s.arg(least).arg(most));
        target = Number(parsed);
    }

    void text(const QString &name, QString &target) const
    {
        if (const auto found = value(name))
            target = *found;
    }

    void secret(const QString &name, Secret &target) const
    {
        if (const auto found = value(name))
            target = Secret(*found);
    }

    void list(const QString &name, QStringList &target) const
    {
        if (const auto found = value(name)) {
            for (const QString &part : found->split(u',', Qt::SkipEmptyParts))
                target.append(part.trimmed());
        }
    }

    template <typename Choice>
    void choice(const QString &name, Choice &target, const QList<std::pair<QString, Choice>> &choices)
    {
        const std::optional<QString> found = value(name);
        if (!found)
            return;
        QStringList words;
        for (const auto &[word, meaning] : choices) {
            words.append(word);
            if (word == *found) {
                target = meaning;
                return;
            }
        }
        complain(name, u"one of %1"_s.arg(words.join(u", "_s)));
    }

    void complain(const QString &name, const QString &form)
    {
        if (!m_complaint.isEmpty())
            return;
        m_complaint = u"%1 is not valid: it must be %2"_s.arg(name, form);
        if (!givenValue(name) && storedValue(name))
            m_complaint += u"; the database has stored it so: set the environment variable %1 instead"_s.arg(name);
    }

    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    /** From a flag or the environment. */
    [[nodiscard]] std::optional<QString> givenValue(const QString &name) const
    {
        for (const SettingsSource &source : m_sources) {
            if (auto found = source(name))
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> storedValue(const QString &name) const
    {
        if (!storableSettings().contains(name))
            return std::nullopt;
        const auto found = std::find_if(m_stored.begin(), m_stored.end(), [&name](const StoredSetting &setting) {
            return setting.name == name && !setting.value.isEmpty();
        });
        return found == m_stored.end() ? std::nullopt : std::optional(found->value);
    }

    const QList<SettingsSource> &m_sources;
    const QList<StoredSetting> &m_stored;
    QString m_complaint;
};

bool isNumberUpTo(QStringView text, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && text.size() <= 3 && number >= 0 && number <= most && text.front().isDigit();
}

bool isIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 &&
           std::all_of(parts.begin(), parts.end(), [](QStringView part) { return isNumberUpTo(part, 255); });
}

/** Whether it has the form of an IPv6 address (RFC 4291 section 2.2); the network library has the last word. */
bool isIpv6(QStringView text)
{
    const auto fits = [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u':'; };
    return text.count(u':') >= 2 && std::all_of(text.begin(), text.end(), fits);
}

bool isSubnet(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView address = slash < 0 ? text : text.first(slash);
    const bool v4 = isIpv4(address);
    return (v4 || isIpv6(address)) && (slash < 0 || isNumberUpTo(text.sliced(slash + 1), v4 ? 32 : 128));
}

QString defaultDatabasePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/cookout"_L1;
    return folder + "/cookout.db"_L1;
}

QString defaultLogFile()
{
    // QStandardPaths knows no state folder before Qt 6.7; this is the XDG base directory rule.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/cookout/cookout.log"_L1;
}

void readDatabase(Reader &reader, Settings &settings)
{
    settings.database.path = defaultDatabasePath();
    if (const auto path = reader.value(u"DATABASE_PATH"_s)) {
        if (path->isEmpty())
            reader.complain(u"DATABASE_PATH"_s, u"a file name"_s);
        settings.database.path = QFileInfo(*path).absoluteFilePath();
    }
    if (const auto url = reader.value(u"DATABASE_URL"_s)) {
        const Result<DatabaseAddress> address = databaseAddressFromUrl(*url);
        if (address)
            settings.database = *address;
        else
            reader.complain(u"DATABASE_URL"_s, address.error().detail);
    }
    reader.number(u"DATABASE_POOL_SIZE"_s, settings.poolSize, 2, 100);
    qint64 seconds = 5;
    reader.number(u"DATABASE_POOL_TIMEOUT"_s, seconds, 1, 600);
    settings.poolTimeout = std::chrono::seconds(seconds);
    reader.choice<bool>(u"DATABASE_SYNCHRONOUS"_s, settings.synchronousFull, {{u"full"_s, true}, {u"normal"_s, false}});
}

const QList<std::pair<QString, SmtpSecurity>> &securityNames()
{
    static const QList<std::pair<QString, SmtpSecurity>> names{
        {u"starttls"_s, SmtpSecurity::StartTls}, {u"tls"_s, SmtpSecurity::Tls}, {u"none"_s, SmtpSecurity::None}};
    return names;
}

void readSmtp(Reader &reader, SmtpSettings &smtp)
{
    reader.text(u"SMTP_SERVER"_s, smtp.server);
    reader.number(u"SMTP_PORT"_s, smtp.port, 1, 65535);
    reader.text(u"SMTP_USERNAME"_s, smtp.username);
    reader.secret(u"SMTP_PASSWORD"_s, smtp.password);
    reader.number(u"SMTP_PER_HOUR"_s, smtp.perHour, 0, 1'000'000);
    reader.text(u"SMTP_FROM"_s, smtp.from);
    const auto fitsHost = [](QChar c) { return c.isLetterOrNumber() || QStringView(u".-_:[]").contains(c); };
    const bool namesPort = smtp.server.count(u':') == 1;
    if (!std::all_of(smtp.server.begin(), smtp.server.end(), fitsHost) || namesPort)
        reader.complain(u"SMTP_SERVER"_s, u"a host name such as smtp.example.org; its port goes into SMTP_PORT"_s);
    const qsizetype bracket = smtp.from.lastIndexOf(u'<');
    const QString address =
        bracket < 0 ? smtp.from : smtp.from.mid(bracket + 1).chopped(smtp.from.endsWith(u'>') ? 1 : 0);
    if (!smtp.from.isEmpty() && !isEmailAddress(address.trimmed()))
        reader.complain(u"SMTP_FROM"_s, u"an address such as party@example.org or Party <party@example.org>"_s);
    reader.choice<SmtpSecurity>(u"SMTP_SECURITY"_s, smtp.security, securityNames());
}

void readPortal(Reader &reader, PortalSettings &portal)
{
    portal.listen = u"0.0.0.0"_s;
    reader.text(u"PORTAL_LISTEN"_s, portal.listen);
    if (!isIpv4(portal.listen) && !isIpv6(portal.listen))
        reader.complain(u"PORTAL_LISTEN"_s, u"an IP address of this computer such as 0.0.0.0 or 192.168.1.20"_s);
    reader.number(u"PORTAL_PORT"_s, portal.port, 0, 65535);
    reader.text(u"PORTAL_PUBLIC_URL"_s, portal.publicUrl);
    const QUrl url(portal.publicUrl, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!portal.publicUrl.isEmpty() && (!isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()))
        reader.complain(u"PORTAL_PUBLIC_URL"_s, u"an address such as https://party.example.org"_s);
    while (portal.publicUrl.endsWith(u'/'))
        portal.publicUrl.chop(1);
    reader.text(u"PORTAL_TLS_CERTIFICATE"_s, portal.tlsCertificate);
    reader.text(u"PORTAL_TLS_KEY"_s, portal.tlsKey);
    if (portal.tlsCertificate.isEmpty() != portal.tlsKey.isEmpty()) {
        reader.complain(portal.tlsKey.isEmpty() ? u"PORTAL_TLS_KEY"_s : u"PORTAL_TLS_CERTIFICATE"_s,
                        u"a PEM file, since PORTAL_TLS_CERTIFICATE and PORTAL_TLS_KEY belong together"_s);
    }
    constexpr int most = std::numeric_limits<int>::max();
    reader.number(u"PORTAL_POST_PER_MINUTE"_s, portal.postsPerMinute, 0, most);
    reader.number(u"PORTAL_GET_PER_MINUTE"_s, portal.getsPerMinute, 0, most);
    reader.number(u"PORTAL_CONNECTIONS_PER_ADDRESS"_s, portal.connectionsPerAddress, 0, most);
    reader.list(u"TRUSTED_PROXIES"_s, portal.trustedProxies);
    if (!std::all_of(portal.trustedProxies.begin(), portal.trustedProxies.end(), isSubnet))
        reader.complain(u"TRUSTED_PROXIES"_s, u"networks such as 10.0.0.0/8, separated by commas"_s);
    reader.list(u"ALLOWED_HOSTS"_s, portal.allowedHosts);
    reader.number(u"MAX_CONTENT_LENGTH"_s, portal.maxContentLength, 65536, qint64(1) << 30);
    qint64 maxAge = portal.staticMaxAge.count();
    reader.number(u"STATIC_MAX_AGE"_s, maxAge, 0, 315360000);
    portal.staticMaxAge = std::chrono::seconds(maxAge);
    reader.choice<bool>(u"PORTAL_PLAIN_SIGN_IN"_s, portal.plainSignIn, {{u"no"_s, false}, {u"yes"_s, true}});
    reader.secret(u"METRICS_TOKEN"_s, portal.metricsToken);
}

void readLog(Reader &reader, Settings &settings)
{
    settings.logLevel = u"info"_s;
    settings.logFile = defaultLogFile();
    reader.choice<QString>(
        u"LOG_LEVEL"_s, settings.logLevel,
        {{u"debug"_s, u"debug"_s}, {u"info"_s, u"info"_s}, {u"warning"_s, u"warning"_s}, {u"error"_s, u"error"_s}});
    reader.choice<LogFormat>(u"LOG_FORMAT"_s, settings.logFormat,
                             {{u"text"_s, LogFormat::Text}, {u"json"_s, LogFormat::Json}});
    reader.text(u"LOG_FILE"_s, settings.logFile);
}

} // namespace

QString DatabaseAddress::display() const
{
    return kind == Kind::Sqlite ? path : u"%1:%2/%3"_s.arg(host).arg(port).arg(name);
}

Result<DatabaseAddress> databaseAddressFromUrl(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    DatabaseAddress address;
    if (parsed.isValid() && parsed.scheme() == "sqlite"_L1 && parsed.host().isEmpty() && parsed.path().size() > 1 &&
        parsed.path().startsWith(u'/')) {
        address.path = parsed.path(QUrl::FullyDecoded);
        return address;
    }
    const bool isPostgres = parsed.scheme() == "postgresql"_L1 || parsed.scheme() == "postgres"_L1;
    if (!parsed.isValid() || !isPostgres || parsed.path().size() < 2) {
        return failure(ErrorCode::InvalidInput,
                       u"sqlite:///folder/file.db or postgresql://user:password@host:port/name?sslmode=verify-full"_s);
    }
    address.kind = DatabaseAddress::Kind::PostgreSql;
    address.host = parsed.host().isEmpty() ? u"localhost"_s : parsed.host();
    address.port = static_cast<quint16>(parsed.port(5432));
    address.name = parsed.path(QUrl::FullyDecoded).mid(1);
    address.user = parsed.userName(QUrl::FullyDecoded);
    address.password = Secret(parsed.password(QUrl::FullyDecoded));
    address.sslMode = QUrlQuery(parsed).queryItemValue(u"sslmode"_s, QUrl::FullyDecoded);
    return address;
}

SettingsSource environmentSource()
{
    return [environment = QProcessEnvironment::systemEnvironment()](const QString &name) -> std::optional<QString> {
        if (!environment.contains(name))
            return std::nullopt;
        return environment.value(name);
    };
}

const QStringList &storableSettings()
{
    static const QStringList names{u"SMTP_SERVER"_s,
                                   u"SMTP_PORT"_s,
                                   u"SMTP_USERNAME"_s,
                                   u"SMTP_SECURITY"_s,
                                   u"SMTP_FROM"_s,
                                   u"SMTP_PER_HOUR"_s,
                                   u"SESSION_LIFETIME"_s,
                                   u"MAX_CONTENT_LENGTH"_s,
                                   u"STATIC_MAX_AGE"_s,
                                   u"PORTAL_LISTEN"_s,
                                   u"PORTAL_PORT"_s,
                                   u"PORTAL_PUBLIC_URL"_s,
                                   u"PORTAL_POST_PER_MINUTE"_s,
                                   u"PORTAL_GET_PER_MINUTE"_s,
                                   u"PORTAL_CONNECTIONS_PER_ADDRESS"_s,
                                   u"TRUSTED_PROXIES"_s,
                                   u"ALLOWED_HOSTS"_s,
                                   u"PORTAL_PLAIN_SIGN_IN"_s,
                                   u"METRICS_TOKEN"_s};
    return names;
}

bool isSecretSetting(QStringView name)
{
    return name == u"METRICS_TOKEN" || name == u"SMTP_PASSWORD";
}

QString nameOf(SmtpSecurity security)
{
    const auto &names = securityNames();
    return std::find_if(names.begin(), names.end(), [security](const auto &name) { return name.second == security; })
        ->first;
}

std::optional<SmtpSecurity> smtpSecurityFromString(QStringView text)
{
    const auto &names = securityNames();
    const auto found =
        std::find_if(names.begin(), names.end(), [text](const auto &name) { return name.first == text; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

QMap<QString, QString> storedFormOf(const SmtpSettings &smtp)
{
    return {{u"SMTP_SERVER"_s, smtp.server},
            {u"SMTP_PORT"_s, QString::number(smtp.port)},
            {u"SMTP_SECURITY"_s, nameOf(smtp.security)},
            {u"SMTP_USERNAME"_s, smtp.username},
            {u"SMTP_FROM"_s, smtp.from},
            {u"SMTP_PER_HOUR"_s, QString::number(smtp.perHour)}};
}

Result<void> checkSetting(const QString &name, const QString &value)
{
    if (!storableSettings().contains(name))
        return failure(ErrorCode::InvalidInput, u"%1 is not a setting that the database keeps"_s.arg(name));
    const SettingsSource only = [&](const QString &wanted) {
        return wanted == name && !value.isEmpty() ? std::optional(value) : std::nullopt;
    };
    const Result<Settings> read = loadSettings({only});
    return read ? Result<void>() : Result<void>(failure(read));
}

Result<Settings> loadSettings(const QList<SettingsSource> &sources, const QList<StoredSetting> &stored)
{
    Reader reader(sources, stored);
    Settings settings;
    readDatabase(reader, settings);
    readSmtp(reader, settings.smtp);
    qint64 lifetime = settings.sessionLifetime.count();
    reader.number(u"SESSION_LIFETIME"_s, lifetime, 60, 31536000);
    settings.sessionLifetime = std::chrono::seconds(lifetime);
    readPortal(reader, settings.portal);
    readLog(reader, settings);
    if (!reader.complaint().isEmpty())
        return failure(ErrorCode::InvalidInput, reader.complaint());
    return settings;
}

} // namespace cookout
