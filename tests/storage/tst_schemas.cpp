// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

// Each a line of text: table, column, whether it may be absent. A primary key may not, whatever SQLite allows.
constexpr Sql columnsInSqlite =
    "SELECT m.name || '.' || c.name || CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN ' NOT NULL' ELSE '' END "
    "FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
constexpr Sql columnsInPostgres =
    "SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END "
    "FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'instances'";
constexpr Sql indexesInSqlite = "SELECT tbl_name || ' ' || name FROM sqlite_master WHERE type = 'index' AND "
                                "name NOT LIKE 'sqlite_%'";
constexpr Sql indexesInPostgres = "SELECT tablename || ' ' || indexname FROM pg_indexes "
                                  "WHERE schemaname = current_schema() AND indexname LIKE 'idx_%'";
// What SQLite compares by its bytes must not depend on the language of the server.
constexpr Sql collatedTexts =
    "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema() "
    "AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND table_name NOT IN ('instances', "
    "'schema_migrations')";

QStringList linesOf(Connection &connection, Sql query)
{
    QStringList lines;
    const Result<void> read = connection.each(query, {}, [&lines](const Row &row) {
        lines.append(row.text(0));
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    lines.sort();
    return lines;
}

} // namespace

/** The sibling of a migration makes the same tables. */
class TestSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothDatabasesHaveTheSameColumns();
    void bothDatabasesHaveTheSameIndexes();
    void textComparesByItsBytes();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_sqlite;
    std::unique_ptr<Connection> m_postgres;
};

void TestSchemas::initTestCase()
{
    DatabaseAddress file;
    file.path = m_folder.filePath(u"schema.db"_s);
    m_sqlite = std::move(*Connection::open(file, ConnectionRole::Writer, true));
    m_database = std::make_unique<TestDatabase>();
    m_postgres = std::move(*Connection::open(m_database->address(), ConnectionRole::Writer, true));
    const Result<int> sqlite = migrate(*m_sqlite);
    const Result<int> postgres = migrate(*m_postgres);
    QVERIFY2(sqlite, sqlite ? "" : qPrintable(sqlite.error().detail));
    QVERIFY2(postgres, postgres ? "" : qPrintable(postgres.error().detail));
    QCOMPARE(*postgres, *sqlite);
}

void TestSchemas::bothDatabasesHaveTheSameColumns()
{
    const QStringList columns = linesOf(*m_sqlite, columnsInSqlite);
    QVERIFY(columns.contains(u"registrations.token NOT NULL"_s));
    QCOMPARE(linesOf(*m_postgres, columnsInPostgres), columns);
}

void TestSchemas::bothDatabasesHaveTheSameIndexes()
{
    const QStringList indexes = linesOf(*m_sqlite, indexesInSqlite);
    QVERIFY(indexes.contains(u"registrations idx_registrations_email"_s));
    QCOMPARE(linesOf(*m_postgres, indexesInPostgres), indexes);
}

void TestSchemas::textComparesByItsBytes()
{
    QCOMPARE(linesOf(*m_postgres, collatedTexts), QStringList());
}

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
