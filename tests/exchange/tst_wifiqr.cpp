// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qrcode.h"
#include "core/exchange/wifiqr.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestWifiQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksBecomeTexts_data();
    void networksBecomeTexts();
    void whatNoNetworkCanHaveIsRefused_data();
    void whatNoNetworkCanHaveIsRefused();
    void theLongestTextFitsACode();
};

void TestWifiQr::networksBecomeTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const QString &name, const QString &password, const QString &text,
                        bool hidden = false) { QTest::newRow(title) << name << password << hidden << text; };
    row("plain", u"Garden"_s, u"sausages"_s, u"WIFI:T:WPA;S:Garden;P:sausages;;"_s);
    row("space and umlaut", u"Grün & Söhne"_s, u"pass word"_s, u"WIFI:T:WPA;S:Grün & Söhne;P:pass word;;"_s);
    row("open", u"Garden"_s, QString(), u"WIFI:T:nopass;S:Garden;;"_s);
    row("hidden", u"Garden"_s, u"sausages"_s, u"WIFI:T:WPA;S:Garden;P:sausages;H:true;;"_s, true);
    row("semicolon", u"a;b"_s, u"c;defghi"_s, u"WIFI:T:WPA;S:a\\;b;P:c\\;defghi;;"_s);
    row("comma", u"a,b"_s, u"c,defghi"_s, u"WIFI:T:WPA;S:a\\,b;P:c\\,defghi;;"_s);
    row("colon", u"a:b"_s, u"c:defghi"_s, u"WIFI:T:WPA;S:a\\:b;P:c\\:defghi;;"_s);
    row("backslash", u"a\\b"_s, u"c\\defghi"_s, u"WIFI:T:WPA;S:a\\\\b;P:c\\\\defghi;;"_s);
    row("quote", u"\"foo;bar\\baz\""_s, u"12\"45678"_s, u"WIFI:T:WPA;S:\\\"foo\\;bar\\\\baz\\\";P:12\\\"45678;;"_s);
    row("end of the text", u"a;;"_s, u"sausages;;"_s, u"WIFI:T:WPA;S:a\\;\\;;P:sausages\\;\\;;;"_s);
    row("hexadecimal name", u"ABCD"_s, u"sausages"_s, u"WIFI:T:WPA;S:\"ABCD\";P:sausages;;"_s);
    row("digits for a name", u"1234"_s, u"sausages"_s, u"WIFI:T:WPA;S:\"1234\";P:sausages;;"_s);
    row("nearly hexadecimal", u"ABCG"_s, u"sausages"_s, u"WIFI:T:WPA;S:ABCG;P:sausages;;"_s);
    row("hexadecimal password", u"Garden"_s, u"deadbeef"_s, u"WIFI:T:WPA;S:Garden;P:deadbeef;;"_s);
    row("raw key", u"Garden"_s, QString(64, u'a'), u"WIFI:T:WPA;S:Garden;P:"_s + QString(64, u'a') + u";;"_s);
    row("32 bytes", QString(32, u'x'), u"sausages"_s, u"WIFI:T:WPA;S:"_s + QString(32, u'x') + u";P:sausages;;"_s);
}

void TestWifiQr::networksBecomeTexts()
{
    QFETCH(const QString, name);
    QFETCH(const QString, password);
    QFETCH(const bool, hidden);
    const Result<QString> text = wifiJoinText({name, password, hidden});
    QVERIFY(text.has_value());
    QTEST(*text, "text");
}

void TestWifiQr::whatNoNetworkCanHaveIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("no name") << QString() << u"sausages"_s;
    QTest::newRow("33 bytes") << QString(33, u'x') << u"sausages"_s;
    QTest::newRow("17 umlauts") << QString(17, u'ü') << u"sausages"_s;
    QTest::newRow("line break in the name") << u"a\nb"_s << u"sausages"_s;
    QTest::newRow("short password") << u"Garden"_s << u"1234567"_s;
    QTest::newRow("64 characters") << u"Garden"_s << QString(64, u'x');
    QTest::newRow("65 digits") << u"Garden"_s << QString(65, u'1');
    QTest::newRow("umlaut in the password") << u"Garden"_s << u"würstchen"_s;
    QTest::newRow("tab in the password") << u"Garden"_s << u"sausage\ts"_s;
}

void TestWifiQr::whatNoNetworkCanHaveIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, password);
    const Result<QString> text = wifiJoinText({name, password, false});
    QVERIFY(!text.has_value());
    QCOMPARE(text.error().code, ErrorCode::InvalidInput);
    QVERIFY(!text.error().detail.contains(password) || password.isEmpty());
}

void TestWifiQr::theLongestTextFitsACode()
{
    const Result<QString> text = wifiJoinText({QString(16, u'ü'), QString(63, u';'), true});
    QVERIFY(text.has_value());
    QVERIFY(QrCode::of(*text).has_value());
}

QTEST_GUILESS_MAIN(TestWifiQr)
#include "tst_wifiqr.moc"
