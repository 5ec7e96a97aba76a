// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holdings.h"

#include "core/domain/answers.h"
#include "core/domain/capacity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The band, question, option or item of that code; nullptr when there is none. */
template <typename Elements>
auto *elementOf(Elements &elements, const QString &code)
{
    const auto found =
        std::find_if(elements.begin(), elements.end(), [&code](const auto &element) { return element.code == code; });
    return found == elements.end() ? nullptr : &*found;
}

/** How many are left of a band or option; nothing: no limit. */
template <typename Element>
std::optional<int> leftOf(const Element *element)
{
    if (element == nullptr || !element->capacity)
        return std::nullopt;
    return std::max(0, *element->capacity - element->placesTaken);
}

template <typename Key>
QMap<Key, int> differenceOf(const QMap<Key, int> &before, const QMap<Key, int> &after)
{
    QMap<Key, int> difference;
    for (auto held = after.begin(); held != after.end(); ++held)
        difference[held.key()] += held.value();
    for (auto held = before.begin(); held != before.end(); ++held)
        difference[held.key()] -= held.value();
    difference.removeIf([](const auto &entry) { return entry.value() == 0; });
    return difference;
}

std::optional<FieldError> shortage(const QString &field, std::optional<int> left, int more)
{
    if (more <= 0 || !left || more <= *left)
        return std::nullopt;
    return FieldError{field, FieldProblem::NotEnoughPlaces, *left};
}

} // namespace

Holdings holdingsOf(const Party &party)
{
    Holdings holdings;
    holdings.places = party.places();
    for (const TicketCount &ticket : party.tickets)
        holdings.bands[ticket.code] += ticket.count;
    for (const PartyAnswer &answer : party.answers) {
        if (answer.item != ownWordsItem)
            holdings.options[{answer.questionCode, answer.value}] += 1;
    }
    for (const BringPromise &promise : party.promises)
        holdings.promises[promise.itemCode] += promise.count;
    return holdings;
}

Holdings holdingsOf(const Registration &registration)
{
    if (registration.status == RegistrationStatus::Confirmed)
        return holdingsOf(registration.party);
    Holdings holdings;
    holdings.waiting = registration.isWaiting() ? 1 : 0;
    if (!registration.hasOffer())
        return holdings;
    if (registration.offeredPlaces == registration.party.places())
        holdings = holdingsOf(registration.party);
    holdings.places = registration.offeredPlaces;
    holdings.promises.clear(); // who may yet decline brings nothing
    return holdings;
}

Holdings differenceOf(const Holdings &before, const Holdings &after)
{
    return {after.places - before.places, after.waiting - before.waiting, differenceOf(before.bands, after.bands),
            differenceOf(before.options, after.options), differenceOf(before.promises, after.promises)};
}

std::optional<FieldError> shortageOf(const Event &event, const Holdings &more)
{
    if (!hasRoomFor(event, std::max(0, more.places))) {
        const QString first = event.ticketTypes.isEmpty() ? QString() : event.ticketTypes.first().code;
        return shortage(u"ticket-"_s + first, placesLeft(event), more.places);
    }
    for (auto band = more.bands.begin(); band != more.bands.end(); ++band) {
        if (auto missing =
                shortage(u"ticket-"_s + band.key(), leftOf(elementOf(event.ticketTypes, band.key())), band.value()))
            return missing;
    }
    for (auto option = more.options.begin(); option != more.options.end(); ++option) {
        const Question *question = elementOf(event.questions, option.key().question);
        const auto left = question ? leftOf(elementOf(question->options, option.key().option)) : std::nullopt;
        if (auto missing = shortage(answerField(option.key().question, 0), left, option.value()))
            return missing;
    }
    return std::nullopt;
}

void addTo(Event &event, const Holdings &more)
{
    event.placesTaken += more.places;
    event.waiting += more.waiting;
    for (auto band = more.bands.begin(); band != more.bands.end(); ++band) {
        if (TicketType *type = elementOf(event.ticketTypes, band.key()))
            type->placesTaken += band.value();
    }
    for (auto option = more.options.begin(); option != more.options.end(); ++option) {
        Question *question = elementOf(event.questions, option.key().question);
        if (QuestionOption *chosen = question ? elementOf(question->options, option.key().option) : nullptr)
            chosen->placesTaken += option.value();
    }
    for (auto promise = more.promises.begin(); promise != more.promises.end(); ++promise) {
        if (BringItem *item = elementOf(event.bringItems, promise.key()))
            item->promised += promise.value();
    }
}

} // namespace cookout
