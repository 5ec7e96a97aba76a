// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/eventdocument.h"

#include "core/base/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<int> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonObject documentOf(const TicketType &type)
{
    return {{u"label"_s, type.label},
            {u"price"_s, type.price.cents()},
            {u"takes_place"_s, type.takesPlace},
            {u"position"_s, type.position},
            {u"capacity"_s, numberOrNull(type.capacity)},
            {u"retired"_s, type.retired}};
}

QJsonObject documentOf(const QuestionOption &option)
{
    return {{u"label"_s, option.label},
            {u"price"_s, option.price.cents()},
            {u"capacity"_s, numberOrNull(option.capacity)},
            {u"position"_s, option.position},
            {u"retired"_s, option.retired}};
}

QJsonObject documentOf(const BringItem &item)
{
    return {{u"label"_s, item.label},
            {u"wanted"_s, item.wanted},
            {u"position"_s, item.position},
            {u"retired"_s, item.retired}};
}

QJsonObject documentOf(const Highlight &highlight)
{
    return {{u"title"_s, highlight.title}, {u"text"_s, highlight.text}, {u"position"_s, highlight.position}};
}

QJsonObject documentOf(const Question &question);

/** The elements by their codes. */
template <typename Element>
QJsonObject documentsOf(const QList<Element> &elements)
{
    QJsonObject documents;
    for (const Element &element : elements)
        documents.insert(element.code, documentOf(element));
    return documents;
}

QJsonObject documentOf(const Question &question)
{
    QJsonObject document{{u"kind"_s, nameOf(question.kind)},
                         {u"label"_s, question.label},
                         {u"help"_s, question.help},
                         {u"required"_s, question.required},
                         {u"per_person"_s, question.perPerson},
                         {u"at_the_door"_s, question.atTheDoor},
                         {u"position"_s, question.position},
                         {u"condition_code"_s, question.conditionCode},
                         {u"condition_answer"_s, question.conditionAnswer},
                         {u"retired"_s, question.retired}};
    if (hasOptions(question.kind))
        document.insert(u"options"_s, documentsOf(question.options));
    return document;
}

QJsonObject documentOf(const EventTexts &texts)
{
    QJsonObject document;
    for (auto named = texts.begin(); named != texts.end(); ++named) {
        QJsonObject byLanguage;
        for (auto text = named->begin(); text != named->end(); ++text)
            byLanguage.insert(text.key(), text.value());
        document.insert(named.key(), byLanguage);
    }
    return document;
}

void read(const QJsonObject &document, TicketType &type)
{
    type.label = document.value("label"_L1).toString();
    type.price = Money(document.value("price"_L1).toInteger());
    type.takesPlace = document.value("takes_place"_L1).toBool();
    type.position = document.value("position"_L1).toInt();
    type.capacity = optionalNumber(document.value("capacity"_L1));
    type.retired = document.value("retired"_L1).toBool();
}

void read(const QJsonObject &document, QuestionOption &option)
{
    option.label = document.value("label"_L1).toString();
    option.price = Money(document.value("price"_L1).toInteger());
    option.capacity = optionalNumber(document.value("capacity"_L1));
    option.position = document.value("position"_L1).toInt();
    option.retired = document.value("retired"_L1).toBool();
}

void read(const QJsonObject &document, BringItem &item)
{
    item.label = document.value("label"_L1).toString();
    item.wanted = document.value("wanted"_L1).toInt();
    item.position = document.value("position"_L1).toInt();
    item.retired = document.value("retired"_L1).toBool();
}

void read(const QJsonObject &document, Highlight &highlight)
{
    highlight.title = document.value("title"_L1).toString();
    highlight.text = document.value("text"_L1).toString();
    highlight.position = document.value("position"_L1).toInt();
}

void read(const QJsonObject &document, Question &question);

/** The elements of the document; one that was there before keeps what the document does not tell. */
template <typename Element>
QList<Element> elementsFrom(const QJsonObject &documents, const QList<Element> &known)
{
    QList<Element> elements;
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&document](const Element &element) { return element.code == document.key(); });
        Element element = same == known.end() ? Element() : *same;
        element.code = document.key();
        read(document.value().toObject(), element);
        elements.append(element);
    }
    std::sort(elements.begin(), elements.end(), [](const Element &a, const Element &b) {
        return a.position != b.position ? a.position < b.position : a.code < b.code;
    });
    return elements;
}

