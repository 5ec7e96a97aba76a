// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/storage/postgresconnection.h"
#include "tests/storage/poolfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

namespace {

constexpr Sql selectSession =
    "SELECT current_setting('statement_timeout'), current_setting('lock_timeout'), "
    "current_setting('application_name'), pg_client_encoding(), current_setting('synchronous_commit')";
constexpr Sql selectIsolation = "SELECT current_setting('transaction_isolation'), "
                                "current_setting('transaction_read_only')";

QString complaintOf(const DatabaseAddress &address)
{
    const auto opened = Connection::open(address, ConnectionRole::Writer, true);
    return opened ? u"it opened"_s : opened.error().detail;
}

QStringList texts(const Row &row, int columns)
{
    QStringList list;
    for (int i = 0; i < columns; ++i)
        list.append(row.text(i));
    return list;
}

} // namespace

class TestPostgresConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSessionIsConfigured();
    void aServerThatDoesNotSyncIsToldTo();
    void readersSeeOneSnapshotAndCannotWrite();
    void anyNameAndPasswordIsQuoted();
    void aWrongPasswordIsSaidWithoutIt();
    void anAbsentServerIsSaidSo();
    void anOldServerIsRefused();
    void farServersMustProveWhoTheyAre();
    void theTablesOfAnotherProgramAreLeftAlone();
    void anotherProgramsMigrationsAreNotOurs();
    void errorsQuoteNoGuests();
    void aForeignLockMakesWritersBusyAndSparesReaders();
    void aForeignRowLockHoldsUpItsOwnJobOnly();
    void aForeignRowLockThatStaysMakesItsJobBusy();
};

void TestPostgresConnection::theSessionIsConfigured()
{
    Fixture fixture;
    fixture.start();
    const auto session = [](ReadConnection &connection) {
        return connection.first(selectSession, {}, [](const Row &row) { return texts(row, 5); });
    };
    const auto read = fixture.pool->read(session).wait();
    QVERIFY(read);
    QCOMPARE(**read, (QStringList{u"10s"_s, u"3s"_s, u"cookout"_s, u"UTF8"_s, u"on"_s}));
    const auto written = fixture.pool->write([&](WriteTransaction &tx) { return session(tx); }).wait();
    QVERIFY(written);
    QCOMPARE(**written, (QStringList{u"10s"_s, u"1s"_s, u"cookout"_s, u"UTF8"_s, u"on"_s}));
}

void TestPostgresConnection::aServerThatDoesNotSyncIsToldTo()
{
    const TestDatabase database;
    administer(database.cluster(),
               u"ALTER DATABASE \"%1\" SET synchronous_commit = off"_s.arg(database.address().name));
    const auto connection = *Connection::open(database.address(), ConnectionRole::Writer, true);
    QString synchronous;
    QVERIFY(connection->each(selectSession, {}, [&synchronous](const Row &row) {
        synchronous = row.text(4);
        return false;
    }));
    QCOMPARE(synchronous, u"on"_s);
}

void TestPostgresConnection::readersSeeOneSnapshotAndCannotWrite()
{
    Fixture fixture;
    fixture.start();
    const auto isolation =
        fixture.pool
            ->read([](ReadConnection &connection) {
                return connection.first(selectIsolation, {}, [](const Row &row) { return texts(row, 2); });
            })
            .wait();
    QVERIFY(isolation);
    QCOMPARE(**isolation, (QStringList{u"repeatable read"_s, u"on"_s}));
}

void TestPostgresConnection::anyNameAndPasswordIsQuoted()
{
    const TestDatabase database;
    const QString name = u"o'neil \\ x"_s + database.address().name;
    const QString password = u"a 'b' \\c; host=elsewhere é"_s;
    administer(database.cluster(),
               u"CREATE ROLE \"%1\" LOGIN PASSWORD '%2'"_s.arg(name, QString(password).replace(u'\'', u"''"_s)));
    administer(database.cluster(), u"CREATE DATABASE \"%1\" OWNER \"%1\""_s.arg(name));
    DatabaseAddress address = withName(database.address(), name);
    address.user = name;
    address.password = Secret(password);
    {
        const auto opened = Connection::open(address, ConnectionRole::Writer, true);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }
    administer(database.cluster(), u"DROP DATABASE \"%1\" WITH (FORCE)"_s.arg(name));
    administer(database.cluster(), u"DROP ROLE \"%1\""_s.arg(name));
    address.password = Secret(u"a\0b"_s);
    QVERIFY(complaintOf(address).contains("zero character"_L1));
}

void TestPostgresConnection::aWrongPasswordIsSaidWithoutIt()
{
    const TestDatabase database;
    DatabaseAddress address = database.address();
    address.password = Secret(u"hunter2-wrong"_s);
    const QString complaint = complaintOf(address);
    QVERIFY2(complaint.contains("password authentication failed"_L1), qPrintable(complaint));
    QVERIFY(complaint.contains(address.name));
    QVERIFY(!complaint.contains("hunter2"_L1));
}

