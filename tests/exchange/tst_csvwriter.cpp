// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreDefusedAndPhonesAreNot_data();
    void formulasAreDefusedAndPhonesAreNot();
    void specialCharactersAreQuoted_data();
    void specialCharactersAreQuoted();
    void linesEndAsTheStandardSays();
    void theSeparatorFollowsTheLocale();
};

void TestCsvWriter::formulasAreDefusedAndPhonesAreNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus words") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("minus words") << u"-a"_s << u"'-a"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\ta"_s << u"'\ta"_s;
    QTest::newRow("apostrophe") << u"'t Hof"_s << u"''t Hof"_s;
    QTest::newRow("inner apostrophe") << u"van 't Hof"_s << u"van 't Hof"_s;
    QTest::newRow("phone") << u"+31 (0)6-12345678"_s << u"+31 (0)6-12345678"_s;
    QTest::newRow("negative number") << u"-12.50"_s << u"-12.50"_s;
    QTest::newRow("lone plus") << u"+"_s << u"'+"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsvWriter::formulasAreDefusedAndPhonesAreNot()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCOMPARE(QString::fromUtf8(toCsv({{CsvCell::typed(typed)}}, {})), QString(written + u"\r\n"_s));
}

void TestCsvWriter::specialCharactersAreQuoted_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("separator") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("other separator") << u"a;b"_s << u"a;b"_s;
    QTest::newRow("any script") << u"مرحبا 🍖"_s << u"مرحبا 🍖"_s;
}

void TestCsvWriter::specialCharactersAreQuoted()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(QString::fromUtf8(toCsv({{CsvCell::plain(cell)}}, {})), QString(written + u"\r\n"_s));
}

void TestCsvWriter::linesEndAsTheStandardSays()
{
    const QByteArray csv = toCsv({{CsvCell::plain(u"a"_s), CsvCell::plain(u"b"_s)}, {CsvCell::plain(u"c"_s)}}, {});
    QCOMPARE(csv, QByteArray("\xef\xbb\xbf"
                             "a,b\r\nc\r\n"));
}

void TestCsvWriter::theSeparatorFollowsTheLocale()
{
    QCOMPARE(csvFormatOf(QLocale(u"nl_NL"_s)).separator, QChar(u';'));
    QCOMPARE(csvFormatOf(QLocale(u"nl_NL"_s)).decimalSign, QChar(u','));
    QCOMPARE(csvFormatOf(QLocale(u"en_GB"_s)).separator, QChar(u','));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
