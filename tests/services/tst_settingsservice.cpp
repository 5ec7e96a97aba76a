// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settingsrestore.h"
#include "tests/support/testbackend.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr Sql selectEntry = "SELECT action, before, after FROM audit_log WHERE subject = 'setting' "
                            "ORDER BY id DESC LIMIT 1";
constexpr Sql countEntries = "SELECT count(*) FROM audit_log WHERE subject = 'setting'";
constexpr Sql insertNote = "INSERT INTO settings (name, value) VALUES ('mail.resume', '1')";
constexpr Sql searchSecret =
    "/* test */ SELECT count(*) FROM audit_log WHERE before LIKE '%hush%' OR after LIKE '%hush%'";

Result<StoredSetting> set(TestBackend &house, const QString &name, const QString &value)
{
    return house.backend.storedSettings.set(name, value, Actor::organiser()).wait();
}

QString known(TestBackend &house, const QString &name)
{
    for (const StoredSetting &setting : house.backend.cache.snapshot()->settings()) {
        if (setting.name == name)
            return setting.value;
    }
    return {};
}

int number(TestBackend &house, Sql sql)
{
    auto answer = house.backend.pool.read([=](ReadConnection &connection) {
        return connection.first(sql, {}, [](const Row &row) { return row.count(0); });
    });
    return std::move(answer).wait()->value_or(-1);
}

AuditEntry lastEntry(TestBackend &house)
{
    auto answer = house.backend.pool.read([](ReadConnection &connection) {
        return connection.first(selectEntry, {}, [](const Row &row) {
            return AuditEntry{row.text(0), u"setting"_s, 0, 0, row.object(1), row.object(2)};
        });
    });
    return std::move(answer).wait()->value();
}

Result<int> takeBack(TestBackend &house, const AuditEntry &entry)
{
    const Change change = Change::by(Actor::organiser(), house.clock.now());
    auto answer = house.backend.pool.write([=](WriteTransaction &tx) -> Result<int> {
        const Result<void> restored = restoreSetting(tx, change, entry);
        return restored ? Result<int>(1) : Result<int>(failure(restored));
    });
    return std::move(answer).wait();
}

} // namespace

class TestSettingsService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoredSettingIsKnownAtOnceAndAfterARestart();
    void aSettingIsCheckedLikeItsVariable_data();
    void aSettingIsCheckedLikeItsVariable();
    void theSameValueTwiceIsOneChange();
    void anEmptyValueTakesASettingOutOfUse();
    void theProgramsOwnNotesAreNoSettings();
    void aChangeIsToldAndWrittenIntoTheHistory();
    void aSecretIsNotWrittenIntoTheHistory();
    void whatAnotherProgramSetsIsKnownSoon();
    void changesAreTakenBackAndDoneAgain();
    void whatWasSetAgainIsNotTakenBack();
    void aFormerSecretCannotBeBroughtBack();
    void thatThereWasNoSecretCanBeBroughtBack();
    void severalAreSetTogetherOrNotAtAll();
};

void TestSettingsService::aStoredSettingIsKnownAtOnceAndAfterARestart()
{
    TestBackend house;
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8088"_s));
    QCOMPARE(known(house, u"PORTAL_PORT"_s), u"8088"_s);
    Backend again(house.settings(), house.clock);
    QVERIFY(again.open().wait());
    const QList<StoredSetting> stored = again.cache.snapshot()->settings();
    QCOMPARE(stored, (QList<StoredSetting>{{u"PORTAL_PORT"_s, u"8088"_s, 1}}));
    QCOMPARE(loadSettings({}, stored)->portal.port, 8088);
}

void TestSettingsService::aSettingIsCheckedLikeItsVariable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) {
        QTest::addRow("%s=%s", name, value) << QString::fromUtf8(name) << QString::fromUtf8(value);
    };
    row("PORTAL_PORT", "65536");
    row("SMTP_SECURITY", "ssl");
    row("TRUSTED_PROXIES", "10.0.0.0/99");
    row("SMTP_PASSWORD", "hush");
    row("DATABASE_PATH", "/tmp/other.db");
    row("LOG_LEVEL", "info");
    row("mail.resume", "2");
    row("COLOUR", "red");
}

void TestSettingsService::aSettingIsCheckedLikeItsVariable()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    TestBackend house;
    const Result<StoredSetting> refused = set(house, name, value);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().detail.startsWith(name), qPrintable(refused.error().detail));
    QVERIFY(house.backend.storedSettings.all().wait()->isEmpty());
}

void TestSettingsService::theSameValueTwiceIsOneChange()
{
    TestBackend house;
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8088"_s));
    QCOMPARE(set(house, u"PORTAL_PORT"_s, u"8088"_s)->revision, 1);
    QCOMPARE(number(house, countEntries), 1);
    QCOMPARE(set(house, u"PORTAL_PORT"_s, u"8089"_s)->revision, 2);
}

