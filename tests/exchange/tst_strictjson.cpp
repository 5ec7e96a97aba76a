// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validTextIsReadAsQtReadsIt_data();
    void validTextIsReadAsQtReadsIt();
    void everyPlainValueIsRead();
    void whatIsNotStrictIsRefused_data();
    void whatIsNotStrictIsRefused();
    void everyBeginningOfADocumentIsRefused();
    void limitsAreOfTheShape();
    void aLongTextIsReadInOnePass();
};

void TestStrictJson::validTextIsReadAsQtReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty array") << QByteArray(" [ ] \r\n\t");
    QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":[true,false,null]}],"c":{}})");
    QTest::newRow("numbers") << QByteArray(R"([0,-1,10,2.5,-0.125,1e3,1E-2,1.5e+2,9007199254740991])");
    QTest::newRow("escapes") << QByteArray(R"(["\"\\\/\b\f\n\r\t","\u00e9\u20AC","\ud83c\udf56"])");
    QTest::newRow("letters") << QByteArray("[\"Zo\xc3\xab \xf0\x9f\x8d\x96\"]");
}

void TestStrictJson::validTextIsReadAsQtReadsIt()
{
    QFETCH(const QByteArray, text);
    const Result<QJsonValue> value = strictJson(text);
    QVERIFY(value);
    const QJsonDocument theirs = QJsonDocument::fromJson(text);
    QCOMPARE(*value, theirs.isArray() ? QJsonValue(theirs.array()) : QJsonValue(theirs.object()));
}

void TestStrictJson::everyPlainValueIsRead()
{
    QCOMPARE(*strictJson("\"x\""), QJsonValue(u"x"_s));
    QCOMPARE(*strictJson("-0"), QJsonValue(0));
    QCOMPARE(strictJson("-9007199254740991")->toInteger(), -9007199254740991);
    QVERIFY(strictJson("null")->isNull());
    QVERIFY(strictJson("true")->toBool());
}

void TestStrictJson::whatIsNotStrictIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &text, const char *why) {
        QTest::newRow(name) << text << QString::fromLatin1(why);
    };
    row("nothing", "", "no value");
    row("space", " \n", "no value");
    row("byte order mark", "\xef\xbb\xbf{}", "no value");
    row("two values", "{} {}", "follows");
    row("a NUL behind", QByteArray("{}\0", 3), "follows");
    row("repeated name", R"({"a":1,"a":1})", "before at byte 11");
    row("repeated name, escaped", R"({"a":1,"\u0061":2})", "before");
    row("repeated name within", R"({"x":{"a":1,"a":2}})", "before");
    row("name without quotes", "{a:1}", "quotes");
    row("single quotes", "{'a':1}", "quotes");
    row("no colon", R"({"a" 1})", "colon");
    row("comma at the end", "[1,]", "no value");
    row("comma at the end of an object", R"({"a":1,})", "quotes");
    row("no comma", "[1 2]", "comma");
    row("wrong end", "[1}", "comma");
    row("comment", "[1/**/]", "comma");
    row("unknown word", "[nul]", "word");
    row("capitals", "[True]", "no value");
    row("NaN", "[NaN]", "no value");
    row("infinity", "[Infinity]", "no value");
    row("plus sign", "[+1]", "no value");
    row("leading zero", "[01]", "comma");
    row("no digit before the point", "[.5]", "no value");
    row("no digit behind the point", "[1.]", "no value");
    row("no exponent", "[1e]", "no value");
    row("minus alone", "[-]", "no value");
    row("hexadecimal", "[0x10]", "comma");
    row("integer out of range", "[9007199254740992]", "range");
    row("huge integer", "[" + QByteArray(400, '9') + "]", "range");
    row("real out of range", "[1e400]", "range");
    row("integer out of range, written as a real", "[77777777777738888888888888e-3]", "range");
    row("the same, below", "[-1e16]", "range");
    row("text without end", "[\"a", "end");
    row("line break in a text", "[\"a\nb\"]", "control");
    row("NUL in a text", QByteArray("[\"a\0b\"]", 7), "control");
    row("escaped NUL", R"(["a\u0000b"])", "NUL");
    row("unknown escape", R"(["\x"])", "escape");
    row("short escape", R"(["\u12"])", "escape");
    row("signed escape", R"(["\u+123"])", "escape");
    row("lone high surrogate", R"(["\ud83c"])", "surrogate");
    row("lone low surrogate", R"(["\udf56"])", "surrogate");
    row("two high surrogates", R"(["\ud83c\ud83c"])", "surrogate");
    row("high surrogate and a letter", R"(["\ud83cx"])", "surrogate");
    row("encoded surrogate", "[\"\xed\xa0\x80\"]", "UTF-8");
    row("Latin-1", "[\"Zo\xeb\"]", "UTF-8");
    row("UTF-16", QByteArray("[\0]\0", 4), "no value");
    row("overlong", "[\"\xc0\xaf\"]", "UTF-8");
    row("too deep", QByteArray(9, '[') + QByteArray(9, ']'), "deep");
    row("far too deep", QByteArray(1'000'000, '['), "deep");
}

void TestStrictJson::whatIsNotStrictIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    const Result<QJsonValue> value = strictJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidInput);
    QVERIFY2(value.error().detail.contains(why), qPrintable(value.error().detail));
}

void TestStrictJson::everyBeginningOfADocumentIsRefused()
{
    const QByteArray whole(R"({"a":[1.5e3,"\ud83c\udf56",{"b":null}],"c":"\n"})");
    QVERIFY(strictJson(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!strictJson(whole.first(length)), whole.first(length).constData());
}

void TestStrictJson::limitsAreOfTheShape()
{
    const JsonLimits limits{2, 3};
    QVERIFY(strictJson("[[1,2,3],2,3]", limits));
    QVERIFY(!strictJson("[[[1]]]", limits));
    QVERIFY(!strictJson("[1,2,3,4]", limits));
    QVERIFY(!strictJson(R"({"a":1,"b":2,"c":3,"d":4})", limits));
}

void TestStrictJson::aLongTextIsReadInOnePass()
{
    const QString text(1'000'000, u'x');
    const QByteArray document = "[\"" + text.toUtf8() + "\"]";
    const Result<QJsonValue> value = strictJson(document);
    QVERIFY(value);
    QCOMPARE(value->toArray().first().toString(), text);
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
