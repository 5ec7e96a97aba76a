// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/staffaccess.h"
#include "core/portal/staffcookie.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestStaffCookie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCookieIsFoundAmongOthers_data();
    void aCookieIsFoundAmongOthers();
    void theCookieIsKeptFromScriptsAndOtherSites();
    void overTlsOnlyTheNameThatCannotBePlantedCounts();
    void aBearerTokenIsRead_data();
    void aBearerTokenIsRead();
    void onlyOwnPathsFollowASignIn_data();
    void onlyOwnPathsFollowASignIn();
    void whoIsHeldUpTogether_data();
    void whoIsHeldUpTogether();
};

void TestStaffCookie::aCookieIsFoundAmongOthers_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *field, const char *value) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(value);
    };
    row("", "");
    row("cookout=abc", "abc");
    row("a=1; cookout=abc; b=2", "abc");
    row("a=1;cookout=abc;", "abc");
    row(" \tcookout=abc ", "abc");
    row("cookout=a=b", "a=b");
    row("cookout=", "");
    row("cookout", "");
    row("Cookout=abc", "");
    row("xcookout=abc", "");
    row("cookout =abc", "");
    row("a=\"; cookout=abc\"", "abc\""); // quotes mean nothing (RFC 6265 section 5.4)
    row(";;;=;cookout=abc", "abc");
    row("cookout=abc; cookout=abc", "abc");
    row("cookout=abc; cookout=def", ""); // nobody knows which one is meant
    row("cookout=; cookout=def", "");
}

void TestStaffCookie::aCookieIsFoundAmongOthers()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, value);
    QCOMPARE(cookieValue(field, "cookout"), value);
}

void TestStaffCookie::theCookieIsKeptFromScriptsAndOtherSites()
{
    QCOMPARE(staffCookie(Secret(u"abc"_s), false), QByteArray("cookout=abc; Path=/; HttpOnly; SameSite=Lax"));
    QCOMPARE(staffCookie(Secret(u"abc"_s), true),
             QByteArray("__Host-cookout=abc; Path=/; HttpOnly; SameSite=Lax; Secure"));
    QCOMPARE(endedStaffCookie(false), QByteArray("cookout=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"));
    QCOMPARE(endedStaffCookie(true), QByteArray("__Host-cookout=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0"));
}

void TestStaffCookie::overTlsOnlyTheNameThatCannotBePlantedCounts()
{
    Request request;
    request.headers.insert("cookie", "cookout=plain; __Host-cookout=safe");
    QCOMPARE(staffTokenOf(request), u"plain"_s);
    request.isSecure = true;
    QCOMPARE(staffTokenOf(request), u"safe"_s);
    request.headers.insert("cookie", "cookout=plain");
    QCOMPARE(staffTokenOf(request), QString());
}

void TestStaffCookie::aBearerTokenIsRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("token");
    QTest::newRow("plain") << QByteArray("Bearer abc") << u"abc"_s;
    QTest::newRow("any case") << QByteArray("bEARER  abc ") << u"abc"_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("empty") << QByteArray("Bearer ") << QString();
    QTest::newRow("other scheme") << QByteArray("Basic abc") << QString();
    QTest::newRow("no space") << QByteArray("Bearerabc") << QString();
}

void TestStaffCookie::aBearerTokenIsRead()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, token);
    QCOMPARE(bearerToken(field), token);
}

void TestStaffCookie::onlyOwnPathsFollowASignIn_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const QString &wanted, bool isOwn) {
        QTest::newRow(qPrintable(wanted.left(50))) << wanted << isOwn;
    };
    for (const QString &own : {u"/staff"_s, u"/staff/search"_s, u"/staff/search?q=a%20b&x=1"_s, u"/staff?x=1"_s})
        row(own, true);
    for (const QString &other : {QString(),
                                 u"/"_s,
                                 u"/e/summer-bbq"_s,
                                 u"/staffed"_s,
                                 u"staff"_s,
                                 u"//staff"_s,
                                 u"//evil.example/staff"_s,
                                 u"https://evil.example/staff"_s,
                                 u"/staff//evil.example"_s,
                                 u"/staff/../e/x"_s,
                                 u"/staff/..//evil.example"_s,
                                 u"/staff\\evil"_s,
                                 u"/\\evil.example"_s,
                                 u"/staff\r\nSet-Cookie: a=b"_s,
                                 u"/staff#x"_s,
                                 u"/staff/\u00e9"_s,
                                 u"/staff?q=<script>"_s,
                                 u" /staff"_s,
                                 u"javascript:alert(1)"_s,
                                 QString(u"/staff/"_s + QString(600, u'a'))})
        row(other, false);
}

void TestStaffCookie::onlyOwnPathsFollowASignIn()
{
    QFETCH(const QString, wanted);
    QFETCH(const bool, isOwn);
    QCOMPARE(safeNext(wanted), isOwn ? wanted : u"/staff"_s);
}

void TestStaffCookie::whoIsHeldUpTogether_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("together");
    QTest::newRow("IPv4") << u"192.168.1.20"_s << u"192.168.1.21"_s << false;
    QTest::newRow("IPv4 written as IPv6") << u"192.168.1.20"_s << u"::ffff:192.168.1.20"_s << true;
    QTest::newRow("one /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff::9"_s << true;
    QTest::newRow("another /64") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    QTest::newRow("an interface's name") << u"fe80::1%eth0"_s << u"fe80::2%wlan0"_s << true;
}

void TestStaffCookie::whoIsHeldUpTogether()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, together);
    QCOMPARE(throttleKeyOf(QHostAddress(a)) == throttleKeyOf(QHostAddress(b)), together);
}

QTEST_GUILESS_MAIN(TestStaffCookie)
#include "tst_staffcookie.moc"
