// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationcode.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {
constexpr QStringView alphabet = u"BCDFGHJKLNPRSTVX";
}

class TestRegistrationCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkLettersAreThoseComputedByHand_data();
    void checkLettersAreThoseComputedByHand();
    void newCodesAreValidAndDiffer();
    void everySingleWrongLetterIsNoticed();
    void nearlyEverySwapOfNeighboursIsNoticed();
    void whatPeopleTypeIsTidied();
    void otherTextsAreNoCodes_data();
    void otherTextsAreNoCodes();
};

void TestRegistrationCode::checkLettersAreThoseComputedByHand_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QChar>("check");
    // Digits from the right, the first doubled: BBBBB = 0 → B. BBBBC: C = 1, doubled 2 → 16 − 2 = 14 → V.
    QTest::newRow("zeros") << u"BBBBB"_s << QChar(u'B');
    QTest::newRow("one, doubled") << u"BBBBC"_s << QChar(u'V');
    QTest::newRow("one, plain") << u"BBBCB"_s << QChar(u'X');
    QTest::newRow("carry") << u"BBBBX"_s << QChar(u'C'); // 15 · 2 = 30 = 1·16 + 14 → 15 → 16 − 15 = 1
}

void TestRegistrationCode::checkLettersAreThoseComputedByHand()
{
    QFETCH(QString, letters);
    QTEST(checkLetterOf(letters), "check");
}

void TestRegistrationCode::newCodesAreValidAndDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString code = newRegistrationCode();
        QVERIFY2(isRegistrationCode(code), qPrintable(code));
        seen.insert(code);
    }
    QVERIFY(seen.size() > 490); // a million codes: two equal ones among 500 are rare, many are a defect
}

void TestRegistrationCode::everySingleWrongLetterIsNoticed()
{
    const QString code = newRegistrationCode();
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar letter : alphabet) {
            QString wrong = code;
            wrong[i] = letter;
            QCOMPARE(isRegistrationCode(wrong), letter == code[i]);
        }
    }
}

void TestRegistrationCode::nearlyEverySwapOfNeighboursIsNoticed()
{
    // Luhn misses one pair only: the first and the last letter of the alphabet (as 09 and 90 in base ten).
    for (const QChar a : alphabet) {
        for (const QChar b : alphabet) {
            const QString letters = u"BBB"_s + a + b;
            const QString swapped = u"BBB"_s + b + a + checkLetterOf(letters);
            const bool missed = a == b || (a == u'B' && b == u'X') || (a == u'X' && b == u'B');
            QCOMPARE(isRegistrationCode(swapped), missed);
        }
    }
}

void TestRegistrationCode::whatPeopleTypeIsTidied()
{
    QCOMPARE(tidyCode(u" bcd-fg h "_s), u"BCDFGH"_s);
}

void TestRegistrationCode::otherTextsAreNoCodes_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", "BBBBB", "BBBBBBB", "ABBBBB", "bbbbbb", "BBBBB1", "ÜBBBBB"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRegistrationCode::otherTextsAreNoCodes()
{
    QFETCH(QString, text);
    QVERIFY(!isRegistrationCode(text));
}

QTEST_GUILESS_MAIN(TestRegistrationCode)
#include "tst_registrationcode.moc"
