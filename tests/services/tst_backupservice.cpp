// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupschedule.h"
#include "core/storage/backupfile.h"
#include "tests/support/testbackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestBackupService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCopiedTwice();
    void aCopyIsMadeAgainAfterAChange();
    void aStoppingProgramMakesNoCopy();
    void theScheduleCopiesAfterTheStart();
    void aFailedCopyIsTold();
};

void TestBackupService::nothingIsCopiedTwice()
{
    TestBackend house;
    std::ignore = house.createOpenEvent();
    const auto first = house.backend.backups.backUpIfChanged().wait();
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QVERIFY(first->has_value());
    QCOMPARE((*first)->file, backupPathOf(house.settings().database.path, house.clock.now()));
    house.clock.advance(std::chrono::hours(1));
    const auto second = house.backend.backups.backUpIfChanged().wait();
    QVERIFY(second);
    QVERIFY(!second->has_value());
}

void TestBackupService::aCopyIsMadeAgainAfterAChange()
{
    TestBackend house;
    const Event event = house.createOpenEvent();
    QVERIFY(house.backend.backups.backUpIfChanged().wait());
    QVERIFY(house.registerGuest(event));
    house.clock.advance(std::chrono::hours(1));
    const auto copy = house.backend.backups.backUpIfChanged().wait();
    QVERIFY(copy);
    QVERIFY(copy->has_value());
    QCOMPARE((*copy)->registrations, 1);
}

void TestBackupService::aStoppingProgramMakesNoCopy()
{
    TestBackend house;
    std::ignore = house.createOpenEvent();
    house.backend.backups.stop();
    QVERIFY(!house.backend.backups.backUpIfChanged().wait());
    QVERIFY(backupCopiesOf(house.settings().database.path).isEmpty());
}

void TestBackupService::theScheduleCopiesAfterTheStart()
{
    TestBackend house;
    std::ignore = house.createOpenEvent();
    BackupSchedule schedule(house.backend.backups, house.backend.health, house.backend.facts);
    const QSignalSpy copied(&house.backend.facts, &DomainEvents::backedUp);
    schedule.start();
    QTRY_COMPARE(copied.count(), 1);
    QVERIFY(QFile::exists(copied.first().first().toString()));
    schedule.stop();
}

void TestBackupService::aFailedCopyIsTold()
{
    TestBackend house;
    std::ignore = house.createOpenEvent();
    QFile inTheWay(house.database.filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    BackupSchedule schedule(house.backend.backups, house.backend.health, house.backend.facts);
    const QSignalSpy failed(&house.backend.facts, &DomainEvents::backupFailed);
    schedule.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains("backups"_L1));
    schedule.stop();
}

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backupservice.moc"
