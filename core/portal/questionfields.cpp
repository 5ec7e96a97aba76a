// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/questionfields.h"

#include "core/domain/answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int mostPersons = 50;

QString errorOf(const QList<FormMessage> &messages, const QString &field)
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&field](const FormMessage &message) { return message.field == field; });
    return found == messages.end() ? QString() : found->text;
}

bool isGone(const QuestionOption &option)
{
    return option.capacity && option.placesTaken >= *option.capacity;
}

/** What stands beside an option: its price, and how many of it are left. */
QString optionNote(const QuestionOption &option, const Event &event, const Phrases &phrases)
{
    QStringList notes;
    if (option.price != Money())
        notes.append(toLocaleText(option.price, event.currency, phrases.locale()));
    if (option.capacity)
        notes.append(isGone(option) ? phrases.text(u"option_gone"_s)
                                    : phrases.counted(u"option_left"_s, *option.capacity - option.placesTaken));
    return notes.join(u", "_s);
}

QVariantMap choice(const QString &name, const QString &code, const QString &label, const QString &note,
                   const QString &type, bool checked)
{
    return {{u"choice_id"_s, QString(name + u'-' + code)},
            {u"choice_name"_s, name},
            {u"choice_type"_s, type},
            {u"code"_s, code},
            {u"choice_label"_s, label},
            {u"note"_s, note},
            {u"cents"_s, QString()},
            {u"gone"_s, false},
            {u"checked"_s, checked}};
}

QVariantList choicesOf(const Question &question, const QString &name, const QStringList &given, const Event &event,
                       const Phrases &phrases)
{
    if (question.kind == QuestionKind::YesNo)
        return {choice(name, u"yes"_s, phrases.text(u"yes"_s), {}, u"radio"_s, given.contains(u"yes"_s)),
                choice(name, u"no"_s, phrases.text(u"no"_s), {}, u"radio"_s, given.contains(u"no"_s))};
    const QString type = question.kind == QuestionKind::Choice ? u"radio"_s : u"checkbox"_s;
    QVariantList choices;
    for (const QuestionOption &option : question.options) {
        const bool isGiven = given.contains(option.code);
        if (option.retired)
            continue;
        QVariantMap entry = choice(name, option.code, option.label, optionNote(option, event, phrases), type, isGiven);
        entry.insert(u"cents"_s, option.price == Money() ? QString() : QString::number(option.price.cents()));
        entry.insert(u"gone"_s, isGone(option) && !isGiven); // whoever has it keeps it
        choices.append(entry);
    }
    return choices;
}

/** "Only after “Yes” to “Will you stay?”" */
QString conditionText(const Question &question, const Event &event, const Phrases &phrases)
{
    for (const Question &earlier : event.questions) {
        if (question.conditionCode.isEmpty() || earlier.code != question.conditionCode)
            continue;
        QString answer = question.conditionAnswer;
        for (const QuestionOption &option : earlier.options)
            answer = option.code == question.conditionAnswer ? option.label : answer;
        if (earlier.kind == QuestionKind::YesNo)
            answer = phrases.text(question.conditionAnswer == "yes"_L1 ? u"yes"_s : u"no"_s);
        return phrases.text(u"condition"_s).arg(earlier.label, answer);
    }
    return {};
}

/** "answer-tent=yes": the field and the value with which the script shows a conditional question. */
QString conditionField(const Question &question, int person, const Event &event)
{
    if (question.conditionCode.isEmpty())
        return {};
    const bool isOfEach = std::any_of(event.questions.begin(), event.questions.end(), [&question](const Question &q) {
        return q.code == question.conditionCode && q.perPerson;
    });
    return answerField(question.conditionCode, isOfEach ? person : 0) + u'=' + question.conditionAnswer;
}

QVariant lineOf(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::ShortText:
        return QVariantMap{{u"type"_s, u"text"_s}, {u"mode"_s, u"text"_s}};
    case QuestionKind::Number:
        return QVariantMap{{u"type"_s, u"text"_s}, {u"mode"_s, u"decimal"_s}};
    case QuestionKind::Date:
        return QVariantMap{{u"type"_s, u"date"_s}, {u"mode"_s, u"text"_s}};
    default:
        return false;
    }
}

