// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qrcode.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheFinderPatternsOfTheStandard();
    void aTextTooLongForAnyVersionIsRefused();
    void theImageScalesAndEscapesItsTitle();
    void thePngShowsTheSameModules();
};

void TestQrCode::hasTheFinderPatternsOfTheStandard()
{
    const Result<QrCode> code = QrCode::of(u"http://192.168.1.20:8080/r/abcdefghijklmnopqrstuv"_s);
    QVERIFY(code);
    QVERIFY(code->size() >= 21 && (code->size() - 17) % 4 == 0);
    const int far = code->size() - 7;
    for (const auto &[x, y] : {std::pair{0, 0}, std::pair{far, 0}, std::pair{0, far}}) {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(code->isDark(x + i, y) && code->isDark(x + i, y + 6));
            QVERIFY(code->isDark(x, y + i) && code->isDark(x + 6, y + i));
        }
        QVERIFY(!code->isDark(x + 1, y + 1));
        QVERIFY(code->isDark(x + 3, y + 3));
    }
}

void TestQrCode::aTextTooLongForAnyVersionIsRefused()
{
    const Result<QrCode> code = QrCode::of(QString(5000, u'x'));
    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::InvalidInput);
}

void TestQrCode::theImageScalesAndEscapesItsTitle()
{
    const QByteArray svg = QrCode::of(u"x"_s)->toSvg(u"<b>&"_s);
    QVERIFY(svg.contains("viewBox=\"0 0 29 29\""));
    QVERIFY(svg.contains("<title>&lt;b&gt;&amp;</title>"));
}

void TestQrCode::thePngShowsTheSameModules()
{
    const QrCode code = QrCode::of(u"http://192.168.1.20:8080/r/abc"_s).value();
    const QImage image = QImage::fromData(code.toPng(3), "PNG");
    QCOMPARE(image.size(), QSize(3, 3) * (code.size() + 8));
    for (int y = -4; y < code.size() + 4; ++y) {
        for (int x = -4; x < code.size() + 4; ++x) {
            const bool isInside = x >= 0 && y >= 0 && x < code.size() && y < code.size();
            const QRgb expected = isInside && code.isDark(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            QCOMPARE(image.pixel((x + 4) * 3 + 1, (y + 4) * 3 + 2), expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
