// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/apiresources.h"

#include "core/base/clock.h"
#include "core/domain/answers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(toStorageText(at)) : QJsonValue();
}

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue placesLeft(const std::optional<int> &capacity, int taken)
{
    return capacity ? QJsonValue(std::max(0, *capacity - taken)) : QJsonValue();
}

QString nameOf(Window window)
{
    switch (window) {
    case Window::Hidden:
        return u"hidden"_s;
    case Window::NotPlanned:
        return u"not-planned"_s;
    case Window::NotYetOpen:
        return u"not-yet-open"_s;
    case Window::Open:
        return u"open"_s;
    case Window::DeadlinePassed:
        return u"deadline-passed"_s;
    case Window::Closed:
        return u"closed"_s;
    case Window::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

QJsonArray bandsOf(const Event &event)
{
    QJsonArray bands;
    for (const TicketType &type : event.ticketTypes) {
        if (type.retired)
            continue;
        bands.append(QJsonObject{{u"code"_s, type.code},
                                 {u"label"_s, type.label},
                                 {u"price_cents"_s, type.price.cents()},
                                 {u"takes_place"_s, type.takesPlace},
                                 {u"capacity"_s, number(type.capacity)},
                                 {u"places_left"_s, placesLeft(type.capacity, type.placesTaken)}});
    }
    return bands;
}

QJsonArray optionsOf(const Question &question)
{
    QJsonArray options;
    for (const QuestionOption &option : question.options) {
        if (option.retired)
            continue;
        options.append(QJsonObject{{u"code"_s, option.code},
                                   {u"label"_s, option.label},
                                   {u"price_cents"_s, option.price.cents()},
                                   {u"capacity"_s, number(option.capacity)},
                                   {u"places_left"_s, placesLeft(option.capacity, option.placesTaken)}});
    }
    return options;
}

QJsonArray questionsOf(const Event &event)
{
    QJsonArray questions;
    for (const Question &question : event.questions) {
        if (question.retired)
            continue;
        QJsonObject object{{u"code"_s, question.code},
                           {u"kind"_s, nameOf(question.kind)},
                           {u"label"_s, question.label},
                           {u"help"_s, question.help},
                           {u"required"_s, question.required},
                           {u"per_person"_s, question.perPerson},
                           {u"at_the_door"_s, question.atTheDoor},
                           {u"options"_s, optionsOf(question)}};
        if (!question.conditionCode.isEmpty())
            object.insert(u"condition"_s, QJsonObject{{u"question"_s, question.conditionCode},
                                                      {u"answer"_s, question.conditionAnswer}});
        questions.append(object);
    }
    return questions;
}

QJsonArray itemsOf(const Event &event)
{
    QJsonArray items;
    for (const BringItem &item : event.bringItems) {
        if (item.retired)
            continue;
        items.append(QJsonObject{{u"code"_s, item.code},
                                 {u"label"_s, item.label},
                                 {u"wanted"_s, item.wanted},
                                 {u"missing"_s, item.missing()}});
    }
    return items;
}

QJsonObject ticketsOf(const Party &party)
{
    QJsonObject tickets;
    for (const TicketCount &ticket : party.tickets)
        tickets.insert(ticket.code, party.countOf(ticket.code));
    return tickets;
}

QJsonObject answersIn(const Party &party)
{
    QJsonObject object;
    const QMap<QString, QStringList> answers = answersOf(party.answers);
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        object.insert(answer.key(), QJsonArray::fromStringList(answer.value()));
    return object;
}

QJsonObject promisesOf(const Party &party)
{
    QJsonObject promises;
    for (const BringPromise &promise : party.promises)
        promises.insert(promise.itemCode, promise.count);
    return promises;
}

void addMoney(QJsonObject &object, const Registration &registration, const Event &event)
{
    object.insert(u"currency"_s, event.currency);
    object.insert(u"total_cents"_s, registration.party.total.cents());
    object.insert(u"paid_cents"_s, registration.paid.cents());
    object.insert(u"balance_cents"_s, (registration.party.total - registration.paid).cents());
    object.insert(u"payment_status"_s, nameOf(registration.paymentStatus));
}

void addForOrganisers(QJsonObject &object, const Registration &registration, const QString &linkBase)
{
    object.insert(u"staff_notes"_s, registration.staffNotes);
    object.insert(u"tags"_s, QJsonArray::fromStringList(registration.tags));
    object.insert(u"suspicion"_s, registration.suspicion);
    object.insert(u"guest_url"_s, QString(linkBase + u"r/"_s + registration.token));
}

} // namespace

QJsonObject eventResource(const Event &event, const QDateTime &now, const QString &linkBase)
{
    return {{u"slug"_s, event.slug},
            {u"title"_s, event.title},
            {u"description"_s, event.description},
            {u"location"_s, event.location},
            {u"state"_s, nameOf(event.state)},
            {u"registration"_s, nameOf(windowOf(event, now))},
            {u"starts_at"_s, instant(event.startsAt)},
            {u"ends_at"_s, instant(event.endsAt)},
            {u"opens_at"_s, instant(event.opensAt)},
            {u"deadline"_s, instant(event.deadline)},
            {u"timezone"_s, QString::fromLatin1(event.timeZone.id())},
            {u"currency"_s, event.currency},
            {u"capacity"_s, number(event.capacity)},
            {u"places_taken"_s, event.placesTaken},
            {u"places_left"_s, placesLeft(event.capacity, event.placesTaken)},
            {u"waiting"_s, event.waiting},
            {u"waiting_list"_s, nameOf(event.waitingList)},
            {u"asks_consent"_s, event.asksConsent},
            {u"asks_companions"_s, event.asksCompanions},
            {u"tickets"_s, bandsOf(event)},
            {u"questions"_s, questionsOf(event)},
            {u"bring"_s, itemsOf(event)},
            {u"revision"_s, event.revision},
            {u"url"_s, QString(linkBase + u"e/"_s + event.slug)}};
}

QJsonObject registrationResource(const Registration &registration, const Event &event, const RegistrationView &view)
{
    const Party &party = registration.party;
    QJsonObject object{{u"code"_s, registration.code},
                       {u"event"_s, event.slug},
                       {u"status"_s, nameOf(registration.status)},
                       {u"source"_s, nameOf(registration.source)},
                       {u"name"_s, party.name},
                       {u"email"_s, party.email},
                       {u"phone"_s, party.phone},
                       {u"house_number"_s, party.houseNumber},
                       {u"notes"_s, party.notes},
                       {u"language"_s, party.language},
                       {u"tickets"_s, ticketsOf(party)},
                       {u"companions"_s, QJsonArray::fromStringList(party.companions)},
                       {u"answers"_s, answersIn(party)},
                       {u"bring"_s, promisesOf(party)},
                       {u"party_size"_s, party.size()},
                       {u"checked_in"_s, registration.checkedIn},
                       {u"registered_at"_s, instant(registration.registeredAt)},
                       {u"cancelled_at"_s, instant(registration.cancelledAt)},
                       {u"waitlisted_at"_s, instant(registration.waitlistedAt)},
                       {u"offer_ends_at"_s, instant(registration.offerEndsAt)},
                       {u"offered_places"_s, registration.offeredPlaces},
                       {u"revision"_s, registration.revision}};
    addMoney(object, registration, event);
    if (view.forOrganisers)
        addForOrganisers(object, registration, view.linkBase);
    return object;
}

QJsonObject paymentResource(const Payment &payment)
{
    return {{u"id"_s, payment.id.value},
            {u"at"_s, instant(payment.at)},
            {u"method"_s, nameOf(payment.method)},
            {u"amount_cents"_s, payment.amount.cents()},
            {u"note"_s, payment.note}};
}

QJsonObject checkInResource(const CheckIn &checkIn)
{
    QJsonObject object{{u"id"_s, checkIn.id.value}, {u"at"_s, instant(checkIn.at)}, {u"persons"_s, checkIn.persons}};
    if (checkIn.reverses.isValid())
        object.insert(u"reverses"_s, checkIn.reverses.value);
    return object;
}

QString cursorOf(const PagePosition &position)
{
    const QByteArray text =
        QByteArray::number(position.registeredAt.toMSecsSinceEpoch()) + '.' + QByteArray::number(position.id.value);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<PagePosition> positionOf(const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                               QByteArray::AbortOnBase64DecodingErrors);
    const QList<QByteArray> parts = decoded.decoded.split('.');
    bool isTime = false;
    bool isId = false;
    const qint64 time = parts.value(0).toLongLong(&isTime);
    const qint64 id = parts.value(1).toLongLong(&isId);
    constexpr qint64 lastTime = 253'402'300'799'999; // of the year 9999
    if (!decoded || parts.size() != 2 || !isTime || !isId || id < 0 || time < 0 || time > lastTime)
        return std::nullopt;
    return PagePosition{QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()), {id}};
}

} // namespace cookout
