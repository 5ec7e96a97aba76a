// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensHave128BitsAndDiffer();
    void otherTextsAreNoTokens();
    void secureNumbersStayBelowTheirBound();
    void ofATokenOnlyItsHashIsKept();
    void secretsAreComparedAsAWhole();
};

void TestToken::ofATokenOnlyItsHashIsKept()
{
    // FIPS 180-4's example for "abc"
    QCOMPARE(hashOfToken(u"abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QVERIFY(hashOfToken(newToken()) != hashOfToken(newToken()));
}

void TestToken::secretsAreComparedAsAWhole()
{
    QVERIFY(isSameSecret("secret", "secret"));
    QVERIFY(isSameSecret("", ""));
    QVERIFY(!isSameSecret("secret", "secreT"));
    QVERIFY(!isSameSecret("secret", "secrets"));
    QVERIFY(!isSameSecret("secret", ""));
}

void TestToken::tokensHave128BitsAndDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString token = newToken();
        QVERIFY(looksLikeToken(token));
        QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 16);
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestToken::otherTextsAreNoTokens()
{
    QVERIFY(!looksLikeToken(u""));
    QVERIFY(!looksLikeToken(u"short"));
    QVERIFY(!looksLikeToken(QString(22, u'/')));
    QVERIFY(!looksLikeToken(QString(23, u'a')));
}

void TestToken::secureNumbersStayBelowTheirBound()
{
    QSet<quint32> seen;
    for (int i = 0; i < 2000; ++i)
        seen.insert(secureRandomBelow(16));
    QCOMPARE(seen.size(), 16);
    QVERIFY(!seen.contains(16));
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
