// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace cookout {

/** Where the database is. */
struct DatabaseAddress {
    enum class Kind {
        Sqlite,
        PostgreSql,
    };
    Kind kind = Kind::Sqlite;
    QString path; ///< SQLite: absolute file name
    QString host;
    quint16 port = 5432;
    QString name;
    QString user;
    Secret password;
    QString sslMode;

    /** For people and logs: the file name, or host and database without user and password. */
    [[nodiscard]] QString display() const;
};

/** Reads `sqlite:///absolute/file` or `postgresql://user:pass@host:port/name?sslmode=…`; InvalidInput otherwise. */
[[nodiscard]] Result<DatabaseAddress> databaseAddressFromUrl(const QString &url);

enum class SmtpSecurity {
    StartTls, ///< upgrade or fail, never plain
    Tls,      ///< TLS from the first byte
    None,
};

/** The words of SMTP_SECURITY. */
[[nodiscard]] QString nameOf(SmtpSecurity security);
[[nodiscard]] std::optional<SmtpSecurity> smtpSecurityFromString(QStringView text);

enum class LogFormat {
    Text,
    Json,
};

struct SmtpSettings {
    QString server; ///< empty: no mail is sent, rows wait
    quint16 port = 587;
    QString username;
    Secret password;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString from;    ///< "address" or "Name <address>"; empty: the user name when that is an address
    int perHour = 0; ///< most mails that may leave within any hour; 0: no limit

    friend bool operator==(const SmtpSettings &, const SmtpSettings &) = default;
};

struct PortalSettings {
    QString listen;
    quint16 port = 8080;
    QString publicUrl;
    QString tlsCertificate; ///< PEM file; the portal speaks https when it is set, as tlsKey is then
    QString tlsKey;
    int postsPerMinute = 60; ///< per address, 0 = no limit
    int getsPerMinute = 600;
    int connectionsPerAddress = 64;
    QStringList trustedProxies; ///< CIDRs
    QStringList allowedHosts;   ///< besides the machine's own names and addresses
    bool plainSignIn = false;   ///< passwords may be typed on plain http pages, where others can read them
    qint64 maxContentLength = 16 * 1024 * 1024;
    std::chrono::seconds staticMaxAge{31536000};
    Secret metricsToken;

    [[nodiscard]] bool usesTls() const { return !tlsCertificate.isEmpty(); }
};

struct Settings {
    DatabaseAddress database;
    int poolSize = 10;
    std::chrono::milliseconds poolTimeout{5000};
    bool synchronousFull = true;
    SmtpSettings smtp;
    std::chrono::seconds sessionLifetime{1800};
    PortalSettings portal;
    QString logLevel;
    LogFormat logFormat = LogFormat::Text;
    QString logFile;
};

/** A setting as the database keeps it, under the name of its variable. */
struct StoredSetting {
    QString name;
    QString value;    ///< as the variable would hold it; empty: not stored any more
    int revision = 1; ///< counts its changes

    friend bool operator==(const StoredSetting &, const StoredSetting &) = default;
};

/**
 * The names of the settings that the database may keep: all but where the database is, what is needed before it is
 * open (the log), SMTP_PASSWORD, and files of one computer (PORTAL_TLS_…).
 */
[[nodiscard]] const QStringList &storableSettings();

/** Whether the value of this setting may appear neither in the history nor in a log. */
[[nodiscard]] bool isSecretSetting(QStringView name);

/** Whether the value could be stored: InvalidInput, with a sentence, if the name or the form is wrong. */
[[nodiscard]] Result<void> checkSetting(const QString &name, const QString &value);

/** How settings of a mail account are stored: value by variable, all that storableSettings() lets. */
[[nodiscard]] QMap<QString, QString> storedFormOf(const SmtpSettings &smtp);

/** Looks a variable up by its public name, such as "PORTAL_PORT"; nothing when it is not set there. */
using SettingsSource = std::function<std::optional<QString>(const QString &name)>;

/** The process environment. */
[[nodiscard]] SettingsSource environmentSource();

/**
 * Reads every setting from the first source that has it (command-line flags come before the environment), else from
 * what is stored, else takes the default of the public interface. A malformed value is InvalidInput whose detail names
 * the variable and the accepted form; for a stored one it says how to override it. Stored names that are not among
 * storableSettings() are not looked at.
 */
[[nodiscard]] Result<Settings> loadSettings(const QList<SettingsSource> &sources,
                                            const QList<StoredSetting> &stored = {});

/** Makes a program's settings, its flags and environment included, once it is known what its database has stored. */
using SettingsReader = std::function<Result<Settings>(const QList<StoredSetting> &stored)>;

} // namespace cookout
