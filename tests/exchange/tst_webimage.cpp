// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/webimage.h"
#include "tests/support/pictures.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using namespace cookout::test;

class TestWebImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreMadeAnewWhateverTheyWere_data();
    void picturesAreMadeAnewWhateverTheyWere();
    void nothingIsLeftButWhatCanBeSeen();
    void largePicturesAreMadeSmaller();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void tooManyBytesAndPixelsAreRefusedUnread();
};

void TestWebImage::picturesAreMadeAnewWhateverTheyWere_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("jpeg") << picture(40, 30, "jpeg") << u"image/jpeg"_s << QSize(40, 30);
    QTest::newRow("png") << picture(40, 30, "png") << u"image/jpeg"_s << QSize(40, 30);
    QTest::newRow("transparent png") << picture(40, 30, "png", 0x00000000) << u"image/png"_s << QSize(40, 30);
    QTest::newRow("webp") << picture(40, 30, "webp") << u"image/jpeg"_s << QSize(40, 30);
    // 4 by 3 pixels of one colour (https://www.w3.org/Graphics/GIF/spec-gif89a.txt): Qt writes no GIF.
    QTest::newRow("gif") << QByteArray::fromHex("47494638396104000300800000c2410cffffff2c00000000040003000002"
                                                "080408102040804001003b")
                         << u"image/jpeg"_s << QSize(4, 3);
}

void TestWebImage::picturesAreMadeAnewWhateverTheyWere()
{
    QFETCH(const QByteArray, file);
    const Result<MediaFile> image = webImage(file);
    QVERIFY2(image, image ? "" : qPrintable(image.error().detail));
    QTEST(image->type, "type");
    QTEST(QSize(image->width, image->height), "size");
    QTEST(QImage::fromData(image->bytes).size(), "size");
    const QByteArray hash = QCryptographicHash::hash(image->bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(image->hash, QString::fromLatin1(hash));
    QVERIFY(image->bytes != file);
    QCOMPARE(webImage(file)->hash, image->hash);
}

void TestWebImage::nothingIsLeftButWhatCanBeSeen()
{
    const QByteArray file = telephonePicture(60, 20);
    QVERIFY(file.contains("GPS 52"));
    QVERIFY(file.contains("SECRET-TEXT"));
    const Result<MediaFile> image = webImage(file);
    QVERIFY(image);
    QVERIFY(!image->bytes.contains("GPS"));
    QVERIFY(!image->bytes.contains("Exif"));
    QVERIFY(!image->bytes.contains("SECRET"));
    QCOMPARE(QSize(image->width, image->height), QSize(20, 60)); // upright, since nothing tells to turn it any more
    QVERIFY(!webImage(picture(60, 20, "png", 0x00000000))->bytes.contains("SECRET"));
}

void TestWebImage::largePicturesAreMadeSmaller()
{
    const Result<MediaFile> wide = webImage(picture(4000, 1000, "jpeg"));
    QVERIFY(wide);
    QCOMPARE(QSize(wide->width, wide->height), QSize(1600, 400));
    const Result<MediaFile> turned = webImage(telephonePicture(2400, 1800));
    QVERIFY(turned);
    QCOMPARE(QSize(turned->width, turned->height), QSize(900, 1200));
}

void TestWebImage::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    QTest::newRow("html after a signature") << QByteArray("\xff\xd8\xff<html>");
    QTest::newRow("half a png") << picture(400, 300, "png").first(200);
    QTest::newRow("bitmap") << picture(4, 4, "bmp");
}

void TestWebImage::whatIsNoPictureIsRefused()
{
    QFETCH(const QByteArray, file);
    const Result<MediaFile> image = webImage(file);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::InvalidInput);
    QCOMPARE(image.error().fields, (QList<FieldError>{{u"hero_media"_s, FieldProblem::BadChoice, 0}}));
}

void TestWebImage::tooManyBytesAndPixelsAreRefusedUnread()
{
    QByteArray large = picture(4, 4, "png");
    large.append(largestImageFile, '\0');
    QCOMPARE(webImage(large).error().fields.first().problem, FieldProblem::TooLong);
    // A head that promises 30,000 by 30,000 pixels, with the checksum that belongs to it.
    const QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200007530000075300802000000e9456fed");
    const Result<MediaFile> image = webImage(bomb + picture(4, 4, "png").sliced(33));
    QVERIFY(!image);
    QCOMPARE(image.error().fields.first().problem, FieldProblem::OutOfRange);
}

QTEST_GUILESS_MAIN(TestWebImage)
#include "tst_webimage.moc"
