// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

constexpr Sql selectNames = "SELECT name FROM sqlite_master WHERE type = ? ORDER BY name";
constexpr Sql selectSchema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                             "ORDER BY type, name";
constexpr Sql selectTitles = "SELECT title FROM events";
constexpr Sql insertVersion = "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, 'future', '')";

QStringList namesOf(Connection &connection, const QString &type)
{
    QStringList names;
    const Result<void> read = connection.each(selectNames, {type}, [&names](const Row &row) {
        names.append(row.text(0));
        return true;
    });
    return read ? names : QStringList{read.error().detail};
}

QStringList textsOf(Connection &connection, Sql query)
{
    QStringList texts;
    const Result<void> read = connection.each(query, {}, [&texts](const Row &row) {
        texts.append(row.text(0));
        return true;
    });
    return read ? texts : QStringList{read.error().detail};
}

/** The known migrations and one more. */
QList<Migration> oneMore()
{
    QList<Migration> migrations = knownMigrations();
    migrations.append({9000, u"9000_more.sql"_s, {u"CREATE TABLE more (a INTEGER)"_s}});
    return migrations;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statementsAreSeparatedByBlankLines();
    void aNewFileGetsEveryTableAndNamedIndex();
    void migratingAgainChangesNothing();
    void aNewerDatabaseIsLeftAlone();
    void theCapacityIsHeldByTheDatabaseToo();
    void everyReleasedSchemaBecomesTheNewest();
    void aBackupIsAskedForBeforeAnOldDatabaseChanges();
    void aFailedBackupStopsTheChange();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestMigrations::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    DatabaseAddress address;
    address.path = m_folder->filePath(u"schema.db"_s);
    m_connection = std::move(*Connection::open(address, ConnectionRole::Writer, true));
}

void TestMigrations::statementsAreSeparatedByBlankLines()
{
    const QStringList statements = statementsOf(u"-- words\n\nCREATE a (\n  -- inner\n  b)\n\n\nCREATE c\n"_s);
    QCOMPARE(statements, (QStringList{u"CREATE a (\n  b)"_s, u"CREATE c"_s}));
}

void TestMigrations::aNewFileGetsEveryTableAndNamedIndex()
{
    const Result<int> version = migrate(*m_connection);
    QVERIFY(version);
    QCOMPARE(*version, knownMigrations().last().version);
    const QStringList tables = namesOf(*m_connection, u"table"_s);
    for (const auto *table : {"events", "ticket_types", "registrations", "registration_tickets", "outbox", "users",
                              "settings", "audit_log", "schema_migrations"})
        QVERIFY2(tables.contains(QString::fromLatin1(table)), table);
    const QStringList indexes = namesOf(*m_connection, u"index"_s);
    for (const auto *index : {"idx_registrations_payment_status", "idx_registrations_registered_at",
                              "idx_registrations_email", "idx_users_username"})
        QVERIFY2(indexes.contains(QString::fromLatin1(index)), index);
}

void TestMigrations::migratingAgainChangesNothing()
{
    QVERIFY(migrate(*m_connection));
    const QStringList before = namesOf(*m_connection, u"table"_s);
    QVERIFY(migrate(*m_connection));
    QCOMPARE(namesOf(*m_connection, u"table"_s), before);
}

void TestMigrations::aNewerDatabaseIsLeftAlone()
{
    QVERIFY(migrate(*m_connection));
    QVERIFY(m_connection->change(insertVersion, {9999}));
    const Result<int> version = migrate(*m_connection);
    QVERIFY(!version);
    QCOMPARE(version.error().code, ErrorCode::Conflict);
    QVERIFY(version.error().detail.contains("9999"_L1));
}

void TestMigrations::theCapacityIsHeldByTheDatabaseToo()
{
    QVERIFY(migrate(*m_connection));
    QVERIFY(m_connection->run(u"INSERT INTO events (slug, title, timezone, currency, state, capacity, created_at) "
                              "VALUES ('a', 'A', 'UTC', 'EUR', 'open', 2, '')"_s));
    QVERIFY(m_connection->run(u"UPDATE events SET places_taken = 2"_s));
    const Result<void> over = m_connection->run(u"UPDATE events SET places_taken = 3"_s);
    QVERIFY(!over);
    QCOMPARE(over.error().code, ErrorCode::Conflict);
    QVERIFY(m_connection->run(u"UPDATE events SET places_taken = 3, places_overbooked = 1"_s));
}

void TestMigrations::everyReleasedSchemaBecomesTheNewest()
{
    QVERIFY(migrate(*m_connection));
    const QStringList newest = textsOf(*m_connection, selectSchema);
    const QDir folder(QStringLiteral(COOKOUT_SCHEMAS));
    const QStringList released = folder.entryList({u"*.sql"_s});
    QVERIFY(!released.isEmpty());
    for (const QString &name : released) {
        init();
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(m_connection->run(u"PRAGMA foreign_keys = OFF"_s)); // a dump has its tables in any order
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
            const Result<void> done = m_connection->run(statement);
            QVERIFY2(done, done ? "" : qPrintable(name + u": "_s + done.error().detail));
        }
        QVERIFY(m_connection->run(u"PRAGMA foreign_keys = ON"_s));
        QVERIFY(migrate(*m_connection));
        // Refused here, the dump of an unreleased schema is out of date: see dump.py.
        QCOMPARE(textsOf(*m_connection, selectSchema), newest);
        QCOMPARE(textsOf(*m_connection, selectTitles), QStringList{u"Old BBQ"_s});
    }
}

void TestMigrations::aBackupIsAskedForBeforeAnOldDatabaseChanges()
{
    QList<std::pair<int, int>> asked;
    const auto ask = [&](int from, int to) -> Result<void> {
        asked.append({from, to});
        return {};
    };
    const int newest = knownMigrations().last().version;
    QVERIFY(migrate(*m_connection, knownMigrations(), ask));
    QVERIFY2(asked.isEmpty(), "an empty database needs no backup");
    QVERIFY(migrate(*m_connection, oneMore(), ask));
    QVERIFY(migrate(*m_connection, oneMore(), ask));
    QCOMPARE(asked, (QList<std::pair<int, int>>{{newest, 9000}}));
}

void TestMigrations::aFailedBackupStopsTheChange()
{
    QVERIFY(migrate(*m_connection));
    const Result<int> version = migrate(*m_connection, oneMore(), [](int, int) -> Result<void> {
        return failure(ErrorCode::Unavailable, u"no room for the backup"_s);
    });
    QVERIFY(!version);
    QCOMPARE(version.error().detail, u"no room for the backup"_s);
    QVERIFY(!namesOf(*m_connection, u"table"_s).contains(u"more"_s));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
