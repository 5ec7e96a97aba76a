// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/searchwords.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

Registration guestNamed(const QString &name)
{
    Registration registration;
    registration.party.name = name;
    return registration;
}

/** As the database does it: every word of the query begins a word of the registration, in the order of UTF-8. */
bool isFound(const Registration &registration, const QString &query)
{
    const QStringList words = searchWordsOf(registration);
    const QStringList wanted = searchWordsIn(query);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&words](const QString &begin) {
        const WordRange range = wordsBeginningWith(begin);
        return std::any_of(words.begin(), words.end(), [&range](const QString &word) {
            return word.toUtf8() >= range.from.toUtf8() && word.toUtf8() < range.to.toUtf8();
        });
    });
}

} // namespace

class TestSearchWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundHoweverItIsTyped_data();
    void aNameIsFoundHoweverItIsTyped();
    void everyFieldIsFound_data();
    void everyFieldIsFound();
    void aWordFromTheMiddleOfAnotherIsNotFound();
    void everyWordOfTheQueryMustBeThere();
    void aTextWithoutLettersAsksForNothing();
    void longTextsGiveABoundedNumberOfWords();
    void aVeryLongWordIsCutTheSameWayInTheQuery();
    void theEndOfARangeIsTheNextCodePoint_data();
    void theEndOfARangeIsTheNextCodePoint();
};

void TestSearchWords::aNameIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::newRow("its beginning") << u"Zoë Müller"_s << u"zo"_s;
    QTest::newRow("without accents") << u"Zoë Müller"_s << u"muller zoe"_s;
    QTest::newRow("with accents where there are none") << u"Zoe Muller"_s << u"MÜLLER"_s;
    QTest::newRow("sharp s") << u"Jürgen Groß"_s << u"gross"_s;
    QTest::newRow("joined by an apostrophe") << u"Zoë O’Brien"_s << u"obrien"_s;
    QTest::newRow("after the apostrophe") << u"Zoë O’Brien"_s << u"brien"_s;
    QTest::newRow("another apostrophe") << u"Zoë O’Brien"_s << u"O'Bri"_s;
    QTest::newRow("half of a double name") << u"Jean-Pierre"_s << u"pierre"_s;
    QTest::newRow("a double name in one") << u"Jean-Pierre"_s << u"jeanpierre"_s;
    QTest::newRow("Greek without its accent") << u"Αλέξης"_s << u"αλεξ"_s;
    QTest::newRow("Cyrillic capitals") << u"Ольга"_s << u"ОЛЬ"_s;
    QTest::newRow("Arabic") << u"محمد علي"_s << u"علي"_s;
    QTest::newRow("Hindi") << u"प्रिया"_s << u"प्रि"_s;
    QTest::newRow("Chinese, whole") << u"王小明"_s << u"王小明"_s;
    QTest::newRow("Chinese, the given name") << u"王小明"_s << u"小明"_s;
    QTest::newRow("Chinese, one character in the middle") << u"王小明"_s << u"小"_s;
    QTest::newRow("Chinese, the last character") << u"王小明"_s << u"明"_s;
    QTest::newRow("Japanese with a sound mark") << u"リー・モーガン"_s << u"モーガ"_s;
    QTest::newRow("half-width Katakana") << u"ﾓｰｶﾞﾝ"_s << u"モーガン"_s;
    QTest::newRow("Thai, from the middle") << u"สมชาย"_s << u"ชาย"_s;
    QTest::newRow("Korean, the first syllable") << u"김민준"_s << u"김"_s;
    QTest::newRow("full-width Latin") << u"ＡＮＮＡ"_s << u"anna"_s;
    QTest::newRow("a sign that decomposes into capitals") << u"㎒ club"_s << u"mhz"_s;
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s << u"𠮷"_s;
}

void TestSearchWords::aNameIsFoundHoweverItIsTyped()
{
    QFETCH(const QString, name);
    QFETCH(const QString, query);
    QVERIFY2(isFound(guestNamed(name), query), qPrintable(searchWordsOf(guestNamed(name)).join(u' ')));
    QVERIFY(!isFound(guestNamed(u"Bob"_s), query));
}

void TestSearchWords::everyFieldIsFound_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"bcdfgh", "BCD", "zoe.miller@example.org", "miller", "example", "491701234567", "4567",
                              "170 1234567", "12a", "12 a", "Companion", "VIP", "wheelchair", "calls"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestSearchWords::everyFieldIsFound()
{
    QFETCH(const QString, query);
    Registration registration = guestNamed(u"Zoë"_s);
    registration.code = u"BCDFGH"_s;
    registration.party.email = u"zoe.miller@example.org"_s;
    registration.party.phone = u"+49 170 1234567"_s;
    registration.party.houseNumber = u"12 A"_s;
    registration.party.companions = {u"A. Companion"_s};
    registration.party.notes = u"Comes in a wheelchair."_s;
    registration.tags = {u"vip"_s};
    registration.staffNotes = u"Calls back"_s;
    QVERIFY2(isFound(registration, query), qPrintable(searchWordsOf(registration).join(u' ')));
}

void TestSearchWords::aWordFromTheMiddleOfAnotherIsNotFound()
{
    QVERIFY(!isFound(guestNamed(u"Müller"_s), u"ller"_s));
}

void TestSearchWords::everyWordOfTheQueryMustBeThere()
{
    QVERIFY(!isFound(guestNamed(u"Zoë Müller"_s), u"zoe smith"_s));
}

void TestSearchWords::aTextWithoutLettersAsksForNothing()
{
    QCOMPARE(searchWordsIn(u" -- 🎉 '"_s), QStringList());
}

void TestSearchWords::longTextsGiveABoundedNumberOfWords()
{
    Registration registration = guestNamed(u"Zoë"_s);
    for (char32_t c = 0x4E00; c < 0x4E00 + 1000; ++c)
        registration.party.notes += QString::fromUcs4(&c, 1);
    const QStringList words = searchWordsOf(registration);
    QCOMPARE(words.size(), 120);
    QCOMPARE(words.first(), u"zoe"_s);
    QCOMPARE(searchWordsIn(registration.party.notes).size(), 8);
}

void TestSearchWords::aVeryLongWordIsCutTheSameWayInTheQuery()
{
    const QString name(90, u'x');
    QVERIFY(isFound(guestNamed(name), name));
    QVERIFY(isFound(guestNamed(name), name.first(50)));
}

void TestSearchWords::theEndOfARangeIsTheNextCodePoint_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("end");
    const auto point = [](char32_t c) { return QString::fromUcs4(&c, 1); };
    QTest::newRow("a letter") << u"ab"_s << u"ac"_s;
    QTest::newRow("before the surrogates") << point(0xD7FF) << point(0xE000);
    QTest::newRow("the last of the BMP") << point(0xFFFF) << point(0x10000);
    QTest::newRow("beyond the BMP") << point(0x20BB7) << point(0x20BB8);
    QTest::newRow("the last of all after a letter") << u"a"_s + point(0x10FFFF) << u"b"_s;
    QTest::newRow("nothing but the last of all") << point(0x10FFFF) << point(0x10FFFF).repeated(41);
}

void TestSearchWords::theEndOfARangeIsTheNextCodePoint()
{
    QFETCH(const QString, word);
    QFETCH(const QString, end);
    const WordRange range = wordsBeginningWith(word);
    QCOMPARE(range.from, word);
    QCOMPARE(range.to, end);
    QVERIFY(range.from.toUtf8() < range.to.toUtf8());
}

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
