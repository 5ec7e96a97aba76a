// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"

#include "core/base/text.h"
#include "core/domain/answers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

struct Synonyms {
    const char *field;
    const char *words; ///< between blanks, each as wordOf() makes it
};

constexpr std::array synonyms{
    Synonyms{"name", "name fullname guest gast naam volledigenaam name vollername vorundnachname"},
    Synonyms{"first_name", "firstname givenname voornaam vorname"},
    Synonyms{"last_name", "lastname surname familyname achternaam nachname familienname"},
    Synonyms{"email", "email mail emailaddress emailadres mailadresse emailadresse"},
    Synonyms{"phone", "phone phonenumber telephone mobile telefoon telefoonnummer mobiel telefon telefonnummer handy "
                      "handynummer mobil"},
    Synonyms{"house_number", "housenumber huisnummer hausnummer number nr"},
    Synonyms{"notes", "notes note remarks comment comments notitie notities opmerking opmerkingen notiz notizen "
                      "bemerkung bemerkungen anmerkung"},
    Synonyms{"party_size", "partysize party people persons guests size aantal personen aantalpersonen anzahl "
                           "personenzahl anzahlpersonen"},
};

constexpr std::array adultWords{"adult", "adults", "volwassene", "volwassenen", "erwachsene", "erwachsener"};
constexpr std::array childWords{"child", "children", "kids", "kind", "kinderen", "kinder"};

/** A header's word without case, accents, blanks and signs. */
QString wordOf(const QString &text)
{
    static const QRegularExpression sign(u"[^\\p{L}\\p{N}]"_s);
    return searchKey(text).remove(sign);
}

bool means(const QString &word, const QString &field)
{
    return std::any_of(synonyms.begin(), synonyms.end(), [&](const Synonyms &known) {
        return field == QLatin1StringView(known.field) && QString::fromLatin1(known.words).split(u' ').contains(word);
    });
}

template <std::size_t size>
bool isOneOf(const QString &word, const std::array<const char *, size> &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *w) { return word == QLatin1StringView(w); });
}

bool namesBand(const QString &word, const TicketType &type)
{
    return word == wordOf(type.code) || word == wordOf(type.label) ||
           (type.code == "adult"_L1 && isOneOf(word, adultWords)) ||
           (type.code == "child"_L1 && isOneOf(word, childWords));
}

/** What the event itself calls so. */
bool isNamedByEvent(const QString &word, const QString &field, const Event &event)
{
    for (const TicketType &type : event.ticketTypes) {
        if (field == u"ticket-"_s + type.code)
            return namesBand(word, type);
    }
    for (const Question &question : event.questions) {
        if (field == answerField(question.code, 0))
            return word == wordOf(question.code) || word == wordOf(question.label);
    }
    for (const BringItem &item : event.bringItems) {
        if (field == u"bring-"_s + item.code)
            return word == wordOf(item.code) || word == wordOf(item.label);
    }
    return false;
}

QString cellOf(const QStringList &cells, const ImportMapping &mapping, const QString &field)
{
    const auto column = mapping.find(field);
    return column == mapping.end() ? QString() : cells.value(*column);
}

QString nameIn(const QStringList &cells, const ImportMapping &mapping)
{
    const QString name = cellOf(cells, mapping, u"name"_s);
    const QString first = cellOf(cells, mapping, u"first_name"_s);
    const QString last = cellOf(cells, mapping, u"last_name"_s);
    return name.trimmed().isEmpty() ? QString(first + u' ' + last) : name;
}

QMap<QString, QString> ticketsIn(const QStringList &cells, const ImportMapping &mapping, const Event &event)
{
    QMap<QString, QString> tickets;
    bool isTold = false;
    for (const TicketType &type : event.ticketTypes) {
        const QString count = cellOf(cells, mapping, u"ticket-"_s + type.code).trimmed();
        isTold = isTold || !count.isEmpty();
        tickets.insert(type.code, count);
    }
    if (!isTold && !event.ticketTypes.isEmpty()) {
        const QString size = cellOf(cells, mapping, u"party_size"_s).trimmed();
        tickets.insert(event.ticketTypes.first().code, size.isEmpty() ? u"1"_s : size);
    }
    return tickets;
}

QString yesOrNo(const QString &typed)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"ja"_s, u"j"_s, u"true"_s, u"x"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"nee"_s, u"nein"_s, u"false"_s, u"0"_s};
    const QString word = wordOf(typed);
    if (yes.contains(word))
        return u"yes"_s;
    return no.contains(word) ? u"no"_s : typed;
}

/** The option's code where one is named so; else what was typed, for validated() to refuse. */
QString optionNamed(const QString &typed, const Question &question)
{
    const QString word = wordOf(typed);
    for (const QuestionOption &option : question.options) {
        if (typed == option.code || word == wordOf(option.label))
            return option.code;
    }
    return typed;
}

QStringList answerIn(const QString &cell, const Question &question)
{
    static const QRegularExpression between(u"[,;]"_s);
    if (question.kind == QuestionKind::YesNo)
        return {yesOrNo(cell)};
    if (!hasOptions(question.kind))
        return {cell};
    const bool isWhole = question.kind == QuestionKind::Choice || optionNamed(cell, question) != cell;
    QStringList codes;
    for (const QString &part : isWhole ? QStringList{cell} : cell.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            codes.append(optionNamed(part.trimmed(), question));
    }
    return codes;
}

} // namespace

QStringList importFields(const Event &event)
{
    QStringList fields{u"name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"house_number"_s};
    for (const TicketType &type : event.ticketTypes) {
        if (!type.retired)
            fields.append(u"ticket-"_s + type.code);
    }
    fields.append(u"party_size"_s);
    for (const Question &question : event.questions) {
        if (isOnForm(question))
            fields.append(answerField(question.code, 0));
    }
    for (const BringItem &item : event.bringItems) {
        if (!item.retired)
            fields.append(u"bring-"_s + item.code);
    }
    fields.append(u"notes"_s);
    return fields;
}

ImportMapping guessedMapping(const QStringList &header, const Event &event)
{
    ImportMapping mapping;
    const QStringList fields = importFields(event);
    for (int column = 0; column < header.size(); ++column) {
        const QString word = wordOf(header[column]);
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const QString &candidate) {
            return !mapping.contains(candidate) && !word.isEmpty() &&
                   (means(word, candidate) || isNamedByEvent(word, candidate, event));
        });
        if (field != fields.end())
            mapping.insert(*field, column);
    }
    return mapping;
}

RegistrationForm formOf(const QStringList &cells, const ImportMapping &mapping, const Event &event)
{
    RegistrationForm form;
    form.name = nameIn(cells, mapping);
    form.email = cellOf(cells, mapping, u"email"_s);
    form.phone = cellOf(cells, mapping, u"phone"_s);
    form.houseNumber = cellOf(cells, mapping, u"house_number"_s);
    form.notes = cellOf(cells, mapping, u"notes"_s);
    form.tickets = ticketsIn(cells, mapping, event);
    for (const Question &question : event.questions) {
        const QString cell = cellOf(cells, mapping, answerField(question.code, 0)).trimmed();
        if (!cell.isEmpty())
            form.answers.insert(answerKey(question.code, 0), answerIn(cell, question));
    }
    for (const BringItem &item : event.bringItems) {
        const QString cell = cellOf(cells, mapping, u"bring-"_s + item.code).trimmed();
        if (!cell.isEmpty())
            form.promises.insert(item.code, cell);
    }
    return form;
}

} // namespace cookout
