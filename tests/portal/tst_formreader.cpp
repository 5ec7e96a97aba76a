// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/formreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestFormReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatBrowsersSend_data();
    void decodesWhatBrowsersSend();
    void refusesWhatNoBrowserSends_data();
    void refusesWhatNoBrowserSends();
    void theFirstOfSeveralValuesCounts();
    void readsTheRegistrationForm();
    void aKeyThatCannotBeStoredIsReplaced();
};

void TestFormReader::decodesWhatBrowsersSend_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("name=Anna") << u"Anna"_s;
    QTest::newRow("plus is a blank") << QByteArray("name=Jan+%26+Els") << u"Jan & Els"_s;
    QTest::newRow("encoded plus") << QByteArray("name=%2B31") << u"+31"_s;
    QTest::newRow("UTF-8") << QByteArray("name=Zo%C3%AB") << u"Zoë"_s;
    QTest::newRow("raw UTF-8") << QByteArray("name=Zo\xc3\xab") << u"Zoë"_s;
    QTest::newRow("emoji") << QByteArray("name=%F0%9F%8D%96") << u"🍖"_s;
    QTest::newRow("equals in the value") << QByteArray("name=a=b") << u"a=b"_s;
    QTest::newRow("no value") << QByteArray("name") << QString();
    QTest::newRow("after others") << QByteArray("a=1&&b=2&name=x") << u"x"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestFormReader::decodesWhatBrowsersSend()
{
    QFETCH(QByteArray, body);
    const Result<FormFields> fields = FormFields::fromBody(body);
    QVERIFY(fields);
    QTEST(fields->value(u"name"_s), "value");
}

void TestFormReader::refusesWhatNoBrowserSends_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("half an escape") << QByteArray("name=%C");
    QTest::newRow("no escape") << QByteArray("name=%zz");
    QTest::newRow("invalid UTF-8") << QByteArray("name=%ff%fe");
    QTest::newRow("UTF-8 cut short") << QByteArray("name=Zo%C3");
    QTest::newRow("raw UTF-8 cut short") << QByteArray("name=\xe2\x82&x=y");
    QTest::newRow("overlong UTF-8") << QByteArray("name=%c0%af");
    QTest::newRow("surrogate") << QByteArray("name=%ed%a0%80");
    QTest::newRow("too many fields") << QByteArray("a=1&").repeated(1100);
}

void TestFormReader::refusesWhatNoBrowserSends()
{
    QFETCH(QByteArray, body);
    const Result<FormFields> fields = FormFields::fromBody(body);
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::InvalidInput);
}

void TestFormReader::theFirstOfSeveralValuesCounts()
{
    const Result<FormFields> fields = FormFields::fromBody("ticket-adult=1&ticket-adult=9&name=a&name=b");
    QVERIFY(fields);
    QCOMPARE(fields->value(u"name"_s), u"a"_s);
    QCOMPARE(fields->startingWith(u"ticket-"_s), (QMap<QString, QString>{{u"adult"_s, u"1"_s}}));
}

void TestFormReader::readsTheRegistrationForm()
{
    const RegistrationForm form = registrationFormOf(
        *FormFields::fromBody(
            "submission_key=k&name=Anna&email=a%40b.org&phone=1&house_number=46-2&notes=x%0D%0Ay&ticket-adult=2&"
            "ticket-child=&consent=yes&website="),
        u"nl"_s);
    QCOMPARE(form.submissionKey, u"k"_s);
    QCOMPARE(form.email, u"a@b.org"_s);
    QCOMPARE(form.houseNumber, u"46-2"_s);
    QCOMPARE(form.notes, u"x\r\ny"_s);
    QCOMPARE(form.tickets.value(u"adult"_s), u"2"_s);
    QCOMPARE(form.language, u"nl"_s);
    QVERIFY(form.consent);
}

void TestFormReader::aKeyThatCannotBeStoredIsReplaced()
{
    const auto keyOf = [](const QByteArray &typed) {
        return registrationFormOf(*FormFields::fromBody("submission_key=" + typed), u"en"_s).submissionKey;
    };
    QCOMPARE(keyOf("k1"), u"k1"_s);
    QCOMPARE(keyOf(QByteArray(200, 'k')).size(), 200);
    const QString longKey = keyOf(QByteArray(201, 'k'));
    QVERIFY(!longKey.isEmpty() && longKey.size() < 100);
    QVERIFY(keyOf("a%00b") != keyOf("a%00b"));
    QVERIFY(keyOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestFormReader)
#include "tst_formreader.moc"
