// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

using Rows = QList<QStringList>;
Q_DECLARE_METATYPE(Rows)

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void linesAreThoseOfTheFile();
    void theHeaderIsAsWideAsTheWidestRow();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void aLargeTableIsReadAtOnce();
};

namespace {

/** The header and what is below it. */
Rows rowsOf(const ImportedTable &table)
{
    Rows rows{table.header};
    for (const TableRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encode(text);
}

} // namespace

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    const Rows two{{u"name"_s, u"count"_s}, {u"Zoë"_s, u"2"_s}};
    QTest::newRow("commas") << QByteArray("name,count\r\nZo\xc3\xab,2\r\n") << two;
    QTest::newRow("semicolons") << QByteArray("name;count\nZo\xc3\xab;2") << two;
    QTest::newRow("tabs") << QByteArray("name\tcount\nZo\xc3\xab\t2\n") << two;
    QTest::newRow("line ends of the old Mac") << QByteArray("name,count\rZo\xc3\xab,2\r") << two;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfname,count\nZo\xc3\xab,2\n") << two;
    QTest::newRow("UTF-16") << utf16(u"name,count\nZoë,2\n"_s) << two;
    QTest::newRow("Windows-1252") << QByteArray("name,count\nZo\xeb,2\n") << two;
    QTest::newRow("Windows-1252 where it is no Latin-1")
        << QByteArray("price\n\x80 5\n") << Rows{{u"price"_s}, {u"€ 5"_s}};
    QTest::newRow("sep=") << QByteArray("sep=|\nname|count\nZo\xc3\xab|2\n") << two;
    QTest::newRow("sep= against the look of it")
        << QByteArray("SEP=;\na,b;c\n1,5;2\n") << Rows{{u"a,b"_s, u"c"_s}, {u"1,5"_s, u"2"_s}};
    QTest::newRow("blank lines") << QByteArray("\nname,count\n\n , \nZo\xc3\xab,2\n\n") << two;
    QTest::newRow("quotes") << QByteArray("a,b\n\"one, \"\"two\"\"\",\"x\ny\"\n")
                            << Rows{{u"a"_s, u"b"_s}, {u"one, \"two\""_s, u"x\ny"_s}};
    QTest::newRow("separators in a quoted header do not count")
        << QByteArray("\"a,b,c,d\";e\n1;2\n") << Rows{{u"a,b,c,d"_s, u"e"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quote inside a word") << QByteArray("a\nO\"Brien\n") << Rows{{u"a"_s}, {u"O\"Brien"_s}};
    QTest::newRow("one column") << QByteArray("name\nZo\xc3\xab\n") << Rows{{u"name"_s}, {u"Zoë"_s}};
    QTest::newRow("one column, and commas below")
        << QByteArray("name\nMaas, Zoe\n") << Rows{{u"name"_s}, {u"Maas, Zoe"_s}};
    QTest::newRow("guarded formula") << QByteArray("a,b\n'=1+1,'tis\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"=1+1"_s, u"'tis"_s}};
    QTest::newRow("emoji and right to left")
        << u"name\n👨‍👩‍👧 דוד\n"_s.toUtf8() << Rows{{u"name"_s}, {u"👨‍👩‍👧 דוד"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows{QStringList()};
}

void TestCsvReader::reads()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedTable> table = readTable(bytes);
    QVERIFY(table);
    QTEST(rowsOf(*table), "expected");
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("open quote") << QByteArray("a\nb\n\"c\nd\n") << u"line 3"_s;
    QTest::newRow("a picture") << QByteArray("a\n\x89PNG\0\0\0\x0d", 11) << u"line 2"_s;
    QTest::newRow("too many columns") << QByteArray("a,b\n" + QByteArray(600, ',')) << u"line 2"_s;
    QTest::newRow("too long a cell") << QByteArray("a\n" + QByteArray(40'000, 'x')) << u"line 2"_s;
    QTest::newRow("too many rows") << QByteArray("a\n").repeated(100'002) << u"line 100002"_s;
}

void TestCsvReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedTable> table = readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QTEST(table.error().detail.section(u':', 0, 0), "line");
}

void TestCsvReader::linesAreThoseOfTheFile()
{
    const Result<ImportedTable> table = readTable(QByteArray("sep=,\na,b\n\n\"1\n2\",3\r\n4,5\n"));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0].line, 4);
    QCOMPARE(table->rows[1].line, 6);
}

void TestCsvReader::theHeaderIsAsWideAsTheWidestRow()
{
    const Result<ImportedTable> table = readTable(QByteArray("a,b\n1\n1,2,3\n"));
    QCOMPARE(table->header, (QStringList{u"a"_s, u"b"_s, QString()}));
    QCOMPARE(table->rows[0].cells, QStringList{u"1"_s});
}

void TestCsvReader::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *text : {u"=SUM(A1)", u"+31 6 1234", u"-5", u"@home", u"'quoted'", u"''", u"a;b,c\td",
                                 u"x\r\ny", u"\"", u"\"\"", u"  blanks  ", u"+cmd|' /C calc'!A0", u"\tTab", u"漢字 👍"})
        QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
}

void TestCsvReader::whatIsWrittenIsReadAgain()
{
    QFETCH(const QString, typed);
    for (const CsvFormat &format : {CsvFormat{u',', u'.'}, CsvFormat{u';', u','}}) {
        const QByteArray csv =
            toCsv({{CsvCell::plain(u"a"_s), CsvCell::plain(u"b"_s)}, {CsvCell::typed(typed), CsvCell::typed(u"end"_s)}},
                  format);
        const Result<ImportedTable> table = readTable(csv);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0].cells, (QStringList{typed, u"end"_s}));
    }
}

void TestCsvReader::aLargeTableIsReadAtOnce()
{
    const QByteArray row = "\"Jansen, Zo\xc3\xab\",zoe@example.org,2,\"No nuts\"\"\n\"\n";
    const Result<ImportedTable> table = readTable("name,email,adults,notes\n" + row.repeated(20'000));
    QCOMPARE(table->rows.size(), 20'000);
    QCOMPARE(table->rows.last().line, 39'999 + 1);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
