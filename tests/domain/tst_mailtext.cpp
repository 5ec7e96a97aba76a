// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"
#include "core/domain/mailtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;
using Kind = MailTextProblem::Kind;

namespace {

EventDetails eventWith(const QString &textName, const QString &words, const QString &language = u"en"_s)
{
    EventDetails event;
    event.title = u"Summer BBQ"_s;
    event.timeZone = QTimeZone::utc();
    event.currency = u"EUR"_s;
    TicketType adult;
    adult.code = u"adult"_s;
    adult.label = u"Adults"_s;
    event.ticketTypes = {adult};
    event.texts = {{textName, {{language, words}}}};
    return event;
}

} // namespace

class MailTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundTextsHaveNoProblem_data();
    void soundTextsHaveNoProblem();
    void problemsAreFoundWithTheirPlace_data();
    void problemsAreFoundWithTheirPlace();
    void everyProblemHasASentence();
    void namesAreReadBack();
    void partsAreStoredAndTakenOut();
    void eventsRefuseWhatNoMailCanFillIn();
};

void MailTextTest::soundTextsHaveNoProblem_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Hello! { } {x} }} \U0001F525"_s;
    QTest::newRow("placeholders") << u"Hello {{name}}, {{ code }}"_s;
    QTest::newRow("section") << u"{{#due}}\nTo pay: {{due}}\n{{/due}}\n{{^due}}Nothing{{/due}}"_s;
    QTest::newRow("condition") << u"{{#isSettled}}Paid{{/isSettled}}"_s;
    QTest::newRow("party") << u"{{#party}}\n- {{count}} × {{label}} {{amount}}\n{{/party}}"_s;
    QTest::newRow("blocks") << u"{{> code}}\n{{>details}}\n{{> payment }}\n{{ > link }}"_s;
    QTest::newRow("comment") << u"{{! whatever {{ }}"_s;
    QTest::newRow("deep") << u"{{#due}}"_s.repeated(mailSectionDepth) + u"{{/due}}"_s.repeated(mailSectionDepth);
}

void MailTextTest::soundTextsHaveNoProblem()
{
    QFETCH(const QString, body);
    const std::optional<MailTextProblem> problem = problemOf(body, MailPart::Body);
    QVERIFY2(!problem, problem ? qPrintable(sentenceOf(*problem)) : "");
}

