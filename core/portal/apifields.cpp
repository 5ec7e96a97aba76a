// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apifields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A whole number, however it is written: 2 and 2.0 are the same. */
std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

std::optional<QStringList> textsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const auto &element : value.toArray()) {
        if (!element.isString())
            return std::nullopt;
        texts.append(element.toString());
    }
    return texts;
}

} // namespace

QJsonValue ApiFields::take(const QString &name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

void ApiFields::addFlaw(const QStringList &path, const QString &problem, const QString &detail)
{
    m_flaws.append({pointerTo(path), {}, problem, detail});
}

void ApiFields::addWrongType(const QStringList &path, const QString &wanted)
{
    addFlaw(path, u"wrong-type"_s, u"This must be %1."_s.arg(wanted));
}

std::optional<QString> ApiFields::text(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        addWrongType({name}, u"a text"_s);
    return std::nullopt;
}

std::optional<QString> ApiFields::choice(const QString &name, const QStringList &choices)
{
    const std::optional<QString> value = text(name);
    if (!value || choices.contains(*value))
        return value;
    addFlaw({name}, u"bad-choice"_s, u"This must be one of: %1."_s.arg(choices.join(u", "_s)));
    return std::nullopt;
}

std::optional<bool> ApiFields::flag(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        addWrongType({name}, u"true or false"_s);
    return std::nullopt;
}

std::optional<qint64> ApiFields::integer(const QString &name)
{
    const QJsonValue value = take(name);
    std::optional<qint64> number = integerIn(value);
    if (!number && !value.isUndefined())
        addWrongType({name}, u"a whole number"_s);
    return number;
}

std::optional<QStringList> ApiFields::texts(const QString &name)
{
    const QJsonValue value = take(name);
    std::optional<QStringList> texts = textsIn(value);
    if (!texts && !value.isUndefined())
        addWrongType({name}, u"an array of texts"_s);
    return texts;
}

std::optional<QMap<QString, qint64>> ApiFields::counts(const QString &name, const QStringList &known)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        addWrongType({name}, u"an object of whole numbers"_s);
        return std::nullopt;
    }
    QMap<QString, qint64> counts;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::optional<qint64> number = integerIn(member.value());
        if (!known.contains(member.key()))
            addFlaw({name, member.key()}, u"unknown"_s, u"The event has nothing of this code."_s);
        else if (!number)
            addWrongType({name, member.key()}, u"a whole number"_s);
        else
            counts.insert(member.key(), *number);
    }
    return counts;
}

std::optional<QMap<QString, QStringList>> ApiFields::textLists(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        addWrongType({name}, u"an object of texts or arrays of texts"_s);
        return std::nullopt;
    }
    QMap<QString, QStringList> lists;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto several = textsIn(member.value());
        if (several)
            lists.insert(member.key(), *several);
        else if (member.value().isString())
            lists.insert(member.key(), {member.value().toString()});
        else
            addWrongType({name, member.key()}, u"a text or an array of texts"_s);
    }
    return lists;
}

QList<ApiFlaw> ApiFields::flaws() const
{
    QList<ApiFlaw> all = m_flaws;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_asked.contains(member.key()))
            all.append({pointerTo({member.key()}), {}, u"unknown"_s, u"There is no such member here."_s});
    }
    return all;
}

} // namespace cookout
