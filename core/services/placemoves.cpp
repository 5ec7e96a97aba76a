// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/placemoves.h"

#include "core/domain/answers.h"
#include "core/domain/capacity.h"
#include "core/storage/bringitemrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/questionrepository.h"
#include "core/storage/tickettyperepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** What is said when the database's own count refuses what the event as read would have let in. */
FieldError shortage(const Event &event, const Holdings &more, const QString &field)
{
    return shortageOf(event, more).value_or(FieldError{field, FieldProblem::NotEnoughPlaces, 0});
}

QString firstBandField(const Event &event)
{
    return u"ticket-"_s + (event.ticketTypes.isEmpty() ? QString() : event.ticketTypes.first().code);
}

/** Answers whether a band with a limit of its own has changed. */
Result<bool> moveBands(WriteTransaction &tx, const Event &event, const Holdings &more, Overbooking overbooking)
{
    bool limited = false;
    for (auto moved = more.bands.begin(); moved != more.bands.end(); ++moved) {
        const auto band = std::find_if(event.ticketTypes.begin(), event.ticketTypes.end(),
                                       [&moved](const TicketType &type) { return type.code == moved.key(); });
        if (band == event.ticketTypes.end())
            return failure(ErrorCode::Conflict, u"the event no longer has the price band %1"_s.arg(moved.key()));
        const Result<bool> fits =
            TicketTypeRepository::takePlaces(tx, event.id, moved.key(), moved.value(), overbooking);
        if (!fits)
            return failure(fits);
        if (!*fits)
            return fullFailure(shortage(event, more, u"ticket-"_s + moved.key()));
        limited = limited || band->capacity.has_value();
    }
    return limited;
}

const QuestionOption *optionOf(const Event &event, const OptionKey &key)
{
    for (const Question &question : event.questions) {
        if (question.code != key.question)
            continue;
        const auto found = std::find_if(question.options.begin(), question.options.end(),
                                        [&key](const QuestionOption &option) { return option.code == key.option; });
        return found == question.options.end() ? nullptr : &*found;
    }
    return nullptr;
}

/** The same of options; an answer in the guest's own words is none. */
Result<bool> moveOptions(WriteTransaction &tx, const Event &event, const Holdings &more, Overbooking overbooking)
{
    bool limited = false;
    for (auto moved = more.options.begin(); moved != more.options.end(); ++moved) {
        const QuestionOption *option = optionOf(event, moved.key());
        if (option == nullptr)
            continue;
        const Result<bool> fits = QuestionRepository::takePlaces(tx, event.id, moved.key().question, moved.key().option,
                                                                 moved.value(), overbooking);
        if (!fits)
            return failure(fits);
        if (!*fits)
            return fullFailure(shortage(event, more, answerField(moved.key().question, 0)));
        limited = limited || option->capacity.has_value();
    }
    return limited;
}

Result<bool> movePromises(WriteTransaction &tx, const Event &event, const Holdings &more)
{
    for (auto moved = more.promises.begin(); moved != more.promises.end(); ++moved) {
        const Result<void> added = BringItemRepository::addPromised(tx, event.id, moved.key(), moved.value());
        if (!added)
            return failure(added);
    }
    return !more.promises.isEmpty();
}

/** What pages show of bands, options and items is part of the event that they are made from. */
Result<void> announceFresh(WriteTransaction &tx, Event &event)
{
    Result<std::optional<Event>> fresh = EventRepository(tx).byId(event.id);
    if (!fresh)
        return failure(fresh);
    event = std::move(**fresh);
    tx.announce(EventChanged{event});
    return {};
}

} // namespace

Result<int> movePlaces(WriteTransaction &tx, Event &event, const Holdings &more, Overbooking overbooking)
{
    const Result<bool> bands = moveBands(tx, event, more, overbooking);
    if (!bands)
        return failure(bands);
    const Result<bool> options = moveOptions(tx, event, more, overbooking);
    if (!options)
        return failure(options);
    const Result<bool> promises = movePromises(tx, event, more);
    if (!promises)
        return failure(promises);
    const bool shows = *bands || *options || *promises;
    if (more.places == 0 && more.waiting == 0 && !shows)
        return 0;
    const auto taken = EventRepository::takePlaces(tx, event.id, more.places, more.waiting, overbooking);
    if (!taken)
        return failure(taken);
    if (!*taken)
        return fullFailure(shortage(event, more, firstBandField(event)));
    event.placesTaken = (*taken)->taken;
    event.waiting = (*taken)->waiting;
    event.revision = (*taken)->revision;
    if (shows) {
        if (const Result<void> announced = announceFresh(tx, event); !announced)
            return failure(announced);
    }
    const int beyond = event.capacity ? std::max(0, event.placesTaken - *event.capacity) : 0;
    return std::clamp(more.places, 0, beyond);
}

tl::unexpected<Error> fullFailure(const FieldError &shortage)
{
    return failure(ErrorCode::Full, u"not enough places are left"_s, {shortage});
}

} // namespace cookout