void read(const QJsonObject &document, Question &question)
{
    question.kind = questionKindFromString(document.value("kind"_L1).toString()).value_or(QuestionKind::ShortText);
    question.label = document.value("label"_L1).toString();
    question.help = document.value("help"_L1).toString();
    question.required = document.value("required"_L1).toBool();
    question.perPerson = document.value("per_person"_L1).toBool();
    question.atTheDoor = document.value("at_the_door"_L1).toBool();
    question.position = document.value("position"_L1).toInt();
    question.conditionCode = document.value("condition_code"_L1).toString();
    question.conditionAnswer = document.value("condition_answer"_L1).toString();
    question.retired = document.value("retired"_L1).toBool();
    question.options = elementsFrom(document.value("options"_L1).toObject(), question.options);
}

EventTexts textsFrom(const QJsonObject &document)
{
    EventTexts texts;
    for (auto named = document.begin(); named != document.end(); ++named) {
        const QJsonObject byLanguage = named.value().toObject();
        for (auto text = byLanguage.begin(); text != byLanguage.end(); ++text)
            texts[named.key()].insert(text.key(), text.value().toString());
    }
    return texts;
}

} // namespace

QJsonObject eventDocument(const Event &event)
{
    return {{u"slug"_s, event.slug},
            {u"title"_s, event.title},
            {u"description"_s, event.description},
            {u"location"_s, event.location},
            {u"starts_at"_s, toStorageText(event.startsAt)},
            {u"ends_at"_s, toStorageText(event.endsAt)},
            {u"opens_at"_s, toStorageText(event.opensAt)},
            {u"deadline"_s, toStorageText(event.deadline)},
            {u"timezone"_s, QString::fromUtf8(event.timeZone.id())},
            {u"currency"_s, event.currency},
            {u"state"_s, nameOf(event.state)},
            {u"capacity"_s, numberOrNull(event.capacity)},
            {u"asks_consent"_s, event.asksConsent},
            {u"asks_companions"_s, event.asksCompanions},
            {u"asks_phone"_s, event.asksPhone},
            {u"asks_house_number"_s, event.asksHouseNumber},
            {u"waiting_list"_s, nameOf(event.waitingList)},
            {u"offer_hours"_s, event.offerHours},
            {u"contact"_s, event.contact},
            {u"accent_colour"_s, event.accentColour},
            {u"hero_media"_s, event.heroMedia},
            {u"pay_link"_s, event.payLink},
            {u"pay_account"_s, event.payAccount},
            {u"pay_holder"_s, event.payHolder},
            {u"ticket_types"_s, documentsOf(event.ticketTypes)},
            {u"questions"_s, documentsOf(event.questions)},
            {u"bring_items"_s, documentsOf(event.bringItems)},
            {u"highlights"_s, documentsOf(event.highlights)},
            {u"texts"_s, documentOf(event.texts)}};
}

Event withDocument(const Event &event, const QJsonObject &document)
{
    const auto text = [&document](QLatin1StringView key) { return document.value(key).toString(); };
    const auto instant = [&text](QLatin1StringView key) { return fromStorageText(text(key)); };
    Event changed = event;
    changed.slug = text("slug"_L1);
    changed.title = text("title"_L1);
    changed.description = text("description"_L1);
    changed.location = text("location"_L1);
    changed.startsAt = instant("starts_at"_L1);
    changed.endsAt = instant("ends_at"_L1);
    changed.opensAt = instant("opens_at"_L1);
    changed.deadline = instant("deadline"_L1);
    changed.timeZone = QTimeZone(text("timezone"_L1).toUtf8());
    changed.currency = text("currency"_L1);
    changed.state = eventStateFromString(text("state"_L1)).value_or(event.state);
    changed.capacity = optionalNumber(document.value("capacity"_L1));
    changed.asksConsent = document.value("asks_consent"_L1).toBool();
    changed.asksCompanions = document.value("asks_companions"_L1).toBool();
    changed.asksPhone = document.value("asks_phone"_L1).toBool();
    changed.asksHouseNumber = document.value("asks_house_number"_L1).toBool();
    changed.waitingList = waitingListPolicyFromString(text("waiting_list"_L1)).value_or(event.waitingList);
    changed.offerHours = document.value("offer_hours"_L1).toInt();
    changed.contact = text("contact"_L1);
    changed.accentColour = text("accent_colour"_L1);
    changed.heroMedia = text("hero_media"_L1);
    changed.payLink = text("pay_link"_L1);
    changed.payAccount = text("pay_account"_L1);
    changed.payHolder = text("pay_holder"_L1);
    changed.ticketTypes = elementsFrom(document.value("ticket_types"_L1).toObject(), event.ticketTypes);
    changed.questions = elementsFrom(document.value("questions"_L1).toObject(), event.questions);
    changed.bringItems = elementsFrom(document.value("bring_items"_L1).toObject(), event.bringItems);
    changed.highlights = elementsFrom(document.value("highlights"_L1).toObject(), event.highlights);
    changed.texts = textsFrom(document.value("texts"_L1).toObject());
    return changed;
}

} // namespace cookout
