// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

constexpr Sql selectNames = "SELECT name FROM sqlite_master WHERE type = ? ORDER BY name";
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

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
