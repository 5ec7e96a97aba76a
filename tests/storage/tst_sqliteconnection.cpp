// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/poolfixture.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestSqliteConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionIsConfigured();
    void theFileBelongsToItsOwnerOnly();
};

void TestSqliteConnection::everyConnectionIsConfigured()
{
    Fixture fixture;
    fixture.start();
    const auto pragmas = [](ReadConnection &connection) {
        return connection.first(selectPragmas, {}, [](const Row &row) {
            return QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
        });
    };
    const auto read = fixture.pool->read(pragmas).wait();
    QVERIFY(read);
    QCOMPARE(**read, (QStringList{u"1"_s, u"2"_s, u"wal"_s, u"5000"_s, u"2"_s, u"1000"_s}));
    const auto written = fixture.pool->write([&](WriteTransaction &tx) { return pragmas(tx); }).wait();
    QVERIFY(written);
    QCOMPARE(**written, (QStringList{u"1"_s, u"2"_s, u"wal"_s, u"250"_s, u"2"_s, u"10000"_s}));
}

void TestSqliteConnection::theFileBelongsToItsOwnerOnly()
{
    Fixture fixture;
    fixture.start();
    QVERIFY(fixture.pool->write([](WriteTransaction &tx) { return insert(tx, u"a"_s); }).wait());
    for (const QString &name : {fixture.address.path, QString(fixture.address.path + u"-wal"_s)}) {
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(name), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
}

QTEST_GUILESS_MAIN(TestSqliteConnection)
#include "tst_sqliteconnection.moc"
