// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fieldvalues.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QLatin1StringView ticketPrefix("ticket-");
constexpr QLatin1StringView answerPrefix("answer-");
constexpr QLatin1StringView bringPrefix("bring-");

struct TextField {
    const char16_t *name;
    QString RegistrationForm::*member;
};

constexpr std::array textFields{
    TextField{u"name", &RegistrationForm::name},   TextField{u"email", &RegistrationForm::email},
    TextField{u"phone", &RegistrationForm::phone}, TextField{u"house_number", &RegistrationForm::houseNumber},
    TextField{u"notes", &RegistrationForm::notes}, TextField{u"language", &RegistrationForm::language},
};

bool isCount(const QString &field)
{
    return field.startsWith(ticketPrefix) || field.startsWith(bringPrefix);
}

bool saysNothing(const QString &field, const QStringList &value)
{
    return std::all_of(value.begin(), value.end(),
                       [&field](const QString &text) { return text.isEmpty() || (isCount(field) && text == "0"_L1); });
}

} // namespace

void setValue(FieldValues &values, const QString &field, const QStringList &value)
{
    if (saysNothing(field, value))
        values.remove(field);
    else
        values.insert(field, value);
}

FieldValues valuesOf(const Registration &registration)
{
    const RegistrationForm form = formOf(registration.party);
    FieldValues values;
    for (const TextField &field : textFields)
        setValue(values, QString::fromUtf16(field.name), {form.*(field.member)});
    for (auto ticket = form.tickets.begin(); ticket != form.tickets.end(); ++ticket)
        setValue(values, ticketPrefix + ticket.key(), {ticket.value()});
    for (auto answer = form.answers.begin(); answer != form.answers.end(); ++answer)
        setValue(values, answerPrefix + answer.key(), answer.value());
    for (auto promise = form.promises.begin(); promise != form.promises.end(); ++promise)
        setValue(values, bringPrefix + promise.key(), {promise.value()});
    setValue(values, u"companions"_s, form.companions);
    setValue(values, u"staff_notes"_s, {registration.staffNotes});
    setValue(values, u"tags"_s, registration.tags);
    return values;
}

RegistrationForm formOf(const FieldValues &values)
{
    RegistrationForm form;
    for (const TextField &field : textFields)
        form.*(field.member) = values.value(QString::fromUtf16(field.name)).value(0);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(ticketPrefix))
            form.tickets.insert(value.key().sliced(ticketPrefix.size()), value.value().value(0));
        else if (value.key().startsWith(answerPrefix))
            form.answers.insert(value.key().sliced(answerPrefix.size()), value.value());
        else if (value.key().startsWith(bringPrefix))
            form.promises.insert(value.key().sliced(bringPrefix.size()), value.value().value(0));
    }
    form.companions = values.value(u"companions"_s).mid(0, std::max(0, personsIn(values) - 1));
    return form;
}

StaffEntries staffEntriesOf(const FieldValues &values)
{
    return {values.value(u"staff_notes"_s).value(0), values.value(u"tags"_s)};
}

int personsIn(const FieldValues &values)
{
    int persons = 0;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().startsWith(ticketPrefix))
            persons += value.value().value(0).toInt();
    }
    return persons;
}

MergedValues merged(const FieldValues &base, const FieldValues &mine, const FieldValues &theirs)
{
    MergedValues result{mine, {}};
    QStringList fields = base.keys() + mine.keys() + theirs.keys();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        const QStringList before = base.value(field);
        const QStringList typed = mine.value(field);
        const QStringList stored = theirs.value(field);
        if (stored == before || stored == typed)
            continue;
        if (typed == before)
            setValue(result.values, field, stored);
        else
            result.collisions.append(field);
    }
    return result;
}

} // namespace cookout
