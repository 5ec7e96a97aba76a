// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

SettingsSource from(const QHash<QString, QString> &values)
{
    return [values](const QString &name) -> std::optional<QString> {
        return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
    };
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfThePublicInterface();
    void theFirstSourceWins();
    void flagsWinOverEnvironmentOverStoredOverDefault_data();
    void flagsWinOverEnvironmentOverStoredOverDefault();
    void aMalformedStoredValueSaysHowToOverrideIt();
    void aMalformedStoredValueThatIsOverriddenDoesNotMatter();
    void whatTheDatabaseMayNotKeepIsNotReadFromIt_data();
    void whatTheDatabaseMayNotKeepIsNotReadFromIt();
    void everyStorableSettingIsReadFromTheDatabase_data();
    void everyStorableSettingIsReadFromTheDatabase();
    void theUrlWinsOverThePath();
    void aMalformedValueIsNamed_data();
    void aMalformedValueIsNamed();
    void readsPostgresAddresses();
    void aPasswordIsNotShown();
};

void TestSettings::defaultsAreThoseOfThePublicInterface()
{
    const Result<Settings> settings = loadSettings({});
    QVERIFY(settings);
    QCOMPARE(settings->poolSize, 10);
    QCOMPARE(settings->poolTimeout, std::chrono::seconds(5));
    QVERIFY(settings->synchronousFull);
    QVERIFY(settings->database.path.endsWith("/cookout.db"_L1));
    QCOMPARE(settings->smtp.port, 587);
    QVERIFY(settings->smtp.security == SmtpSecurity::StartTls);
    QCOMPARE(settings->portal.listen, u"0.0.0.0"_s);
    QCOMPARE(settings->portal.port, 8080);
    QCOMPARE(settings->portal.postsPerMinute, 60);
    QCOMPARE(settings->portal.getsPerMinute, 600);
    QCOMPARE(settings->portal.connectionsPerAddress, 64);
    QCOMPARE(settings->portal.maxContentLength, 16777216);
    QCOMPARE(settings->portal.staticMaxAge, std::chrono::seconds(31536000));
    QCOMPARE(settings->sessionLifetime, std::chrono::seconds(1800));
}

void TestSettings::theFirstSourceWins()
{
    const Result<Settings> settings =
        loadSettings({from({{u"PORTAL_PORT"_s, u"81"_s}}), from({{u"PORTAL_PORT"_s, u"82"_s}})});
    QVERIFY(settings);
    QCOMPARE(settings->portal.port, 81);
}

void TestSettings::flagsWinOverEnvironmentOverStoredOverDefault_data()
{
    QTest::addColumn<bool>("flag");
    QTest::addColumn<bool>("environment");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<int>("port");
    for (int given = 0; given < 8; ++given) {
        const bool flag = (given & 4) != 0;
        const bool environment = (given & 2) != 0;
        const bool stored = (given & 1) != 0;
        const int port = flag ? 81 : environment ? 82 : stored ? 83 : 8080;
        QTest::addRow("%d%d%d", flag, environment, stored) << flag << environment << stored << port;
    }
}

void TestSettings::flagsWinOverEnvironmentOverStoredOverDefault()
{
    QFETCH(const bool, flag);
    QFETCH(const bool, environment);
    QFETCH(const bool, stored);
    const auto source = [](bool given, const QString &port) {
        return from(given ? QHash<QString, QString>{{u"PORTAL_PORT"_s, port}} : QHash<QString, QString>());
    };
    const QList<StoredSetting> kept{{u"PORTAL_PORT"_s, stored ? u"83"_s : QString(), 1}};
    const Result<Settings> settings = loadSettings({source(flag, u"81"_s), source(environment, u"82"_s)}, kept);
    QVERIFY(settings);
    QTEST(int(settings->portal.port), "port");
}

void TestSettings::aMalformedStoredValueSaysHowToOverrideIt()
{
    const Result<Settings> settings = loadSettings({}, {{u"PORTAL_PORT"_s, u"x"_s, 1}});
    QVERIFY(!settings);
    QCOMPARE(settings.error().detail, u"PORTAL_PORT is not valid: it must be a whole number from 0 to 65535; the "
                                      "database has stored it so: set the environment variable PORTAL_PORT instead"_s);
    QVERIFY(!loadSettings({from({{u"PORTAL_PORT"_s, u"x"_s}})}).error().detail.contains("database"_L1));
}

void TestSettings::aMalformedStoredValueThatIsOverriddenDoesNotMatter()
{
    QVERIFY(loadSettings({from({{u"PORTAL_PORT"_s, u"81"_s}})}, {{u"PORTAL_PORT"_s, u"x"_s, 1}}));
}

