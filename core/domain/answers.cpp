// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answers.h"

#include "core/base/text.h"
#include "core/domain/registration.h"
#include "core/domain/registrationrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int lineLimit = 200;
constexpr int textLimit = 2000;
constexpr int numberLimit = 15; // characters: what a double holds exactly

/** One question to one person, and what is known about it. */
struct Asked {
    const Question &question;
    int person = 0;
    const QList<PartyAnswer> &had;
    QList<FieldError> &problems;

    void report(FieldProblem problem, qint64 limit = 0) const
    {
        problems.append({answerField(question.code, person), problem, limit});
    }
    [[nodiscard]] PartyAnswer answer(const QString &value, int item = 0, Money price = {}) const
    {
        return {question.code, person, item, value, price};
    }
    /** The choice of this option that the party has made before. */
    [[nodiscard]] const PartyAnswer *earlier(const QString &value) const
    {
        const auto found = std::find_if(had.begin(), had.end(), [&](const PartyAnswer &old) {
            return old.questionCode == question.code && old.person == person && old.value == value &&
                   old.item != ownWordsItem;
        });
        return found == had.end() ? nullptr : &*found;
    }
};

/** "12,50" and "-3" as the database keeps them, with a point; nothing when it is no number. */
std::optional<QString> numberFrom(const QString &typed)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+([.,][0-9]+)?$"_s);
    if (typed.size() > numberLimit || !number.match(typed).hasMatch())
        return std::nullopt;
    QString text = typed;
    text.replace(u',', u'.');
    return text.startsWith(u'+') ? text.sliced(1) : text;
}

/** ISO 8601 as browsers send it, or day, month and year as people of the three languages write them. */
std::optional<QString> dateFrom(const QString &typed)
{
    static const QRegularExpression written(u"^([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})$"_s);
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (const QRegularExpressionMatch match = written.match(typed); match.hasMatch())
        date = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> textFrom(const Asked &asked, const QString &typed)
{
    const bool isLong = asked.question.kind == QuestionKind::LongText;
    const qsizetype before = asked.problems.size();
    checkLength(answerField(asked.question.code, asked.person), typed, isLong ? textLimit : lineLimit, isLong,
                asked.problems);
    return asked.problems.size() == before ? std::optional(typed) : std::nullopt;
}

/** The one value of a question without options, in its stored form; a problem is reported. */
std::optional<QString> valueFrom(const Asked &asked, const QString &typed)
{
    std::optional<QString> value;
    switch (asked.question.kind) {
    case QuestionKind::Number:
        value = numberFrom(typed);
        if (!value)
            asked.report(FieldProblem::BadNumber);
        return value;
    case QuestionKind::Date:
        value = dateFrom(typed);
        if (!value)
            asked.report(FieldProblem::BadDate);
        return value;
    case QuestionKind::YesNo:
        if (typed == "yes"_L1 || typed == "no"_L1)
            return typed;
        asked.report(FieldProblem::BadChoice);
        return std::nullopt;
    default:
        return textFrom(asked, typed);
    }
}

/** The option as an answer: at the price it had for this party, else at that of today. */
std::optional<PartyAnswer> choiceOf(const Asked &asked, const QString &code, int item)
{
    if (const PartyAnswer *earlier = asked.earlier(code))
        return asked.answer(code, item, earlier->price);
    const auto option =
        std::find_if(asked.question.options.begin(), asked.question.options.end(),
                     [&code](const QuestionOption &known) { return known.code == code && !known.retired; });
    if (option == asked.question.options.end())
        return std::nullopt;
    return asked.answer(code, item, option->price);
}

QList<PartyAnswer> chosen(const Asked &asked, const QStringList &typed)
{
    QList<PartyAnswer> answers;
    QStringList codes;
    for (const QString &value : typed) {
        const QString code = value.trimmed();
        if (code.isEmpty() || codes.contains(code))
            continue;
        codes.append(code);
        if (const auto choice = choiceOf(asked, code, static_cast<int>(answers.size())))
            answers.append(*choice);
        else
            asked.report(FieldProblem::BadChoice);
    }
    if (asked.question.kind == QuestionKind::Choice && answers.size() > 1) {
        asked.report(FieldProblem::BadChoice);
        answers.resize(1);
    }
    return answers;
}

QList<PartyAnswer> answersTo(const Asked &asked, const RegistrationForm &form)
{
    const QStringList typed = form.answers.value(answerKey(asked.question.code, asked.person));
    if (hasOptions(asked.question.kind)) {
        QList<PartyAnswer> answers = chosen(asked, typed);
        if (asked.question.kind != QuestionKind::Diet)
            return answers;
        const QStringList own = form.answers.value(ownWordsKey(asked.question.code, asked.person));
        const QString words = own.isEmpty() ? QString() : tidyLine(own.first());
        if (!words.isEmpty() && textFrom(asked, words))
            answers.append(asked.answer(words, ownWordsItem));
        return answers;
    }
    if (typed.isEmpty())
        return {};
    const bool isLong = asked.question.kind == QuestionKind::LongText;
    const QString tidied = isLong ? tidyText(typed.first()) : tidyLine(typed.first());
    if (tidied.isEmpty())
        return {};
    const std::optional<QString> value = valueFrom(asked, tidied);
    return value ? QList{asked.answer(*value)} : QList<PartyAnswer>();
}

/** What no form shows stays as it was. */
QList<PartyAnswer> keptOf(const Event &event, const QList<PartyAnswer> &had)
{
    QList<PartyAnswer> kept;
    std::copy_if(had.begin(), had.end(), std::back_inserter(kept), [&event](const PartyAnswer &answer) {
        return std::none_of(event.questions.begin(), event.questions.end(), [&answer](const Question &question) {
            return question.code == answer.questionCode && isOnForm(question);
        });
    });
    return kept;
}

bool isPerPerson(const Event &event, const QString &code)
{
    return std::any_of(event.questions.begin(), event.questions.end(),
                       [&code](const Question &question) { return question.code == code && question.perPerson; });
}

} // namespace

