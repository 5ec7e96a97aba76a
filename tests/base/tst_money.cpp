// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void printsForFiles();
    void printsAsTheLocaleWrites();
};

void TestMoney::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole") << u"25"_s << 2500LL;
    QTest::newRow("point") << u"25.00"_s << 2500LL;
    QTest::newRow("comma") << u"12,50"_s << 1250LL;
    QTest::newRow("one decimal") << u"12.5"_s << 1250LL;
    QTest::newRow("zero") << u"0"_s << 0LL;
    QTest::newRow("blanks around") << u" 7.05 "_s << 705LL;
    QTest::newRow("largest") << u"1000000.00"_s << 100000000LL;
}

void TestMoney::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    const Result<Money> money = moneyFromText(text);
    QVERIFY(money);
    QCOMPARE(money->cents(), cents);
}

void TestMoney::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", " ", "-1", "+1", "1.234", "1.", ".5", "1,2,3", "1e3", "abc", "€5", "1000000.01", "٣"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("huge") << QString(50, u'9');
}

void TestMoney::refusesEverythingElse()
{
    QFETCH(QString, text);
    const Result<Money> money = moneyFromText(text);
    QVERIFY(!money);
    QCOMPARE(money.error().code, ErrorCode::InvalidInput);
}

void TestMoney::printsForFiles()
{
    QCOMPARE(toPlainText(Money(6200)), u"62.00"_s);
    QCOMPARE(toPlainText(Money(5), u','), u"0,05"_s);
    QCOMPARE(toPlainText(Money(-1205)), u"-12.05"_s);
}

void TestMoney::printsAsTheLocaleWrites()
{
    QCOMPARE(toLocaleText(Money(6200), u"EUR"_s, QLocale(QLocale::English, QLocale::UnitedKingdom)), u"€62.00"_s);
    QCOMPARE(toLocaleText(Money(6200), u"EUR"_s, QLocale(QLocale::German)).replace(QChar::Nbsp, u' '), u"62,00 €"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