void TestSettings::whatTheDatabaseMayNotKeepIsNotReadFromIt_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"DATABASE_PATH", "DATABASE_URL", "DATABASE_POOL_SIZE", "LOG_LEVEL", "SMTP_PASSWORD",
                             "mail.resume", "UNKNOWN"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSettings::whatTheDatabaseMayNotKeepIsNotReadFromIt()
{
    QFETCH(const QString, name);
    const Result<Settings> settings = loadSettings({}, {{name, u"/malformed for all of them/"_s, 1}});
    QVERIFY(settings);
    QCOMPARE(settings->database.path, loadSettings({})->database.path);
    QVERIFY(settings->smtp.password.isEmpty());
    QVERIFY(!checkSetting(name, u"1"_s));
}

void TestSettings::everyStorableSettingIsReadFromTheDatabase_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : storableSettings())
        QTest::newRow(qPrintable(name)) << name;
}

void TestSettings::everyStorableSettingIsReadFromTheDatabase()
{
    // What the database holds must reach the same check as the variable: both refuse, or neither does.
    QFETCH(const QString, name);
    const QString odd = u"?!"_s;
    QCOMPARE(loadSettings({}, {{name, odd, 1}}).has_value(), loadSettings({from({{name, odd}})}).has_value());
    QCOMPARE(checkSetting(name, odd).has_value(), loadSettings({from({{name, odd}})}).has_value());
}

void TestSettings::theUrlWinsOverThePath()
{
    const Result<Settings> settings =
        loadSettings({from({{u"DATABASE_PATH"_s, u"a.db"_s}, {u"DATABASE_URL"_s, u"sqlite:///tmp/b%20c.db"_s}})});
    QVERIFY(settings);
    QCOMPARE(settings->database.path, u"/tmp/b c.db"_s);
}

void TestSettings::aMalformedValueIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const std::pair<const char *, const char *> cases[] = {
        {"DATABASE_POOL_SIZE", "1"},
        {"DATABASE_POOL_SIZE", "ten"},
        {"DATABASE_POOL_TIMEOUT", "0"},
        {"DATABASE_SYNCHRONOUS", "off"},
        {"DATABASE_URL", "mysql://x/y"},
        {"DATABASE_PATH", ""},
        {"SMTP_PORT", "0"},
        {"SMTP_SECURITY", "ssl"},
        {"SMTP_PER_HOUR", "-1"},
        {"SMTP_PER_HOUR", "many"},
        {"PORTAL_PORT", "65536"},
        {"PORTAL_PUBLIC_URL", "party"},
        {"PORTAL_POST_PER_MINUTE", "-1"},
        {"LOG_LEVEL", "loud"},
        {"LOG_FORMAT", "xml"},
        {"SESSION_LIFETIME", "1"},
        {"STATIC_MAX_AGE", "year"},
        {"MAX_CONTENT_LENGTH", "1"},
        {"PORTAL_CONNECTIONS_PER_ADDRESS", "x"},
        {"PORTAL_GET_PER_MINUTE", ""},
        {"PORTAL_LISTEN", "everywhere"},
        {"PORTAL_LISTEN", "1.2.3.256"},
        {"TRUSTED_PROXIES", "10.0.0.0/99"},
        {"TRUSTED_PROXIES", "10.0.0.0/8,proxy"},
        {"SMTP_SERVER", "x.example:25"},
        {"SMTP_SERVER", "two words"},
        {"SMTP_FROM", "not an address"},
        {"SMTP_FROM", "Party <nobody>"},
        {"PORTAL_PUBLIC_URL", "http://a.org/?x=1"},
        {"DATABASE_URL", "sqlite:relative.db"},
        {"PORTAL_TLS_CERTIFICATE", "/etc/cookout/party.pem"}, // without its key
        {"PORTAL_TLS_KEY", "/etc/cookout/party.key"},
    };
    for (const auto &[name, value] : cases)
        QTest::addRow("%s=%s", name, value) << QString::fromUtf8(name) << QString::fromUtf8(value);
}

void TestSettings::aMalformedValueIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Result<Settings> settings = loadSettings({from({{name, value}})});
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::InvalidInput);
    QVERIFY2(settings.error().detail.contains(name), qPrintable(settings.error().detail));
}

void TestSettings::readsPostgresAddresses()
{
    const Result<DatabaseAddress> address =
        databaseAddressFromUrl(u"postgresql://ann:p%40ss@db.example.org:5433/party?sslmode=verify-full"_s);
    QVERIFY(address);
    QVERIFY(address->kind == DatabaseAddress::Kind::PostgreSql);
    QCOMPARE(address->host, u"db.example.org"_s);
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->name, u"party"_s);
    QCOMPARE(address->user, u"ann"_s);
    QCOMPARE(address->password.reveal(), u"p@ss"_s);
    QCOMPARE(address->sslMode, u"verify-full"_s);
}

void TestSettings::aPasswordIsNotShown()
{
    const Result<DatabaseAddress> address = databaseAddressFromUrl(u"postgresql://ann:secret@db/party"_s);
    QVERIFY(address);
    QVERIFY(!address->display().contains("secret"_L1));
    QVERIFY(!address->display().contains("ann"_L1));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
