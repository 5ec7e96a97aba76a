// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guestfilter.h"

#include "core/domain/enumnames.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr EnumNames<Arrival, 3> arrivalNames{{
    {Arrival::Outside, u"outside"},
    {Arrival::Partly, u"partly"},
    {Arrival::Inside, u"inside"},
}};

constexpr EnumNames<Debt, 3> debtNames{{
    {Debt::Owes, u"owes"},
    {Debt::Settled, u"settled"},
    {Debt::GetsBack, u"gets-back"},
}};

template <typename Value>
bool fits(const QList<Value> &wanted, const Value &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool meet(const QStringList &wanted, const QStringList &had)
{
    return wanted.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(), [&had](const QString &value) { return had.contains(value); });
}

bool dietFits(const QStringList &wanted, const QStringList &diets)
{
    return meet(wanted, diets) || (!diets.isEmpty() && wanted.contains(anyDiet));
}

template <typename Value, typename Name>
QJsonArray namesOf(const QList<Value> &values, Name name)
{
    QJsonArray names;
    for (const Value &value : values)
        names.append(name(value));
    return names;
}

template <typename Value, typename Read>
QList<Value> valuesOf(const QJsonValue &names, Read read)
{
    QList<Value> values;
    for (const QJsonValue name : names.toArray()) {
        if (const std::optional<Value> value = read(name.toString()))
            values.append(*value);
    }
    return values;
}

std::optional<QString> text(const QString &stored)
{
    return stored.isEmpty() ? std::nullopt : std::optional(stored);
}

} // namespace

DayBounds dayOf(const QDateTime &now, const QTimeZone &timeZone)
{
    const QDate day = now.toTimeZone(timeZone).date();
    return {day.startOfDay(timeZone).toUTC(), day.addDays(1).startOfDay(timeZone).toUTC()};
}

bool isDietQuestion(const Question &question)
{
    const bool isNamedSo = question.code.contains("diet"_L1) || question.code.contains("allerg"_L1);
    return question.kind == QuestionKind::Diet || (isNamedSo && question.kind == QuestionKind::MultipleChoice);
}

QStringList dietsOf(const Party &party, const Event &event)
{
    QStringList diets;
    for (const PartyAnswer &answer : party.answers) {
        const QString code = answer.item == ownWordsItem ? ownDiet.toString() : answer.value;
        if (diets.contains(code))
            continue;
        const bool isDiet =
            std::any_of(event.questions.begin(), event.questions.end(), [&answer](const Question &question) {
                return question.code == answer.questionCode && isDietQuestion(question);
            });
        if (isDiet)
            diets.append(code);
    }
    return diets;
}

Arrival arrivalOf(const Registration &registration)
{
    if (registration.checkedIn <= 0)
        return Arrival::Outside;
    return registration.checkedIn < registration.party.size() ? Arrival::Partly : Arrival::Inside;
}

Debt debtOf(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Unpaid:
    case PaymentStatus::Partial:
        return Debt::Owes;
    case PaymentStatus::Overpaid:
        return Debt::GetsBack;
    case PaymentStatus::Free:
    case PaymentStatus::Paid:
    case PaymentStatus::Refunded:
        break;
    }
    return Debt::Settled;
}

bool accepts(const GuestFilter &filter, const Registration &registration, const QStringList &diets,
             const DayBounds &today)
{
    const bool isToday = registration.registeredAt >= today.begins && registration.registeredAt < today.ends;
    return fits(filter.statuses, registration.status) && fits(filter.debts, debtOf(registration.paymentStatus)) &&
           fits(filter.arrivals, arrivalOf(registration)) && fits(filter.sources, registration.source) &&
           (!filter.withoutEmail || registration.party.email.isEmpty()) && (!filter.newToday || isToday) &&
           meet(filter.tags, registration.tags) && dietFits(filter.diets, diets);
}

QJsonObject documentOf(const GuestFilter &filter)
{
    const auto same = [](const QString &value) { return value; };
    return {{u"statuses"_s, namesOf(filter.statuses, [](RegistrationStatus value) { return nameOf(value); })},
            {u"debts"_s, namesOf(filter.debts, [](Debt value) { return nameIn(debtNames, value); })},
            {u"arrivals"_s, namesOf(filter.arrivals, [](Arrival value) { return nameIn(arrivalNames, value); })},
            {u"diets"_s, namesOf(filter.diets, same)},
            {u"tags"_s, namesOf(filter.tags, same)},
            {u"sources"_s, namesOf(filter.sources, [](Source value) { return nameOf(value); })},
            {u"without_email"_s, filter.withoutEmail},
            {u"new_today"_s, filter.newToday}};
}

GuestFilter guestFilterFrom(const QJsonObject &document)
{
    const auto debt = [](const QString &name) { return valueIn(debtNames, name); };
    const auto arrival = [](const QString &name) { return valueIn(arrivalNames, name); };
    GuestFilter filter;
    filter.statuses = valuesOf<RegistrationStatus>(document["statuses"_L1], registrationStatusFromString);
    filter.debts = valuesOf<Debt>(document["debts"_L1], debt);
    filter.arrivals = valuesOf<Arrival>(document["arrivals"_L1], arrival);
    filter.diets = valuesOf<QString>(document["diets"_L1], text);
    filter.tags = valuesOf<QString>(document["tags"_L1], text);
    filter.sources = valuesOf<Source>(document["sources"_L1], sourceFromString);
    filter.withoutEmail = document["without_email"_L1].toBool();
    filter.newToday = document["new_today"_L1].toBool();
    return filter;
}

} // namespace cookout