void TestSettingsService::anEmptyValueTakesASettingOutOfUse()
{
    TestBackend house;
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8088"_s));
    QVERIFY(set(house, u"PORTAL_PORT"_s, {}));
    QCOMPARE(loadSettings({}, house.backend.cache.snapshot()->settings())->portal.port, 8080);
    QCOMPARE(loadSettings({}, *house.backend.storedSettings.all().wait())->portal.port, 8080);
}

void TestSettingsService::theProgramsOwnNotesAreNoSettings()
{
    TestBackend house;
    QVERIFY(house.backend.pool.write([](WriteTransaction &tx) { return tx.change(insertNote, {}); }).wait());
    QVERIFY(house.backend.storedSettings.all().wait()->isEmpty());
}

void TestSettingsService::aChangeIsToldAndWrittenIntoTheHistory()
{
    TestBackend house;
    QSignalSpy told(&house.backend.facts, &DomainEvents::settingChanged);
    QVERIFY(set(house, u"SMTP_FROM"_s, u"bbq@example.org"_s));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), u"SMTP_FROM"_s);
    const AuditEntry entry = lastEntry(house);
    QCOMPARE(entry.action, u"setting.changed"_s);
    QCOMPARE(entry.before, (QJsonObject{{u"SMTP_FROM"_s, QString()}}));
    QCOMPARE(entry.after, (QJsonObject{{u"SMTP_FROM"_s, u"bbq@example.org"_s}}));
}

void TestSettingsService::aSecretIsNotWrittenIntoTheHistory()
{
    TestBackend house;
    QVERIFY(set(house, u"METRICS_TOKEN"_s, u"hush"_s));
    QVERIFY(set(house, u"METRICS_TOKEN"_s, u"hush again"_s));
    QCOMPARE(number(house, countEntries), 2);
    QCOMPARE(number(house, searchSecret), 0);
}

void TestSettingsService::whatAnotherProgramSetsIsKnownSoon()
{
    TestBackend house;
    Backend other(house.settings(), house.clock);
    QVERIFY(other.open().wait());
    QVERIFY(other.storedSettings.set(u"PORTAL_PORT"_s, u"8088"_s, Actor::script()).wait());
    QTRY_COMPARE(known(house, u"PORTAL_PORT"_s), u"8088"_s);
}

void TestSettingsService::changesAreTakenBackAndDoneAgain()
{
    TestBackend house;
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8088"_s));
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8089"_s));
    QVERIFY(takeBack(house, lastEntry(house)));
    QCOMPARE(known(house, u"PORTAL_PORT"_s), u"8088"_s);
    QVERIFY(takeBack(house, lastEntry(house)));
    QCOMPARE(known(house, u"PORTAL_PORT"_s), u"8089"_s);
    QCOMPARE(lastEntry(house).action, u"setting.restored"_s);
}

void TestSettingsService::whatWasSetAgainIsNotTakenBack()
{
    TestBackend house;
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8088"_s));
    const AuditEntry first = lastEntry(house);
    QVERIFY(set(house, u"PORTAL_PORT"_s, u"8089"_s));
    const Result<int> refused = takeBack(house, first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains("PORTAL_PORT"_L1));
    QCOMPARE(known(house, u"PORTAL_PORT"_s), u"8089"_s);
}

void TestSettingsService::aFormerSecretCannotBeBroughtBack()
{
    TestBackend house;
    QVERIFY(set(house, u"METRICS_TOKEN"_s, u"hush"_s));
    const AuditEntry first = lastEntry(house);
    QVERIFY(set(house, u"METRICS_TOKEN"_s, u"hush again"_s));
    QCOMPARE(takeBack(house, first).error().code, ErrorCode::Conflict);
    QCOMPARE(takeBack(house, lastEntry(house)).error().code, ErrorCode::Denied);
    QCOMPARE(known(house, u"METRICS_TOKEN"_s), u"hush again"_s);
}

void TestSettingsService::thatThereWasNoSecretCanBeBroughtBack()
{
    TestBackend house;
    QVERIFY(set(house, u"METRICS_TOKEN"_s, u"hush"_s));
    QVERIFY(takeBack(house, lastEntry(house)));
    QCOMPARE(known(house, u"METRICS_TOKEN"_s), QString());
}

void TestSettingsService::severalAreSetTogetherOrNotAtAll()
{
    TestBackend house;
    SettingsService &settings = house.backend.storedSettings;
    const auto stored =
        settings.setAll({{u"SMTP_PORT"_s, u"25"_s}, {u"SMTP_PER_HOUR"_s, u"90"_s}}, Actor::organiser()).wait();
    QVERIFY(stored);
    QCOMPARE(stored->size(), 2);
    QCOMPARE(known(house, u"SMTP_PER_HOUR"_s), u"90"_s);
    const auto refused =
        settings.setAll({{u"SMTP_FROM"_s, u"nobody"_s}, {u"SMTP_PORT"_s, u"465"_s}}, Actor::organiser()).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().fields, (QList<FieldError>{{u"SMTP_FROM"_s, FieldProblem::BadChoice, 0}}));
    QCOMPARE(known(house, u"SMTP_PORT"_s), u"25"_s);
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settingsservice.moc"