QVariantMap questionField(const Question &question, int person, const Event &event, const RegistrationForm &form,
                          const QList<FormMessage> &messages, const Phrases &phrases)
{
    const QString name = answerField(question.code, person);
    const QString ownName = u"answer-"_s + ownWordsKey(question.code, person);
    const QStringList given = form.answers.value(answerKey(question.code, person));
    const bool chooses = hasOptions(question.kind) || question.kind == QuestionKind::YesNo;
    const QVariantMap own{{u"own_name"_s, ownName},
                          {u"own_value"_s, form.answers.value(ownWordsKey(question.code, person)).value(0)}};
    const QString error = errorOf(messages, name);
    return {{u"id"_s, name},
            {u"label"_s, question.label},
            {u"help"_s, question.help},
            {u"condition"_s, conditionText(question, event, phrases)},
            {u"only_if"_s, conditionField(question, person, event)},
            {u"is_optional"_s, !question.required},
            {u"error"_s, error},
            {u"value"_s, given.value(0)},
            {u"line"_s, lineOf(question)},
            {u"long"_s, question.kind == QuestionKind::LongText},
            {u"chooses"_s, chooses},
            {u"choices"_s, chooses ? choicesOf(question, name, given, event, phrases) : QVariantList()},
            {u"own"_s, question.kind == QuestionKind::Diet ? QVariant(own) : QVariant(false)}};
}

} // namespace

bool asksAboutCompanions(const Event &event)
{
    return event.asksCompanions ||
           std::any_of(event.questions.begin(), event.questions.end(),
                       [](const Question &question) { return question.perPerson && isOnForm(question); });
}

int personsIn(const RegistrationForm &form, const Event &event)
{
    int persons = 0;
    for (const TicketType &type : event.ticketTypes)
        persons += std::clamp(form.tickets.value(type.code).trimmed().toInt(), 0, mostPersons);
    return std::clamp(persons, 1, mostPersons);
}

QVariantList questionFields(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                            const Phrases &phrases)
{
    QVariantList fields;
    for (const Question &question : event.questions) {
        if (isOnForm(question))
            fields.append(questionField(question, 0, event, form, messages, phrases));
    }
    return fields;
}

QVariantList companionFields(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                             const Phrases &phrases)
{
    QVariantList companions;
    const int persons = asksAboutCompanions(event) ? personsIn(form, event) : 1;
    for (int person = 1; person < persons; ++person) {
        QVariantList questions;
        for (const Question &question : event.questions) {
            if (question.perPerson && isOnForm(question))
                questions.append(questionField(question, person, event, form, messages, phrases));
        }
        const QString field = u"companion-"_s + QString::number(person);
        const QVariantMap name{{u"companion_id"_s, field},
                               {u"companion_value"_s, form.companions.value(person - 1)},
                               {u"companion_error"_s, errorOf(messages, field)}};
        companions.append(QVariantMap{{u"person"_s, phrases.text(u"person"_s, phrases.locale().toString(person + 1))},
                                      {u"companion"_s, event.asksCompanions ? QVariant(name) : QVariant(false)},
                                      {u"person_questions"_s, questions}});
    }
    return companions;
}

QVariantList bringFields(const Event &event, const RegistrationForm &form, const QList<FormMessage> &messages,
                         const Phrases &phrases)
{
    QList<BringItem> items;
    std::copy_if(event.bringItems.begin(), event.bringItems.end(), std::back_inserter(items),
                 [](const BringItem &item) { return !item.retired; });
    std::stable_sort(items.begin(), items.end(),
                     [](const BringItem &a, const BringItem &b) { return a.missing() > 0 && b.missing() == 0; });
    QVariantList fields;
    for (const BringItem &item : items) {
        const QString field = u"bring-"_s + item.code;
        const QString need =
            item.missing() > 0 ? phrases.counted(u"still_needed"_s, item.missing()) : phrases.text(u"enough"_s);
        fields.append(QVariantMap{{u"bring_id"_s, field},
                                  {u"bring_label"_s, item.label},
                                  {u"need"_s, need},
                                  {u"bring_value"_s, form.promises.value(item.code)},
                                  {u"bring_error"_s, errorOf(messages, field)}});
    }
    return fields;
}

QString questionFieldLabel(const QString &field, const Event &event, const Phrases &phrases)
{
    for (const Question &question : event.questions) {
        if (field == answerField(question.code, 0) || field.startsWith(answerField(question.code, 0) + u'.'))
            return question.label;
    }
    for (const BringItem &item : event.bringItems) {
        if (field == u"bring-"_s + item.code)
            return item.label;
    }
    return field.startsWith("companion-"_L1) ? phrases.text(u"companion_name"_s) : QString();
}

} // namespace cookout
