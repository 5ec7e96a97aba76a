// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/authenticationcode.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace cookout;

class TestAuthenticationCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheStandard_data();
    void isThatOfTheStandard();
    void isWhatQtMakes();
};

/** RFC 4231, test cases 1, 2, 3 and 6. */
void TestAuthenticationCode::isThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2, a short key") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                    << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("6, a key longer than a block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestAuthenticationCode::isThatOfTheStandard()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);
    QCOMPARE(authenticationCode(key, text).toHex(), code);
}

void TestAuthenticationCode::isWhatQtMakes()
{
    for (qsizetype length = 0; length < 200; length += 7) {
        const QByteArray key(length, 'k');
        const QByteArray text(2 * length, 't');
        QCOMPARE(authenticationCode(key, text),
                 QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
    }
}

QTEST_GUILESS_MAIN(TestAuthenticationCode)
#include "tst_authenticationcode.moc"