QString answerKey(const QString &question, int person)
{
    return person == 0 ? question : question + u'.' + QString::number(person);
}

QString ownWordsKey(const QString &question, int person)
{
    return answerKey(question, person) + u".other"_s;
}

QString answerField(const QString &question, int person)
{
    return u"answer-"_s + answerKey(question, person);
}

bool isOnForm(const Question &question)
{
    return !question.retired && !question.atTheDoor;
}

bool isAsked(const Event &event, const Question &question, const QList<PartyAnswer> &answers, int person)
{
    if (question.conditionCode.isEmpty())
        return true;
    const int whose = isPerPerson(event, question.conditionCode) ? person : 0;
    return std::any_of(answers.begin(), answers.end(), [&](const PartyAnswer &answer) {
        return answer.questionCode == question.conditionCode && answer.person == whose &&
               answer.value == question.conditionAnswer;
    });
}

QList<PartyAnswer> readAnswers(const RegistrationForm &form, const Event &event, int persons,
                               const QList<PartyAnswer> &had, QList<FieldError> &problems)
{
    QList<PartyAnswer> answers = keptOf(event, had);
    for (const Question &question : event.questions) {
        if (!isOnForm(question))
            continue;
        const int last = question.perPerson ? std::max(1, persons) : 1;
        for (int person = 0; person < last; ++person) {
            if (!isAsked(event, question, answers, person))
                continue;
            const Asked asked{question, person, had, problems};
            const qsizetype before = problems.size();
            const QList<PartyAnswer> given = answersTo(asked, form);
            if (given.isEmpty() && question.required && problems.size() == before)
                asked.report(FieldProblem::Required);
            answers.append(given);
        }
    }
    std::sort(answers.begin(), answers.end(), [](const PartyAnswer &a, const PartyAnswer &b) {
        return std::tie(a.person, a.questionCode, a.item) < std::tie(b.person, b.questionCode, b.item);
    });
    return answers;
}

QMap<QString, QStringList> answersOf(const QList<PartyAnswer> &answers)
{
    QMap<QString, QStringList> values;
    for (const PartyAnswer &answer : answers) {
        const QString key = answer.item == ownWordsItem ? ownWordsKey(answer.questionCode, answer.person)
                                                        : answerKey(answer.questionCode, answer.person);
        values[key].append(answer.value);
    }
    return values;
}

} // namespace cookout
