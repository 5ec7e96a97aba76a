// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registrationdocument.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** One field of the document: how it is written and read. Reading answers whether the value made sense. */
struct Field {
    const char16_t *name;
    QJsonValue (*value)(const Registration &);
    bool (*set)(Registration &, const QJsonValue &);
};

template <auto member>
Field partyText(const char16_t *name)
{
    return {name, [](const Registration &registration) { return QJsonValue(registration.party.*member); },
            [](Registration &registration, const QJsonValue &value) {
                registration.party.*member = value.toString();
                return value.isString();
            }};
}

template <auto member>
Field ownText(const char16_t *name)
{
    return {name, [](const Registration &registration) { return QJsonValue(registration.*member); },
            [](Registration &registration, const QJsonValue &value) {
                registration.*member = value.toString();
                return value.isString();
            }};
}

template <auto member>
Field instant(const char16_t *name)
{
    return {name, [](const Registration &registration) { return QJsonValue(toStorageText(registration.*member)); },
            [](Registration &registration, const QJsonValue &value) {
                registration.*member = fromStorageText(value.toString());
                return value.isString() && (registration.*member).isValid() != value.toString().isEmpty();
            }};
}

/** A list of objects, each written and read by `write` and `read`. */
template <auto member, auto write, auto read>
Field list(const char16_t *name)
{
    return {name,
            [](const Registration &registration) {
                QJsonArray items;
                for (const auto &item : registration.party.*member)
                    items.append(write(item));
                return QJsonValue(items);
            },
            [](Registration &registration, const QJsonValue &value) {
                auto &items = registration.party.*member;
                items.clear();
                for (const auto &item : value.toArray())
                    items.append(read(item.toObject()));
                return value.isArray();
            }};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject writeTicket(const TicketCount &ticket)
{
    return {{u"code"_s, ticket.code},
            {u"count"_s, ticket.count},
            {u"price"_s, ticket.unitPrice.cents()},
            {u"takes_place"_s, ticket.takesPlace}};
}

TicketCount readTicket(const QJsonObject &object)
{
    return {object[u"code"].toString(), object[u"count"].toInt(), Money(object[u"price"].toInteger()),
            object[u"takes_place"].toBool()};
}

QJsonObject writeAnswer(const PartyAnswer &answer)
{
    return {{u"question"_s, answer.questionCode},
            {u"person"_s, answer.person},
            {u"item"_s, answer.item},
            {u"value"_s, answer.value},
            {u"price"_s, answer.price.cents()}};
}

PartyAnswer readAnswer(const QJsonObject &object)
{
    return {object[u"question"].toString(), object[u"person"].toInt(), object[u"item"].toInt(),
            object[u"value"].toString(), Money(object[u"price"].toInteger())};
}

QJsonObject writePromise(const BringPromise &promise)
{
    return {{u"item"_s, promise.itemCode}, {u"count"_s, promise.count}};
}

BringPromise readPromise(const QJsonObject &object)
{
    return {object[u"item"].toString(), object[u"count"].toInt()};
}

Field status()
{
    return {u"status", [](const Registration &registration) { return QJsonValue(nameOf(registration.status)); },
            [](Registration &registration, const QJsonValue &value) {
                const auto read = registrationStatusFromString(value.toString());
                registration.status = read.value_or(registration.status);
                return read.has_value();
            }};
}

Field companions()
{
    return {u"companions",
            [](const Registration &registration) {
                return QJsonValue(QJsonArray::fromStringList(registration.party.companions));
            },
            [](Registration &registration, const QJsonValue &value) {
                registration.party.companions = textsOf(value);
                return value.isArray();
            }};
}

Field tags()
{
    return {u"tags",
            [](const Registration &registration) { return QJsonValue(QJsonArray::fromStringList(registration.tags)); },
            [](Registration &registration, const QJsonValue &value) {
                registration.tags = textsOf(value);
                return value.isArray();
            }};
}

Field total()
{
    return {u"total", [](const Registration &registration) { return QJsonValue(registration.party.total.cents()); },
            [](Registration &registration, const QJsonValue &value) {
                registration.party.total = Money(value.toInteger());
                return value.isDouble();
            }};
}

Field offeredPlaces()
{
    return {u"offered_places", [](const Registration &registration) { return QJsonValue(registration.offeredPlaces); },
            [](Registration &registration, const QJsonValue &value) {
                registration.offeredPlaces = value.toInt();
                return value.isDouble();
            }};
}

const auto &fields()
{
    static const std::array all{partyText<&Party::name>(u"name"),
                                partyText<&Party::email>(u"email"),
                                partyText<&Party::phone>(u"phone"),
                                partyText<&Party::houseNumber>(u"house_number"),
                                partyText<&Party::notes>(u"notes"),
                                partyText<&Party::language>(u"language"),
                                list<&Party::tickets, writeTicket, readTicket>(u"tickets"),
                                companions(),
                                list<&Party::answers, writeAnswer, readAnswer>(u"answers"),
                                list<&Party::promises, writePromise, readPromise>(u"promises"),
                                total(),
                                status(),
                                instant<&Registration::cancelledAt>(u"cancelled_at"),
                                instant<&Registration::waitlistedAt>(u"waitlisted_at"),
                                instant<&Registration::offerEndsAt>(u"offer_ends_at"),
                                offeredPlaces(),
                                ownText<&Registration::token>(u"token"),
                                ownText<&Registration::staffNotes>(u"staff_notes"),
                                tags()};
    return all;
}

} // namespace

QJsonObject documentOf(const Registration &registration)
{
    QJsonObject document;
    for (const Field &field : fields())
        document.insert(QStringView(field.name), field.value(registration));
    return document;
}

Result<Registration> withFields(Registration registration, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto field = std::find_if(fields().begin(), fields().end(), [&value](const Field &known) {
            return value.key() == QStringView(known.name);
        });
        if (field == fields().end() || !field->set(registration, value.value()))
            return failure(ErrorCode::Internal, u"the field %1 cannot be read from the history"_s.arg(value.key()));
    }
    return registration;
}

QString joinedTags(const QStringList &tags)
{
    return tags.join(u", "_s);
}

QStringList splitTags(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u", "_s);
}

} // namespace cookout
