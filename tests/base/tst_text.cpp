// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tidiesALine_data();
    void tidiesALine();
    void tidiesSeveralLines();
    void findsForbiddenCharacters_data();
    void findsForbiddenCharacters();
    void countsAnEmojiOnce();
    void foldsForSearching_data();
    void foldsForSearching();
    void makesSlugs_data();
    void makesSlugs();
    void knowsEmailAddresses_data();
    void knowsEmailAddresses();
};

void TestText::tidiesALine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("outer blanks") << u"  Anna  "_s << u"Anna"_s;
    QTest::newRow("inner runs") << u"Jan \t &  Els"_s << u"Jan & Els"_s;
    QTest::newRow("no-break space") << u"Jan\u00a0Els"_s << u"Jan Els"_s;
    QTest::newRow("composed") << u"Zoe\u0308"_s << u"Zo\u00eb"_s;
    QTest::newRow("right to left") << u" מרים "_s << u"מרים"_s;
    QTest::newRow("line break stays to be refused") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("nothing") << u" \t "_s << QString();
}

void TestText::tidiesALine()
{
    QFETCH(QString, typed);
    QTEST(tidyLine(typed), "tidy");
}

void TestText::tidiesSeveralLines()
{
    QCOMPARE(tidyText(u"\r\n\n a\t \r\nb \r\rc\n\n"_s), u" a\nb\n\nc"_s);
}

void TestText::findsForbiddenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("oneLine");
    QTest::addColumn<bool>("lines");
    QTest::newRow("plain") << u"Anna"_s << false << false;
    QTest::newRow("any script") << u"Ольга 王 محمد 👨‍👩‍👧"_s << false << false;
    QTest::newRow("line break") << u"a\nb"_s << true << false;
    QTest::newRow("carriage return") << u"a\rb"_s << true << true;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << true << true;
    QTest::newRow("escape") << u"a\x1b[31m"_s << true << true;
    QTest::newRow("c1 control") << u"a\u0085"_s << true << true;
    QTest::newRow("line separator") << u"a\u2028b"_s << true << true;
    QTest::newRow("override") << u"a\u202eb"_s << true << true;
    QTest::newRow("isolate") << u"a\u2066b"_s << true << true;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << true << true;
    QTest::newRow("reversed pair") << QString(QString(QChar(0xdc00)) + QChar(0xd83d)) << true << true;
}

void TestText::findsForbiddenCharacters()
{
    QFETCH(QString, text);
    QTEST(hasForbiddenCharacters(text), "oneLine");
    QTEST(hasForbiddenCharacters(text, true), "lines");
}

void TestText::countsAnEmojiOnce()
{
    QCOMPARE(characterCount(u"a🍖b"), 3);
}

void TestText::foldsForSearching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("umlaut") << u"Müller"_s << u"muller"_s;
    QTest::newRow("stroke") << u"Ørsted Łukasz"_s << u"orsted lukasz"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("ligature") << u"Æsa Œuvre"_s << u"aesa oeuvre"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("dotless i") << u"Işık"_s << u"isik"_s;
    QTest::newRow("typographic apostrophe") << u"O’Brien"_s << u"o'brien"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
}

void TestText::foldsForSearching()
{
    QFETCH(QString, text);
    QTEST(searchKey(text), "key");
}

void TestText::makesSlugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << u"Summer BBQ"_s << u"summer-bbq"_s;
    QTest::newRow("accents and signs") << u"Été & Café!"_s << u"ete-cafe"_s;
    QTest::newRow("apostrophe joins") << u"Ann's party"_s << u"anns-party"_s;
    QTest::newRow("nothing Latin") << u"烧烤"_s << QString();
    QTest::newRow("long") << QString(100, u'a') << QString(60, u'a');
}

void TestText::makesSlugs()
{
    QFETCH(QString, title);
    QTEST(slugOf(title), "slug");
    QVERIFY(slugOf(title).isEmpty() || isSlug(slugOf(title)));
}

void TestText::knowsEmailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const auto *good : {"anna@example.org", "o'brien@example.org", "a+b@sub.example.co.uk", "x@münchen.de",
                             "very.long.name_with-marks!#$%&*/=?^`{|}~@example.org"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const auto *bad :
         {"", "@", "anna", "anna@", "@example.org", "a..b@example.org", ".a@example.org", "a.@example.org",
          "anna@localhost", "anna@-x.org", "anna@x-.org", "anna@exa mple.org", "an na@example.org", "anna@example..org",
          "\"quoted\"@example.org", "é@example.org", "a@b@example.org", "a@example.org\nBcc: x@example.org"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("too long") << QString(QString(64, u'a') + u'@' + QString(63, u'b') + u'.' + QString(63, u'c') +
                                         u'.' + QString(63, u'd') + u".org"_s)
                              << false;
}

void TestText::knowsEmailAddresses()
{
    QFETCH(QString, text);
    QTEST(isEmailAddress(text), "valid");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
