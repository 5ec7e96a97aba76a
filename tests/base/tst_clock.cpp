// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesUtcWithMilliseconds_data();
    void writesUtcWithMilliseconds();
    void writesWhatQtWrites();
    void readsWhatItWrote();
    void writesNothingForNoInstant();
};

void TestClock::writesUtcWithMilliseconds_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    const auto utc = [](const QDate &date, const QTime &time) { return QDateTime(date, time, QTimeZone::utc()); };
    QTest::newRow("plain") << utc({2027, 6, 19}, {14, 0}) << u"2027-06-19T14:00:00.000Z"_s;
    QTest::newRow("each digit") << utc({2034, 12, 31}, {23, 59, 58, 765}) << u"2034-12-31T23:59:58.765Z"_s;
    QTest::newRow("leading zeros") << utc({987, 1, 2}, {3, 4, 5, 6}) << u"0987-01-02T03:04:05.006Z"_s;
    QTest::newRow("leap day") << utc({2028, 2, 29}, {0, 0}) << u"2028-02-29T00:00:00.000Z"_s;
    QTest::newRow("summer time, the day before in UTC")
        << QDateTime({2027, 6, 19}, {1, 30}, QTimeZone("Europe/Amsterdam")) << u"2027-06-18T23:30:00.000Z"_s;
    QTest::newRow("other side of the year")
        << QDateTime({2027, 12, 31}, {20, 0}, QTimeZone("America/New_York")) << u"2028-01-01T01:00:00.000Z"_s;
    QTest::newRow("before 1970") << QDateTime::fromMSecsSinceEpoch(-1, QTimeZone::utc())
                                 << u"1969-12-31T23:59:59.999Z"_s;
}

void TestClock::writesUtcWithMilliseconds()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    QCOMPARE(toStorageText(instant), text);
}

void TestClock::writesWhatQtWrites()
{
    for (qint64 day = -800'000; day < 2'900'000; day += 997) { // from before year 0 to beyond 9999
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(day * 86'400'000 + day * 7919, QTimeZone::utc());
        QCOMPARE(toStorageText(instant), instant.toUTC().toString(Qt::ISODateWithMs));
    }
}

void TestClock::readsWhatItWrote()
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(1'813'413'845'678, QTimeZone::utc());
    QCOMPARE(fromStorageText(toStorageText(instant)), instant);
}

void TestClock::writesNothingForNoInstant()
{
    QVERIFY(toStorageText({}).isEmpty());
    QVERIFY(!fromStorageText({}).isValid());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
