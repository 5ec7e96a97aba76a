// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backupretention.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

const QDateTime noon({2027, 6, 19}, {12, 0}, QTimeZone::utc());

BackupCopy copyAt(const QDateTime &at, int beforeSchema = 0, bool complete = true)
{
    return {at.toString(Qt::ISODate), at, beforeSchema, complete};
}

/** One copy every `seconds`, the newest at noon. */
QList<BackupCopy> every(qint64 seconds, int count)
{
    QList<BackupCopy> copies;
    for (int i = 0; i < count; ++i)
        copies.append(copyAt(noon.addSecs(-seconds * i)));
    return copies;
}

QList<BackupCopy> keptOf(const QList<BackupCopy> &copies)
{
    QList<BackupCopy> kept = copies;
    for (const BackupCopy &expired : expiredBackups(copies, noon))
        kept.removeOne(expired);
    return kept;
}

} // namespace

class TestBackupRetention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSoMany_data();
    void keepsSoMany();
    void theNewestOfAnHourStandsForIt();
    void theNewestOfADayStandsForIt();
    void theOrderOfTheListDoesNotMatter();
    void copiesBeforeMigrationsAreCountedApart();
    void copiesFromTheFuturePushNobodyOut();
    void damagedCopiesPushNobodyOutAndAreLeftAlone();
};

void TestBackupRetention::keepsSoMany_data()
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    QTest::addColumn<QList<BackupCopy>>("copies");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << QList<BackupCopy>() << 0;
    QTest::newRow("one") << every(hour, 1) << 1;
    QTest::newRow("24 hours in a row") << every(hour, 24) << 24;
    // Of 25 the oldest is of the same hour of yesterday: the newest of yesterday is an hourly one already.
    QTest::newRow("25 hours in a row") << every(hour, 25) << 24;
    // Noon back to 13:00 of the day before are the 24; then one for each of five more days.
    QTest::newRow("ten days, hourly") << every(hour, 240) << 24 + 5;
    QTest::newRow("every minute for two hours") << every(60, 121) << 3;
    QTest::newRow("once a day for ten days") << every(day, 10) << 10;
    QTest::newRow("once a week for thirty weeks") << every(7 * day, 30) << 24;
    QTest::newRow("a year, hourly") << every(hour, 24 * 365) << 24 + 5;
}

void TestBackupRetention::keepsSoMany()
{
    QFETCH(const QList<BackupCopy>, copies);
    QFETCH(const int, kept);
    QCOMPARE(keptOf(copies).size(), kept);
}

void TestBackupRetention::theNewestOfAnHourStandsForIt()
{
    const QList<BackupCopy> copies{copyAt(noon.addSecs(-3600 * 30)), copyAt(noon), copyAt(noon.addSecs(-3000)),
                                   copyAt(noon.addSecs(-1))};
    QCOMPARE(keptOf(copies), (QList<BackupCopy>{copies[0], copies[1], copies[3]}));
}

void TestBackupRetention::theNewestOfADayStandsForIt()
{
    const QList<BackupCopy> kept = keptOf(every(3600, 24 * 5));
    const QDateTime threeDaysAgo = noon.addDays(-3);
    const auto ofDay = [&threeDaysAgo](const BackupCopy &copy) { return copy.at.date() == threeDaysAgo.date(); };
    QCOMPARE(std::count_if(kept.begin(), kept.end(), ofDay), 1);
    QCOMPARE(std::find_if(kept.begin(), kept.end(), ofDay)->at.time(), QTime(23, 0));
}

void TestBackupRetention::theOrderOfTheListDoesNotMatter()
{
    QList<BackupCopy> copies = every(3600, 100);
    const qsizetype expired = expiredBackups(copies, noon).size();
    std::reverse(copies.begin(), copies.end());
    QCOMPARE(expiredBackups(copies, noon).size(), expired);
    QVERIFY(!expiredBackups(copies, noon).contains(copyAt(noon)));
}

void TestBackupRetention::copiesBeforeMigrationsAreCountedApart()
{
    QList<BackupCopy> copies = every(3600, 24);
    for (int version = 1; version <= 5; ++version)
        copies.append(copyAt(noon.addDays(-400 + version), version));
    const QList<BackupCopy> expired = expiredBackups(copies, noon);
    QCOMPARE(expired, (QList<BackupCopy>{copies[25], copies[24]}));
}

void TestBackupRetention::copiesFromTheFuturePushNobodyOut()
{
    QList<BackupCopy> copies = every(3600, 24);
    for (int i = 1; i <= 50; ++i)
        copies.append(copyAt(noon.addDays(i)));
    QVERIFY(expiredBackups(copies, noon).isEmpty());
}

void TestBackupRetention::damagedCopiesPushNobodyOutAndAreLeftAlone()
{
    QList<BackupCopy> copies{copyAt(noon.addDays(-100))};
    for (int i = 0; i < 50; ++i)
        copies.append(copyAt(noon.addSecs(-3600 * i), 0, false));
    QVERIFY(expiredBackups(copies, noon).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackupRetention)
#include "tst_backupretention.moc"
