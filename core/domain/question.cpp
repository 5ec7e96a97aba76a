// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/question.h"

#include "core/base/text.h"
#include "core/domain/enumnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int codeLimit = 40;
constexpr int labelLimit = 200;
constexpr int helpLimit = 1000;
constexpr int questionLimit = 100;
constexpr int optionLimit = 100;

constexpr EnumNames<QuestionKind, 8> kindNames{{
    {QuestionKind::ShortText, u"short-text"},
    {QuestionKind::LongText, u"long-text"},
    {QuestionKind::Number, u"number"},
    {QuestionKind::YesNo, u"yes-no"},
    {QuestionKind::Choice, u"choice"},
    {QuestionKind::MultipleChoice, u"multiple-choice"},
    {QuestionKind::Date, u"date"},
    {QuestionKind::Diet, u"diet"},
}};

/** The problem of a label, if it has one; `field` names whose. */
void checkLabel(const QString &field, const QString &label, QList<FieldError> &problems)
{
    if (label.isEmpty())
        problems.append({field, FieldProblem::Required, 0});
    else if (characterCount(label) > labelLimit)
        problems.append({field, FieldProblem::TooLong, labelLimit});
    else if (hasForbiddenCharacters(label))
        problems.append({field, FieldProblem::ControlCharacters, 0});
}

void checkOptions(const Question &question, QList<FieldError> &problems)
{
    const QString ofQuestion = u"question-"_s + question.code;
    if (!hasOptions(question.kind)) {
        if (!question.options.isEmpty())
            problems.append({ofQuestion, FieldProblem::BadChoice, 0});
        return;
    }
    if (question.options.size() > optionLimit)
        problems.append({ofQuestion, FieldProblem::OutOfRange, optionLimit});
    QSet<QString> codes;
    bool offersAny = false;
    for (const QuestionOption &option : question.options) {
        const QString field = u"option-"_s + option.code;
        if (!isElementCode(option.code))
            problems.append({field, FieldProblem::BadChoice, 0});
        else if (codes.contains(option.code))
            problems.append({field, FieldProblem::Taken, 0});
        checkLabel(field, option.label, problems);
        if (option.price < Money() || (option.capacity && *option.capacity < 0))
            problems.append({field, FieldProblem::BadNumber, 0});
        codes.insert(option.code);
        offersAny = offersAny || !option.retired;
    }
    // What a diet question offers may be left to the guest's own words.
    if (!offersAny && !question.retired && question.kind != QuestionKind::Diet)
        problems.append({ofQuestion, FieldProblem::Required, 0});
}

/** Whether the answer can be given to the question as it is asked now. */
bool canBeAnswered(const Question &question, const QString &answer)
{
    if (question.kind == QuestionKind::YesNo)
        return answer == "yes"_L1 || answer == "no"_L1;
    if (!hasOptions(question.kind))
        return !answer.isEmpty();
    return std::any_of(question.options.begin(), question.options.end(),
                       [&answer](const QuestionOption &option) { return option.code == answer && !option.retired; });
}

/** A condition must be one that a guest can meet: an earlier question that is still asked, and an answer it takes. */
void checkCondition(const QList<Question> &questions, const Question &question, QList<FieldError> &problems)
{
    if (question.conditionCode.isEmpty() || question.retired)
        return;
    const auto asked = std::find_if(questions.begin(), questions.end(), [&question](const Question &other) {
        return other.code == question.conditionCode && !other.retired && other.position < question.position;
    });
    if (asked == questions.end() || !canBeAnswered(*asked, question.conditionAnswer))
        problems.append({u"question-"_s + question.code, FieldProblem::BadChoice, 0});
}

} // namespace

QString nameOf(QuestionKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<QuestionKind> questionKindFromString(QStringView text)
{
    return valueIn(kindNames, text);
}

bool hasOptions(QuestionKind kind)
{
    return kind == QuestionKind::Choice || kind == QuestionKind::MultipleChoice || kind == QuestionKind::Diet;
}

bool isElementCode(QStringView text)
{
    return text.size() <= codeLimit && isSlug(text);
}

void checkQuestions(const QList<Question> &questions, QList<FieldError> &problems)
{
    if (questions.size() > questionLimit)
        problems.append({u"questions"_s, FieldProblem::OutOfRange, questionLimit});
    QSet<QString> codes;
    for (const Question &question : questions) {
        const QString field = u"question-"_s + question.code;
        if (!isElementCode(question.code))
            problems.append({field, FieldProblem::BadChoice, 0});
        else if (codes.contains(question.code))
            problems.append({field, FieldProblem::Taken, 0});
        codes.insert(question.code);
        checkLabel(field, question.label, problems);
        if (characterCount(question.help) > helpLimit)
            problems.append({field, FieldProblem::TooLong, helpLimit});
        checkOptions(question, problems);
        checkCondition(questions, question, problems);
    }
}

} // namespace cookout
