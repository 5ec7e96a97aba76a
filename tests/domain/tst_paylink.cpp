// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paylink.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestPayLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledInAndEncoded();
    void aNameCannotLeaveItsPlace();
    void nothingDueHasNoLink();
    void templatesAreWebAddressesWithKnownPlaceholders_data();
    void templatesAreWebAddressesWithKnownPlaceholders();
};

void TestPayLink::placeholdersAreFilledInAndEncoded()
{
    const QString link = u"https://bunq.me/name/{amount}/{code} {name}"_s;
    QCOMPARE(payLinkFor(link, Money(6200), u"BCDFGH"_s, u"Zoë O’Brien"_s),
             u"https://bunq.me/name/62.00/BCDFGH%20Zo%C3%AB%20O%E2%80%99Brien"_s);
    QCOMPARE(payLinkFor(u"https://pay.example.org/?a={amount}&r={code}"_s, Money(5), u"BCDFGH"_s, u"x"_s),
             u"https://pay.example.org/?a=0.05&r=BCDFGH"_s);
    QCOMPARE(payLinkFor(u"https://pay.example.org/bbq"_s, Money(100), {}, {}), u"https://pay.example.org/bbq"_s);
}

void TestPayLink::aNameCannotLeaveItsPlace()
{
    const QString name = u"a/../b?c=d&e#f%2F{code}@g"_s;
    const QUrl url(payLinkFor(u"https://pay.example.org/x/{name}?to=us"_s, Money(100), u"BCDFGH"_s, name));
    QCOMPARE(url.host(), u"pay.example.org"_s);
    QCOMPARE(url.query(), u"to=us"_s);
    QVERIFY(!url.hasFragment());
    QCOMPARE(QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()), u"/x/"_s + name);
}

void TestPayLink::nothingDueHasNoLink()
{
    const QString link = u"https://pay.example.org/{amount}"_s;
    QCOMPARE(payLinkFor(link, Money(), {}, {}), QString());
    QCOMPARE(payLinkFor(link, Money(-100), {}, {}), QString());
    QCOMPARE(payLinkFor({}, Money(100), {}, {}), QString());
}

void TestPayLink::templatesAreWebAddressesWithKnownPlaceholders_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("good");
    QTest::newRow("all three") << u"https://bunq.me/name/{amount}/{code} {name}"_s << true;
    QTest::newRow("none") << u"http://pay.example.org"_s << true;
    QTest::newRow("in the query") << u"https://pay.example.org?x={amount}"_s << true;
    QTest::newRow("unknown placeholder") << u"https://pay.example.org/{total}"_s << false;
    QTest::newRow("in capitals") << u"https://pay.example.org/{Amount}"_s << false;
    QTest::newRow("an open brace") << u"https://pay.example.org/{amount"_s << false;
    QTest::newRow("a closing brace") << u"https://pay.example.org/amount}"_s << false;
    QTest::newRow("in the server") << u"https://{name}.example.org/"_s << false;
    QTest::newRow("in the port") << u"https://pay.example.org:{amount}/"_s << false;
    QTest::newRow("in the scheme") << u"{name}://pay.example.org/"_s << false;
    QTest::newRow("with an account") << u"https://me:secret@pay.example.org/"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("another scheme") << u"ftp://pay.example.org/"_s << false;
    QTest::newRow("no server") << u"https:///x"_s << false;
    QTest::newRow("no address") << u"pay me"_s << false;
    QTest::newRow("a broken escape") << u"https://pay.example.org/%zz"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPayLink::templatesAreWebAddressesWithKnownPlaceholders()
{
    QFETCH(QString, link);
    QFETCH(bool, good);
    QCOMPARE(isPayLink(link), good);
}

QTEST_GUILESS_MAIN(TestPayLink)
#include "tst_paylink.moc"
