// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/epcqr.h"
#include "core/exchange/qrcode.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

CreditTransfer transfer()
{
    return {u"Street committee"_s, u"NL91 ABNA 0417 1643 00"_s, u"EUR"_s, Money(6200), u"summer-bbq BCDFGH"_s};
}

/** What a scanner reads from the code, drawn as a picture of black and white (Netpbm's PGM). */
QString scanned(const QrCode &code)
{
    constexpr int quiet = 4;
    constexpr int scale = 6;
    const int side = (code.size() + 2 * quiet) * scale;
    QByteArray picture = "P5\n" + QByteArray::number(side) + ' ' + QByteArray::number(side) + "\n255\n";
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / scale - quiet;
            const int row = y / scale - quiet;
            const bool inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
            picture += inside && code.isDark(column, row) ? '\0' : '\xff';
        }
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"code.pgm"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size())
        qFatal("the picture cannot be written");
    file.close();
    QProcess scanner;
    scanner.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sbinary"_s, file.fileName()});
    if (!scanner.waitForFinished() || scanner.exitCode() != 0)
        qFatal("zbarimg: %s", scanner.readAllStandardError().constData());
    return QString::fromUtf8(scanner.readAllStandardOutput()).trimmed();
}

} // namespace

Q_DECLARE_METATYPE(CreditTransfer)

class TestEpcQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScannerReadsThePaymentBack();
    void accentsSurviveTheScanner();
    void theLargestCodeIsStillReadable();
    void whatTheStandardCannotSayIsRefused_data();
    void whatTheStandardCannotSayIsRefused();
    void accountsAreCheckedByTheirDigits_data();
    void accountsAreCheckedByTheirDigits();
};

void TestEpcQr::aScannerReadsThePaymentBack()
{
    const Result<QString> payload = epcPayload(transfer());
    QVERIFY(payload);
    const QString read = scanned(*QrCode::of(*payload));
    QCOMPARE(read, *payload);
    const QStringList expected{u"BCD"_s,
                               u"002"_s,
                               u"1"_s,
                               u"SCT"_s,
                               QString(),
                               u"Street committee"_s,
                               u"NL91ABNA0417164300"_s,
                               u"EUR62.00"_s,
                               QString(),
                               QString(),
                               u"summer-bbq BCDFGH"_s};
    QCOMPARE(read.split(u'\n'), expected);
}

void TestEpcQr::accentsSurviveTheScanner()
{
    CreditTransfer accents = transfer();
    accents.holder = u"Bürgerverein Köln-Süd"_s;
    QCOMPARE(scanned(*QrCode::of(*epcPayload(accents))).split(u'\n').value(5), accents.holder);
}

void TestEpcQr::theLargestCodeIsStillReadable()
{
    CreditTransfer largest = transfer();
    largest.holder = QString(70, u'h');
    largest.account = u"MT84MALT011000012345MTLCAST001S"_s;
    largest.amount = Money(99'999'999'999);
    largest.text = QString(140, u't');
    const Result<QString> payload = epcPayload(largest);
    QVERIFY(payload);
    const Result<QrCode> code = QrCode::of(*payload);
    QVERIFY(code);
    QVERIFY(code->size() <= 17 + 4 * 13);
    QCOMPARE(scanned(*code), *payload);
}

void TestEpcQr::whatTheStandardCannotSayIsRefused_data()
{
    QTest::addColumn<CreditTransfer>("payment");
    const auto row = [](const char *name, auto change) {
        CreditTransfer payment = transfer();
        change(payment);
        QTest::newRow(name) << payment;
    };
    row("another currency", [](CreditTransfer &t) { t.currency = u"GBP"_s; });
    row("a wrong account", [](CreditTransfer &t) { t.account = u"NL91ABNA0417164301"_s; });
    row("nothing due", [](CreditTransfer &t) { t.amount = Money(); });
    row("money back", [](CreditTransfer &t) { t.amount = Money(-1); });
    row("too much", [](CreditTransfer &t) { t.amount = Money(100'000'000'000); });
    row("nobody", [](CreditTransfer &t) { t.holder.clear(); });
    row("a long name", [](CreditTransfer &t) { t.holder = QString(71, u'x'); });
    row("a long text", [](CreditTransfer &t) { t.text = QString(141, u'x'); });
    row("two lines", [](CreditTransfer &t) { t.text = u"x\ny"_s; });
    row("too many bytes", [](CreditTransfer &t) {
        t.holder = u"ß"_s.repeated(70);
        t.text = u"ß"_s.repeated(140);
    });
}

void TestEpcQr::whatTheStandardCannotSayIsRefused()
{
    QFETCH(CreditTransfer, payment);
    const Result<QString> payload = epcPayload(payment);
    QVERIFY(!payload);
    QCOMPARE(payload.error().code, ErrorCode::InvalidInput);
}

void TestEpcQr::accountsAreCheckedByTheirDigits_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("good");
    QTest::newRow("Dutch") << u"NL91ABNA0417164300"_s << true;
    QTest::newRow("German, with blanks") << u"DE89 3704 0044 0532 0130 00"_s << true;
    QTest::newRow("in small letters") << u"gb82 west 1234 5698 7654 32"_s << true;
    QTest::newRow("the shortest") << u"NO9386011117947"_s << true;
    QTest::newRow("a wrong digit") << u"DE89370400440532013001"_s << false;
    QTest::newRow("two swapped") << u"NL91ABNA0417164030"_s << false;
    QTest::newRow("too short") << u"NL91ABNA"_s << false;
    QTest::newRow("with a sign") << u"NL91-ABNA-0417164300"_s << false;
    QTest::newRow("letters that are not ASCII") << u"NL91ABNÄ0417164300"_s << false;
    QTest::newRow("digits that are not ASCII") << u"NL91ABNA041716430٠"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestEpcQr::accountsAreCheckedByTheirDigits()
{
    QFETCH(QString, account);
    QFETCH(bool, good);
    QCOMPARE(isIban(account), good);
}

QTEST_GUILESS_MAIN(TestEpcQr)
#include "tst_epcqr.moc"
