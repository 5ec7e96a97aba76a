// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitedatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

Q_DECLARE_METATYPE(cookout::SqliteDatabase::Queries)

/** Both ways in which a query may reach SQLite, which nobody shall be able to tell apart. */
class TestSqliteDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWere_data() { bothWays(); }
    void valuesComeBackAsTheyWere();
    void aQueryRunsAgainWithOtherValues_data() { bothWays(); }
    void aQueryRunsAgainWithOtherValues();
    void aBrokenRuleIsToldWithItsCode_data() { bothWays(); }
    void aBrokenRuleIsToldWithItsCode();
    void aTypingMistakeIsToldWhenPreparing_data() { bothWays(); }
    void aTypingMistakeIsToldWhenPreparing();
    void tooFewValuesAreRefused();

private:
    static void bothWays();
    [[nodiscard]] QString uri() const { return u"file:"_s + m_folder->filePath(u"test.db"_s); }
    static std::unique_ptr<PreparedQuery> prepared(SqliteDatabase &database, const char *sql);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqliteDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSqliteDatabase::bothWays()
{
    QTest::addColumn<SqliteDatabase::Queries>("queries");
    QTest::newRow("to SQLite") << SqliteDatabase::Queries::Direct;
    QTest::newRow("through the driver") << SqliteDatabase::Queries::OfDriver;
}

std::unique_ptr<PreparedQuery> TestSqliteDatabase::prepared(SqliteDatabase &database, const char *sql)
{
    auto query = database.prepare(sql, true);
    return query ? std::move(*query) : nullptr;
}

void TestSqliteDatabase::valuesComeBackAsTheyWere()
{
    QFETCH(const SqliteDatabase::Queries, queries);
    SqliteDatabase database(queries);
    QVERIFY(!database.open(uri()));
    QVERIFY(!database.run(u"CREATE TABLE t (a, b, c, d, e)"_s));
    const auto insert = prepared(database, "INSERT INTO t VALUES (?, ?, ?, ?, ?)");
    QVERIFY(!insert->start({u"Zoë \U0001F525"_s, QString(), QVariant(), qint64(1) << 60, -3}));
    QVERIFY(!insert->next());
    QCOMPARE(insert->changedRows(), 1);
    QVERIFY(!insert->finish());
    const auto select = prepared(database, "SELECT a, b, c, d, e FROM t");
    QVERIFY(!select->start({}));
    QVERIFY(select->next());
    QCOMPARE(select->columns(), 5);
    QCOMPARE(select->text(0), u"Zoë \U0001F525"_s);
    QVERIFY(!select->isNull(1)); // a text without value is an empty text
    QCOMPARE(select->text(1), QString());
    QVERIFY(select->isNull(2));
    QCOMPARE(select->number(3), qint64(1) << 60);
    QCOMPARE(select->number(4), -3);
    QVERIFY(!select->next());
    QVERIFY(!select->finish());
}

void TestSqliteDatabase::aQueryRunsAgainWithOtherValues()
{
    QFETCH(const SqliteDatabase::Queries, queries);
    SqliteDatabase database(queries);
    QVERIFY(!database.open(uri()));
    const auto sum = prepared(database, "SELECT ? + ?");
    for (const int number : {1, 2}) {
        QVERIFY(!sum->start({number, 10}));
        QVERIFY(sum->next());
        QCOMPARE(sum->number(0), number + 10);
        QVERIFY(!sum->finish());
    }
}

void TestSqliteDatabase::aBrokenRuleIsToldWithItsCode()
{
    QFETCH(const SqliteDatabase::Queries, queries);
    SqliteDatabase database(queries);
    QVERIFY(!database.open(uri()));
    QVERIFY(!database.run(u"CREATE TABLE t (a UNIQUE)"_s));
    QVERIFY(!database.run(u"INSERT INTO t VALUES (1)"_s));
    const std::optional<SqlFailure> failed = database.run(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(failed);
    QCOMPARE(failed->error.code, ErrorCode::Conflict);
    QVERIFY2(failed->error.detail.contains(u"UNIQUE"_s), qPrintable(failed->error.detail));
    QCOMPARE(database.lastCode(), 19); // SQLITE_CONSTRAINT
    QVERIFY(!database.run(u"INSERT INTO t VALUES (2)"_s));
}

void TestSqliteDatabase::aTypingMistakeIsToldWhenPreparing()
{
    QFETCH(const SqliteDatabase::Queries, queries);
    SqliteDatabase database(queries);
    QVERIFY(!database.open(uri()));
    const auto query = database.prepare("SELEKT 1", false);
    QVERIFY(!query);
    QVERIFY2(query.error().error.detail.contains(u"SELEKT"_s), qPrintable(query.error().error.detail));
}

void TestSqliteDatabase::tooFewValuesAreRefused()
{
    SqliteDatabase database;
    QVERIFY(!database.open(uri()));
    const auto sum = prepared(database, "SELECT ? + ?");
    QVERIFY(!sum->start({1, 2}));
    QVERIFY(sum->next());
    QVERIFY(!sum->finish());
    QVERIFY(sum->start({1})); // else the 2 of the last time would stand in
}

QTEST_GUILESS_MAIN(TestSqliteDatabase)
#include "tst_sqlitedatabase.moc"
