// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answers.h"
#include "core/domain/registration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cookout;

namespace {

Question question(const QString &code, QuestionKind kind, int position, bool required = false)
{
    Question made;
    made.code = code;
    made.kind = kind;
    made.label = code;
    made.position = position;
    made.required = required;
    return made;
}

QuestionOption option(const QString &code, qint64 cents = 0, bool retired = false)
{
    QuestionOption made;
    made.code = code;
    made.label = code;
    made.price = Money(cents);
    made.retired = retired;
    return made;
}

/** An event with one question of that kind, called "q", with the options "a" (2.00), "b" and the retired "old". */
Event asking(QuestionKind kind, bool required = false)
{
    Event event;
    Question asked = question(u"q"_s, kind, 1, required);
    if (hasOptions(kind))
        asked.options = {option(u"a"_s, 200), option(u"b"_s), option(u"old"_s, 0, true)};
    event.questions = {asked};
    return event;
}

RegistrationForm answering(const QMap<QString, QStringList> &answers)
{
    RegistrationForm form;
    form.answers = answers;
    return form;
}

QList<FieldError> problemsOf(const RegistrationForm &form, const Event &event, int persons = 1)
{
    QList<FieldError> problems;
    const QList<PartyAnswer> answers = readAnswers(form, event, persons, {}, problems);
    Q_UNUSED(answers)
    return problems;
}

/** "value" of each answer, "person:" before it for a companion's. */
QStringList said(const QList<PartyAnswer> &answers)
{
    QStringList texts;
    for (const PartyAnswer &answer : answers)
        texts.append(answer.person == 0 ? answer.value : u"%1:%2"_s.arg(answer.person).arg(answer.value));
    return texts;
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindTakesWhatPeopleType_data();
    void eachKindTakesWhatPeopleType();
    void aRequiredQuestionWantsAnAnswer();
    void aQuestionWhoseConditionIsNotMetIsNotAsked();
    void conditionsFollowOneAnother();
    void everyPersonIsAskedForThemselves();
    void aPersonsConditionIsTheirOwnAnswer();
    void doorAndRetiredQuestionsAreNotAskedAndKeepTheirAnswers();
    void aChoiceKeepsThePriceOfItsDay();
    void aRetiredOptionMayBeKeptButNotChosen();
    void answersGiveTheirFormBack();
};

void TestAnswers::eachKindTakesWhatPeopleType_data()
{
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<int>("problem"); // -1: none
    const int none = -1;
    const int badNumber = int(FieldProblem::BadNumber);
    const int badDate = int(FieldProblem::BadDate);
    const int badChoice = int(FieldProblem::BadChoice);
    const int control = int(FieldProblem::ControlCharacters);
    const int tooLong = int(FieldProblem::TooLong);
    const auto row = [](const char *name, QuestionKind kind, const QStringList &typed, const QStringList &stored,
                        int problem) { QTest::newRow(name) << kind << typed << stored << problem; };
    row("a line, tidied", QuestionKind::ShortText, {u"  two   dogs "_s}, {u"two dogs"_s}, none);
    row("a line of blanks", QuestionKind::ShortText, {u"   "_s}, {}, none);
    row("markup is text", QuestionKind::ShortText, {u"<script>"_s}, {u"<script>"_s}, none);
    row("a control character", QuestionKind::ShortText, {u"a\u0007b"_s}, {}, control);
    row("a long line", QuestionKind::ShortText, {QString(201, u'x')}, {}, tooLong);
    row("lines", QuestionKind::LongText, {u"one\r\ntwo\n"_s}, {u"one\ntwo"_s}, none);
    row("a long text", QuestionKind::LongText, {QString(2001, u'x')}, {}, tooLong);
    row("a whole number", QuestionKind::Number, {u" 12 "_s}, {u"12"_s}, none);
    row("a decimal comma", QuestionKind::Number, {u"1,5"_s}, {u"1.5"_s}, none);
    row("below zero", QuestionKind::Number, {u"-3"_s}, {u"-3"_s}, none);
    row("words for a number", QuestionKind::Number, {u"a dozen"_s}, {}, badNumber);
    row("an exponent", QuestionKind::Number, {u"1e9"_s}, {}, badNumber);
    row("more digits than can be kept", QuestionKind::Number, {u"1234567890123456"_s}, {}, badNumber);
    row("yes", QuestionKind::YesNo, {u"yes"_s}, {u"yes"_s}, none);
    row("neither yes nor no", QuestionKind::YesNo, {u"perhaps"_s}, {}, badChoice);
    row("a date as browsers send it", QuestionKind::Date, {u"2027-02-28"_s}, {u"2027-02-28"_s}, none);
    row("a date as people write it", QuestionKind::Date, {u"3-2-2027"_s}, {u"2027-02-03"_s}, none);
    row("a German date", QuestionKind::Date, {u"28.02.2027"_s}, {u"2027-02-28"_s}, none);
    row("a day that is not", QuestionKind::Date, {u"2027-02-30"_s}, {}, badDate);
    row("a choice", QuestionKind::Choice, {u"b"_s}, {u"b"_s}, none);
    row("a choice nobody offers", QuestionKind::Choice, {u"c"_s}, {}, badChoice);
    row("a retired choice", QuestionKind::Choice, {u"old"_s}, {}, badChoice);
    row("two of one choice", QuestionKind::Choice, {u"a"_s, u"b"_s}, {u"a"_s}, badChoice);
    row("several choices", QuestionKind::MultipleChoice, {u"b"_s, u"a"_s}, {u"b"_s, u"a"_s}, none);
    row("the same twice", QuestionKind::MultipleChoice, {u"b"_s, u"b"_s}, {u"b"_s}, none);
    row("a diet", QuestionKind::Diet, {u"a"_s}, {u"a"_s}, none);
}

void TestAnswers::eachKindTakesWhatPeopleType()
{
    QFETCH(const QuestionKind, kind);
    QFETCH(const QStringList, typed);
    QFETCH(const int, problem);
    QList<FieldError> problems;
    const QList<PartyAnswer> answers = readAnswers(answering({{u"q"_s, typed}}), asking(kind), 1, {}, problems);
    QTEST(said(answers), "stored");
    QCOMPARE(problems.size(), problem < 0 ? 0 : 1);
    if (problem >= 0) {
        QCOMPARE(problems.first().field, u"answer-q"_s);
        QCOMPARE(int(problems.first().problem), problem);
    }
}

void TestAnswers::aRequiredQuestionWantsAnAnswer()
{
    for (const QuestionKind kind : {QuestionKind::ShortText, QuestionKind::YesNo, QuestionKind::MultipleChoice}) {
        QCOMPARE(problemsOf({}, asking(kind, true)), (QList<FieldError>{{u"answer-q"_s, FieldProblem::Required, 0}}));
    }
    QCOMPARE(problemsOf(answering({{u"q"_s, {u"x"_s}}}), asking(QuestionKind::Choice, true)), // said once
             (QList<FieldError>{{u"answer-q"_s, FieldProblem::BadChoice, 0}}));
    QList<FieldError> problems; // one's own words are an answer to a diet question
    const auto own =
        readAnswers(answering({{u"q.other"_s, {u" no celery "_s}}}), asking(QuestionKind::Diet, true), 1, {}, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(own, (QList<PartyAnswer>{{u"q"_s, 0, ownWordsItem, u"no celery"_s, {}}}));
}

void TestAnswers::aQuestionWhoseConditionIsNotMetIsNotAsked()
{
    Event event = asking(QuestionKind::YesNo);
    Question follows = question(u"why"_s, QuestionKind::ShortText, 2, true);
    follows.conditionCode = u"q"_s;
    follows.conditionAnswer = u"yes"_s;
    event.questions.append(follows);
    QList<FieldError> problems;
    const auto no = readAnswers(answering({{u"q"_s, {u"no"_s}}, {u"why"_s, {u"stale"_s}}}), event, 1, {}, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(said(no), QStringList{u"no"_s});
    QCOMPARE(problemsOf(answering({{u"q"_s, {u"yes"_s}}}), event),
             (QList<FieldError>{{u"answer-why"_s, FieldProblem::Required, 0}}));
}

void TestAnswers::conditionsFollowOneAnother()
{
    Event event = asking(QuestionKind::YesNo);
    Question second = question(u"second"_s, QuestionKind::YesNo, 2);
    second.conditionCode = u"q"_s;
    second.conditionAnswer = u"yes"_s;
    Question third = question(u"third"_s, QuestionKind::ShortText, 3, true);
    third.conditionCode = u"second"_s;
    third.conditionAnswer = u"yes"_s;
    event.questions += {second, third};
    QList<FieldError> problems;
    const auto answers = readAnswers(
        answering({{u"q"_s, {u"no"_s}}, {u"second"_s, {u"yes"_s}}, {u"third"_s, {u"x"_s}}}), event, 1, {}, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(said(answers), QStringList{u"no"_s});
}

void TestAnswers::everyPersonIsAskedForThemselves()
{
    Event event = asking(QuestionKind::Choice, true);
    event.questions.first().perPerson = true;
    QList<FieldError> problems;
    const auto answers = readAnswers(answering({{u"q"_s, {u"a"_s}}, {u"q.2"_s, {u"b"_s}}, {u"q.9"_s, {u"a"_s}}}), event,
                                     3, {}, problems);
    QCOMPARE(said(answers), (QStringList{u"a"_s, u"2:b"_s}));
    QCOMPARE(problems, (QList<FieldError>{{u"answer-q.1"_s, FieldProblem::Required, 0}}));
}

void TestAnswers::aPersonsConditionIsTheirOwnAnswer()
{
    Event event = asking(QuestionKind::YesNo);
    event.questions.first().perPerson = true;
    Question follows = question(u"why"_s, QuestionKind::ShortText, 2, true);
    follows.perPerson = true;
    follows.conditionCode = u"q"_s;
    follows.conditionAnswer = u"yes"_s;
    event.questions.append(follows);
    QCOMPARE(problemsOf(answering({{u"q"_s, {u"no"_s}}, {u"q.1"_s, {u"yes"_s}}}), event, 2),
             (QList<FieldError>{{u"answer-why.1"_s, FieldProblem::Required, 0}}));
}

void TestAnswers::doorAndRetiredQuestionsAreNotAskedAndKeepTheirAnswers()
{
    Event event = asking(QuestionKind::ShortText, true);
    event.questions.first().atTheDoor = true;
    Question retired = question(u"gone"_s, QuestionKind::ShortText, 2, true);
    retired.retired = true;
    event.questions.append(retired);
    const QList<PartyAnswer> had{{u"gone"_s, 0, 0, u"before"_s, {}}, {u"q"_s, 0, 0, u"band 7"_s, {}}};
    QList<FieldError> problems;
    const auto answers = readAnswers(answering({{u"q"_s, {u"typed"_s}}}), event, 1, had, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(answers, had);
}

void TestAnswers::aChoiceKeepsThePriceOfItsDay()
{
    const QList<PartyAnswer> had{{u"q"_s, 0, 0, u"a"_s, Money(150)}};
    QList<FieldError> problems;
    const Event event = asking(QuestionKind::MultipleChoice);
    QCOMPARE(readAnswers(answering({{u"q"_s, {u"a"_s}}}), event, 1, had, problems).first().price, Money(150));
    QCOMPARE(readAnswers(answering({{u"q"_s, {u"a"_s}}}), event, 1, {}, problems).first().price, Money(200));
    QVERIFY(problems.isEmpty());
}

void TestAnswers::aRetiredOptionMayBeKeptButNotChosen()
{
    const QList<PartyAnswer> had{{u"q"_s, 0, 0, u"old"_s, Money(90)}};
    QList<FieldError> problems;
    const auto kept = readAnswers(answering({{u"q"_s, {u"old"_s}}}), asking(QuestionKind::Choice), 1, had, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(kept, had);
}

void TestAnswers::answersGiveTheirFormBack()
{
    const QList<PartyAnswer> answers{
        {u"q"_s, 0, ownWordsItem, u"no celery"_s, {}}, {u"q"_s, 0, 0, u"b"_s, {}}, {u"q"_s, 0, 1, u"a"_s, Money(200)}};
    QList<FieldError> problems;
    QCOMPARE(readAnswers(answering(answersOf(answers)), asking(QuestionKind::Diet), 1, {}, problems), answers);
    QVERIFY(problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
