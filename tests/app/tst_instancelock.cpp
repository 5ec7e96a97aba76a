// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

DatabaseAddress fileAt(const QString &path)
{
    DatabaseAddress address;
    address.path = path;
    return address;
}

} // namespace

class TestInstanceLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondIsToldWhoHoldsIt();
    void itIsFreeAgainWhenTheHolderIsGone();
    void aLinkToTheDatabaseMeetsTheSameLock();
    void aFolderThatCannotBeWrittenIsSaidSo();
};

void TestInstanceLock::theSecondIsToldWhoHoldsIt()
{
    const QTemporaryDir folder;
    const Result<InstanceLock> first = InstanceLock::acquire(fileAt(folder.filePath(u"a.db"_s)));
    QVERIFY(first);
    QVERIFY(first->isExclusive());
    const Result<InstanceLock> second = InstanceLock::acquire(fileAt(folder.filePath(u"a.db"_s)));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestInstanceLock::itIsFreeAgainWhenTheHolderIsGone()
{
    const QTemporaryDir folder;
    {
        const Result<InstanceLock> first = InstanceLock::acquire(fileAt(folder.filePath(u"a.db"_s)));
        QVERIFY(first);
    }
    QVERIFY(InstanceLock::acquire(fileAt(folder.filePath(u"a.db"_s))));
}

void TestInstanceLock::aLinkToTheDatabaseMeetsTheSameLock()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.db"_s);
    QVERIFY(QFile::link(folder.filePath(u"a.db"_s), link)); // a.db does not exist yet
    const Result<InstanceLock> first = InstanceLock::acquire(fileAt(link));
    QVERIFY(first);
    QFile database(folder.filePath(u"a.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    const Result<InstanceLock> second = InstanceLock::acquire(fileAt(folder.filePath(u"a.db"_s)));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestInstanceLock::aFolderThatCannotBeWrittenIsSaidSo()
{
    const Result<InstanceLock> lock = InstanceLock::acquire(fileAt(u"/proc/nowhere/a.db"_s));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestInstanceLock)
#include "tst_instancelock.moc"
