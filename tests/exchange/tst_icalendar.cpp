// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

CalendarEntry evening()
{
    CalendarEntry entry;
    entry.uid = u"bbq-1@cookout"_s;
    entry.sequence = 7;
    entry.writtenAt = QDateTime({2027, 6, 1}, {10, 0}, QTimeZone::utc());
    entry.startsAt = QDateTime({2027, 6, 19}, {16, 0}, QTimeZone("Europe/Amsterdam"));
    entry.endsAt = QDateTime({2027, 6, 19}, {22, 0}, QTimeZone("Europe/Amsterdam"));
    entry.summary = u"Summer BBQ"_s;
    return entry;
}

/** What another program understands of it. */
QJsonObject understood(const QByteArray &calendar)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(COOKOUT_EXCHANGE_TESTS "/readcalendar.py")});
    python.write(calendar);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("readcalendar.py: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class TestICalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramReadsWhatWasMeant();
    void textsKeepEveryCharacter();
    void longLinesAreFoldedBetweenCharacters();
    void whatIsCancelledSaysSo();
    void nothingTypedCanAddALine();
};

void TestICalendar::anotherProgramReadsWhatWasMeant()
{
    CalendarEntry entry = evening();
    entry.url = u"http://192.168.1.20:8080/r/abcdefghijklmnopqrstuv"_s;
    const QJsonObject read = understood(calendarOf(entry));
    QCOMPARE(read["errors"_L1].toArray().size(), 0);
    QCOMPARE(read["version"_L1].toString(), u"2.0"_s);
    QCOMPARE(read["method"_L1].toString(), u"PUBLISH"_s);
    QCOMPARE(read["uid"_L1].toString(), entry.uid);
    QCOMPARE(read["sequence"_L1].toInt(), 7);
    QCOMPARE(read["dtstamp"_L1].toString(), u"2027-06-01T10:00:00+00:00"_s);
    QCOMPARE(read["dtstart"_L1].toString(), u"2027-06-19T14:00:00+00:00"_s);
    QCOMPARE(read["dtend"_L1].toString(), u"2027-06-19T20:00:00+00:00"_s);
    QCOMPARE(read["url"_L1].toString(), entry.url);
    QCOMPARE(read["status"_L1].toString(), u"CONFIRMED"_s);
    QVERIFY(!read.contains("location"_L1));
}

void TestICalendar::textsKeepEveryCharacter()
{
    CalendarEntry entry = evening();
    entry.summary = u"Café; bread, wine\\water: \"free\" 🎉 שרה"_s;
    entry.location = u"Green, 2; left"_s;
    entry.description = u"one\ntwo\r\nthree\\x"_s;
    const QJsonObject read = understood(calendarOf(entry));
    QCOMPARE(read["summary"_L1].toString(), entry.summary);
    QCOMPARE(read["location"_L1].toString(), entry.location);
    QCOMPARE(read["description"_L1].toString(), u"one\ntwo\nthree\\x"_s);
}

void TestICalendar::longLinesAreFoldedBetweenCharacters()
{
    for (int lead = 0; lead < 4; ++lead) { // so that the fold meets every byte of a character
        CalendarEntry entry = evening();
        entry.description = QString(lead, u'x') + u"🎉é"_s.repeated(80);
        const QByteArray calendar = calendarOf(entry);
        const QJsonObject read = understood(calendar);
        QCOMPARE(read["description"_L1].toString(), entry.description);
        QCOMPARE(read["longest"_L1].toInt() <= 75, true);
        QCOMPARE(read["bare"_L1].toInt(), 0);
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY(line.isValidUtf8());
    }
}

void TestICalendar::whatIsCancelledSaysSo()
{
    CalendarEntry entry = evening();
    entry.cancelled = true;
    entry.endsAt = {};
    const QJsonObject read = understood(calendarOf(entry));
    QCOMPARE(read["status"_L1].toString(), u"CANCELLED"_s);
    QVERIFY(!read.contains("dtend"_L1));
}

void TestICalendar::nothingTypedCanAddALine()
{
    CalendarEntry entry = evening();
    entry.summary = u"x\r\nATTACH:http://evil.example/\rSTATUS:x"_s + QChar(0) + QChar(0x85);
    entry.url = u"http://a.example/\r\nATTACH:y"_s;
    const QByteArray calendar = calendarOf(entry);
    QVERIFY(!calendar.contains("\nATTACH"));
    QCOMPARE(understood(calendar)["summary"_L1].toString(), u"x\nATTACH:http://evil.example/\nSTATUS:x"_s);
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