void TestPostgresConnection::anAbsentServerIsSaidSo()
{
    const TestDatabase database;
    DatabaseAddress address = database.address();
    address.port = 1;
    QElapsedTimer timer;
    timer.start();
    const QString complaint = complaintOf(address);
    QVERIFY2(complaint.contains("refused"_L1), qPrintable(complaint));
    QVERIFY(!complaint.contains(address.password.reveal()));
    QVERIFY(timer.elapsed() < 6000);
}

void TestPostgresConnection::anOldServerIsRefused()
{
    QVERIFY(checkServerVersion(150000));
    QVERIFY(checkServerVersion(170002));
    const Result<void> old = checkServerVersion(140011);
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::Unavailable);
    QVERIFY(old.error().detail.contains("PostgreSQL 14"_L1));
}

void TestPostgresConnection::farServersMustProveWhoTheyAre()
{
    DatabaseAddress address;
    address.kind = DatabaseAddress::Kind::PostgreSql;
    for (const QString &near : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"/run/postgresql"_s}) {
        address.host = near;
        QVERIFY(connectOptions(address)->contains("sslmode=prefer"_L1));
    }
    address.host = u"db.example.org"_s;
    QVERIFY(connectOptions(address)->contains("sslmode=verify-full"_L1));
    address.sslMode = u"require"_s;
    QVERIFY(connectOptions(address)->contains("sslmode=require"_L1));
    address.sslMode = u"disable host=elsewhere"_s;
    QCOMPARE(connectOptions(address).error().code, ErrorCode::InvalidInput);
}

void TestPostgresConnection::theTablesOfAnotherProgramAreLeftAlone()
{
    const TestDatabase database;
    administer(database.address(), u"CREATE TABLE theirs (a INTEGER)"_s);
    QVERIFY2(complaintOf(database.address()).contains("another program"_L1),
             qPrintable(complaintOf(database.address())));
}

void TestPostgresConnection::anotherProgramsMigrationsAreNotOurs()
{
    const TestDatabase database;
    administer(database.address(), u"CREATE TABLE schema_migrations (version TEXT)"_s);
    QVERIFY(complaintOf(database.address()).contains("another program"_L1));
    const TestDatabase own;
    QVERIFY(migrate(**Connection::open(own.address(), ConnectionRole::Writer, true)));
    QCOMPARE(complaintOf(own.address()), u"it opened"_s);
}

void TestPostgresConnection::errorsQuoteNoGuests()
{
    Fixture fixture;
    fixture.start();
    administer(fixture.address, u"ALTER TABLE notes ADD CHECK (text <> 'Zoë of number 12')"_s);
    const Result<int> refused =
        fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"Zoë of number 12"_s); }).wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(!refused.error().detail.contains("Zoë"_L1), qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.contains("23514"_L1));
}

void TestPostgresConnection::aForeignLockMakesWritersBusyAndSparesReaders()
{
    Fixture fixture(std::chrono::milliseconds(600));
    fixture.start();
    QElapsedTimer timer;
    {
        const ForeignLock lock(fixture.address);
        timer.start();
        Pending<int> blocked = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"late"_s); });
        QCOMPARE(fixture.count(), 0);
        const Result<int> result = std::move(blocked).wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Busy);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(fixture.pool->statistics().timeouts, 1U);
    }
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"after"_s); }).wait());
}

void TestPostgresConnection::aForeignRowLockHoldsUpItsOwnJobOnly()
{
    Fixture fixture(std::chrono::seconds(3));
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"locked"_s); }).wait());
    const auto foreign = *Connection::open(fixture.address, ConnectionRole::Reader, true);
    QVERIFY(foreign->run(u"BEGIN; SELECT 1 FROM notes FOR UPDATE"_s));
    constexpr Sql touch = "UPDATE notes SET text = 'touched' WHERE text = 'locked'";
    Pending<int> hindered = fixture.pool->write([touch](WriteTransaction &tx) { return tx.change(touch, {}); });
    Pending<int> other = fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"free"_s); });
    QVERIFY(std::move(other).wait());
    foreign->rollback();
    const Result<int> changed = std::move(hindered).wait();
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(*changed, 1);
    QVERIFY(fixture.pool->statistics().reruns >= 1);
}

void TestPostgresConnection::aForeignRowLockThatStaysMakesItsJobBusy()
{
    Fixture fixture(std::chrono::milliseconds(1500));
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"locked"_s); }).wait());
    const auto foreign = *Connection::open(fixture.address, ConnectionRole::Reader, true);
    QVERIFY(foreign->run(u"BEGIN; SELECT 1 FROM notes FOR UPDATE"_s));
    constexpr Sql touch = "UPDATE notes SET text = 'touched'";
    QElapsedTimer timer;
    timer.start();
    const Result<int> result =
        fixture.pool->write([touch](WriteTransaction &tx) { return tx.change(touch, {}); }).wait();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Busy);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    foreign->rollback();
    QVERIFY(fixture.pool->write([touch](WriteTransaction &tx) { return tx.change(touch, {}); }).wait());
}

QTEST_GUILESS_MAIN(TestPostgresConnection)
#include "tst_postgresconnection.moc"