void MailTextTest::problemsAreFoundWithTheirPlace_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isSubject");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QString &source, Kind kind, int line, int column,
                        bool isSubject = false) {
        QTest::newRow(name) << source << isSubject << kind << line << column;
    };
    row("typing error", u"Hello\n\nDear {{nmae}}"_s, Kind::UnknownName, 3, 6);
    row("empty", u"{{}}"_s, Kind::UnknownName, 1, 1);
    row("sentence of the program", u"{{#phrase}}greeting{{/phrase}}"_s, Kind::UnknownName, 1, 1);
    row("condition as a value", u"{{isSettled}}"_s, Kind::UnknownName, 1, 1);
    row("of a band, outside", u"{{count}}"_s, Kind::UnknownName, 1, 1);
    row("of a band, after", u"{{#party}}{{count}}{{/party}}{{count}}"_s, Kind::UnknownName, 1, 30);
    row("within what is never shown", u"{{#isRefund}}{{nothing}}{{/isRefund}}"_s, Kind::UnknownName, 1, 14);
    row("sign before a name", u"{{$name}}"_s, Kind::UnknownName, 1, 1);
    row("point before a name", u"{{.name}}"_s, Kind::UnknownName, 1, 1);
    row("digit before a name", u"{{1name}}"_s, Kind::UnknownName, 1, 1);
    row("unknown block", u"{{> name}}"_s, Kind::UnknownName, 1, 1);
    row("tag that does not end", u"a {{name\nb"_s, Kind::NotClosed, 1, 3);
    row("section that does not end", u"a\n{{#due}} b {{due}}"_s, Kind::NotClosed, 2, 1);
    row("sections that cross", u"{{#due}}{{#paid}}{{/due}}{{/paid}}"_s, Kind::NotOpened, 1, 18);
    row("end without a beginning", u"{{/due}}"_s, Kind::NotOpened, 1, 1);
    row("unescaped", u"{{{name}}}"_s, Kind::NotAllowed, 1, 1);
    row("unescaped, short", u"{{&name}}"_s, Kind::NotAllowed, 1, 1);
    row("other delimiters", u"{{=<% %>=}}"_s, Kind::NotAllowed, 1, 1);
    row("block in a line", u"Code: {{> code}}"_s, Kind::BlockInLine, 1, 7);
    row("block before words", u"{{> code}} there"_s, Kind::BlockInLine, 1, 1);
    row("block in a subject", u"{{> code}}"_s, Kind::BlockInLine, 1, 1, true);
    row("two lines in a subject", u"Hello\nBcc: all@example.org"_s, Kind::LineInSubject, 1, 6, true);
    row("too deep", u"{{#due}}"_s.repeated(20'000), Kind::TooDeep, 1, 8 * mailSectionDepth + 1);
}

void MailTextTest::problemsAreFoundWithTheirPlace()
{
    QFETCH(const QString, source);
    QFETCH(const bool, isSubject);
    QFETCH(const Kind, kind);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const std::optional<MailTextProblem> problem = problemOf(source, isSubject ? MailPart::Subject : MailPart::Body);
    QVERIFY(problem);
    QCOMPARE(problem->kind, kind);
    QCOMPARE(problem->line, line);
    QCOMPARE(problem->column, column);
    QVERIFY(problem->tag.size() <= 40 && !problem->tag.contains(u'\n'));
}

void MailTextTest::everyProblemHasASentence()
{
    for (const Kind kind : {Kind::UnknownName, Kind::NotClosed, Kind::NotOpened, Kind::NotAllowed, Kind::BlockInLine,
                            Kind::TooDeep, Kind::LineInSubject}) {
        const QString sentence = sentenceOf({kind, 3, 7, u"{{x}}"_s});
        QVERIFY2(sentence.startsWith(u"line 3, column 7: "_s) && sentence.contains(u"{{x}}"_s), qPrintable(sentence));
    }
}

void MailTextTest::namesAreReadBack()
{
    for (const MailKind kind : editableMails()) {
        QCOMPARE(mailPartOf(mailTextName(kind, MailPart::Subject)), MailPart::Subject);
        QCOMPARE(mailPartOf(mailTextName(kind, MailPart::Body)), MailPart::Body);
        QVERIFY(isElementCode(mailTextName(kind, MailPart::Subject)));
    }
    for (const QString &other : {u"payment"_s, u"mail-"_s, u"mail-body"_s, u"mail-confirmation"_s,
                                 u"mail-organiser-notice-body"_s, u"mail-party-subject"_s})
        QVERIFY2(!mailPartOf(other), qPrintable(other));
}

void MailTextTest::partsAreStoredAndTakenOut()
{
    EventTexts texts{{u"payment"_s, {{u"en"_s, u"Cash"_s}}}};
    const EventTexts before = texts;
    setMailText(texts, MailKind::Offer, u"nl"_s, {u"Plek!"_s, {}});
    QCOMPARE(mailTextOf(texts, MailKind::Offer, u"nl"_s), (MailText{u"Plek!"_s, {}}));
    QCOMPARE(mailTextOf(texts, MailKind::Offer, u"en"_s), MailText());
    setMailText(texts, MailKind::Offer, u"nl"_s, {});
    QCOMPARE(texts, before);
}

void MailTextTest::eventsRefuseWhatNoMailCanFillIn()
{
    const QString name = mailTextName(MailKind::Confirmation, MailPart::Body);
    QVERIFY(validated(eventWith(name, u"Hello {{name}}"_s)));
    const Result<ValidEvent> typo = validated(eventWith(name, u"Hello\n{{nmae}}"_s));
    QVERIFY(!typo);
    QCOMPARE(typo.error().fields, (QList<FieldError>{{u"text-"_s + name, FieldProblem::BadChoice, 2}}));
    QVERIFY(!validated(eventWith(u"mail-party-body"_s, u"Hello"_s)));
    const QString subject = mailTextName(MailKind::Confirmation, MailPart::Subject);
    QVERIFY(!validated(eventWith(subject, u"Hello\nBcc: all@example.org"_s)));
    QVERIFY(!validated(eventWith(subject, u"x"_s.repeated(201))));
    QVERIFY(!validated(eventWith(name, u"x"_s.repeated(20'001))));
}

QTEST_GUILESS_MAIN(MailTextTest)
#include "tst_mailtext.moc"
