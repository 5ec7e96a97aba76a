// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guestdetails.h"

#include "core/portal/eventpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QString bandName(const QString &code, const Event &event, const Phrases &phrases)
{
    const auto type = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                   [&code](const TicketType &band) { return band.code == code; });
    return type == event.ticketTypes.end() ? code : bandLabel(*type, phrases);
}

/** A band that was booked at two prices is one line. */
QStringList ticketLines(const Party &party, const Event &event, const Phrases &phrases)
{
    QStringList codes;
    for (const TicketCount &ticket : party.tickets) {
        if (ticket.count > 0 && !codes.contains(ticket.code))
            codes.append(ticket.code);
    }
    QStringList lines;
    for (const QString &code : codes)
        lines.append(
            u"%1: %2"_s.arg(isolated(bandName(code, event, phrases)), phrases.locale().toString(party.countOf(code))));
    return lines;
}

QString valueOf(const PartyAnswer &answer, const Question &question, const Phrases &phrases)
{
    if (answer.item == ownWordsItem)
        return answer.value;
    if (question.kind == QuestionKind::YesNo)
        return phrases.text(answer.value == "yes"_L1 ? u"yes"_s : u"no"_s);
    if (question.kind == QuestionKind::Date) {
        const QDate date = QDate::fromString(answer.value, Qt::ISODate);
        return date.isValid() ? phrases.locale().toString(date, QLocale::LongFormat) : answer.value;
    }
    if (question.kind == QuestionKind::Number)
        return QString(answer.value).replace(u'.', phrases.locale().decimalPoint());
    const auto option = std::find_if(question.options.begin(), question.options.end(),
                                     [&answer](const QuestionOption &known) { return known.code == answer.value; });
    return option == question.options.end() ? answer.value : option->label;
}

QString personName(const Party &party, int person, const Phrases &phrases)
{
    const QString name = person == 0 ? party.name : party.companions.value(person - 1);
    return name.isEmpty() ? phrases.text(u"person"_s, phrases.locale().toString(person + 1)) : name;
}

/** "Meat, Fish", or with the name in front where the question is put to every person of several. */
QStringList answerLines(const Party &party, const Question &question, const Phrases &phrases)
{
    QMap<int, QStringList> byPerson;
    for (const PartyAnswer &answer : party.answers) {
        if (answer.questionCode == question.code)
            byPerson[answer.person].append(valueOf(answer, question, phrases));
    }
    const bool named = question.perPerson && party.size() > 1;
    QStringList lines;
    for (auto answers = byPerson.begin(); answers != byPerson.end(); ++answers) {
        const QString text = answers->join(u", "_s);
        lines.append(named ? u"%1: %2"_s.arg(isolated(personName(party, answers.key(), phrases)), isolated(text))
                           : text);
    }
    return lines;
}

QStringList promiseLines(const Party &party, const Event &event, const Phrases &phrases)
{
    QStringList lines;
    for (const BringPromise &promise : party.promises) {
        const auto item = std::find_if(event.bringItems.begin(), event.bringItems.end(),
                                       [&promise](const BringItem &known) { return known.code == promise.itemCode; });
        const QString label = item == event.bringItems.end() ? promise.itemCode : item->label;
        if (promise.count > 0)
            lines.append(u"%1: %2"_s.arg(isolated(label), phrases.locale().toString(promise.count)));
    }
    return lines;
}

void addRow(QList<DetailRow> &rows, const QString &key, const QString &term, QStringList values)
{
    values.removeAll(QString());
    if (!values.isEmpty())
        rows.append({key, term, std::move(values)});
}

} // namespace

QList<DetailRow> partyRows(const Party &party, const Event &event, const Phrases &phrases)
{
    QList<DetailRow> rows;
    addRow(rows, u"name"_s, phrases.text(u"guest_name"_s), {party.name});
    addRow(rows, u"party"_s, phrases.text(u"party"_s), ticketLines(party, event, phrases));
    addRow(rows, u"companions"_s, phrases.text(u"companions"_s), party.companions);
    for (const Question &question : event.questions)
        addRow(rows, u"answer-"_s + question.code, question.label, answerLines(party, question, phrases));
    addRow(rows, u"promises"_s, phrases.text(u"i_bring"_s), promiseLines(party, event, phrases));
    addRow(rows, u"notes"_s, phrases.text(u"notes"_s), {party.notes});
    return rows;
}

QList<DetailRow> entryRows(const Party &party, const Event &event, const Phrases &phrases)
{
    QList<DetailRow> rows = partyRows(party, event, phrases);
    addRow(rows, u"email"_s, phrases.text(u"email"_s), {party.email});
    addRow(rows, u"phone"_s, phrases.text(u"phone"_s), {party.phone});
    addRow(rows, u"house_number"_s, phrases.text(u"house_number"_s), {party.houseNumber});
    return rows;
}

QVariantList rowModels(const QList<DetailRow> &rows)
{
    QVariantList models;
    for (const DetailRow &row : rows) {
        QVariantList values;
        for (const QString &value : row.values)
            values.append(QVariantMap{{u"value"_s, value}});
        models.append(QVariantMap{{u"term"_s, row.term}, {u"values"_s, values}, {u"is_total"_s, row.isTotal}});
    }
    return models;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace cookout
