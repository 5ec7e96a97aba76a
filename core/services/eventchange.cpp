// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventchange.h"

#include "core/domain/documentdiff.h"
#include "core/domain/eventdocument.h"
#include "core/storage/auditrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/mediarepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<Event> orNotFound(Result<std::optional<Event>> found, const QString &name)
{
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no event %1"_s.arg(name));
    return std::move(**found);
}

void checkCapacity(const QString &field, std::optional<int> before, std::optional<int> wanted, int taken,
                   QList<FieldError> &problems)
{
    if (wanted && wanted != before && *wanted < taken)
        problems.append({field, FieldProblem::NotEnoughPlaces, taken});
}

/** The bands or options whose capacity would be less than what is taken of them. */
template <typename Element>
void checkCapacities(const QString &prefix, const QList<Element> &before, const QList<Element> &wanted,
                     QList<FieldError> &problems)
{
    for (const Element &element : wanted) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&element](const Element &other) { return other.code == element.code; });
        if (known != before.end())
            checkCapacity(prefix + element.code, known->capacity, element.capacity, known->placesTaken, problems);
    }
}

QList<FieldError> shortagesOf(const Event &before, const Event &wanted)
{
    QList<FieldError> shortages;
    checkCapacity(u"capacity"_s, before.capacity, wanted.capacity, before.placesTaken, shortages);
    checkCapacities(u"ticket-"_s, before.ticketTypes, wanted.ticketTypes, shortages);
    for (const Question &question : wanted.questions) {
        const auto known = std::find_if(before.questions.begin(), before.questions.end(),
                                        [&question](const Question &other) { return other.code == question.code; });
        if (known != before.questions.end())
            checkCapacities(u"option-"_s, known->options, question.options, shortages);
    }
    return shortages;
}

Result<void> checkCurrency(WriteTransaction &tx, const Event &before, const Event &wanted)
{
    if (before.currency == wanted.currency)
        return {};
    const Result<bool> inUse = EventRepository(tx).hasRegistrations(before.id);
    if (!inUse)
        return failure(inUse);
    if (!*inUse)
        return {};
    return failure(ErrorCode::Conflict, u"guests have registered with prices in %1"_s.arg(before.currency),
                   {{u"currency"_s, FieldProblem::BadChoice, 0}});
}

/** Tells every page the event's image, which it may show from this commit on. */
Result<void> announceMedia(WriteTransaction &tx, const QString &hash)
{
    if (hash.isEmpty())
        return {};
    Result<std::shared_ptr<const MediaFile>> file = MediaRepository(tx).byHash(hash);
    if (!file)
        return failure(file);
    if (*file)
        tx.announce(MediaShown{std::move(*file)});
    return {};
}

/** What the database made of it: parts that somebody has used are retired instead of gone. */
Result<Event> audited(WriteTransaction &tx, const Change &change, EventId id, const QJsonObject &before,
                      const QString &action)
{
    Result<Event> stored = eventById(tx, id);
    if (!stored)
        return stored;
    const QJsonObject after = eventDocument(*stored);
    const DocumentDiff diff = before.isEmpty() ? DocumentDiff{{}, after} : differenceOf(before, after);
    const AuditEntry entry{action, u"event"_s, id.value, id.value, diff.before, diff.after};
    if (const Result<void> written = AuditRepository::append(tx, change, entry); !written)
        return failure(written);
    tx.announce(EventChanged{*stored});
    return stored;
}

} // namespace

Result<Event> eventById(ReadConnection &connection, EventId id)
{
    return orNotFound(EventRepository(connection).byId(id), u"number %1"_s.arg(id.value));
}

Result<Event> eventBySlug(ReadConnection &connection, const QString &slug)
{
    return orNotFound(EventRepository(connection).bySlug(slug), u"with the short name %1"_s.arg(slug));
}

Result<Event> addEvent(WriteTransaction &tx, const Change &change, const Event &event, const QString &action)
{
    const Result<EventId> id = EventRepository::insert(tx, event, change.at);
    if (!id)
        return failure(id);
    if (const Result<void> told = announceMedia(tx, event.heroMedia); !told)
        return failure(told);
    return audited(tx, change, *id, {}, action);
}

Result<Event> changeEvent(WriteTransaction &tx, const Change &change, const Event &before, const Event &wanted,
                          const QString &action, Overbooking overbooking)
{
    const QJsonObject document = eventDocument(before);
    if (document == eventDocument(wanted))
        return before;
    const QList<FieldError> shortages = shortagesOf(before, wanted);
    if (!shortages.isEmpty() && overbooking == Overbooking::Refused)
        return failure(ErrorCode::Full, u"more guests are in than the smaller capacity has places for"_s, shortages);
    if (const Result<void> checked = checkCurrency(tx, before, wanted); !checked)
        return failure(checked);
    if (const Result<void> saved = EventRepository::save(tx, wanted); !saved)
        return failure(saved);
    if (before.heroMedia != wanted.heroMedia) {
        if (const Result<void> told = announceMedia(tx, wanted.heroMedia); !told)
            return failure(told);
    }
    return audited(tx, change, before.id, document, shortages.isEmpty() ? action : u"event.overbooked"_s);
}

} // namespace cookout
