// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationservice.h"

#include "core/base/token.h"
#include "core/domain/registrationdocument.h"
#include "core/domain/searchwords.h"
#include "core/services/newregistration.h"
#include "core/services/registrationeditor.h"
#include "core/storage/databasepool.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int largestPage = 500;

template <typename Value>
Result<Value> orNotFound(Result<std::optional<Value>> found)
{
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"there is no such registration"_s);
    return std::move(**found);
}

/** Whether a guest may change this now; organisers and scripts may always. */
Result<void> guestMay(const Change &change, const Event &event, int morePlaces)
{
    if (change.actor.kind != Actor::Kind::Guest)
        return {};
    const bool isInTime = change.at <= registrationEnds(event);
    const bool mayChange = isInTime && (event.state == EventState::Open || event.state == EventState::Closed);
    const bool isOpen = windowOf(event, change.at) == Window::Open;
    if (mayChange && (isOpen || morePlaces <= 0))
        return {};
    return failure(ErrorCode::Denied, u"guests may no longer change this registration"_s);
}

/** Stores what somebody wants of a registration, if they may. */
Result<Registration> storeWanted(RegistrationEditor &editor, const Change &change, const Registration &before,
                                 const Registration &after, const QString &action)
{
    const auto event = editor.eventOf(before);
    if (!event)
        return failure(event);
    const Result<void> allowed = guestMay(change, *event, after.placesHeld() - before.placesHeld());
    if (!allowed)
        return failure(allowed);
    if (!pricesHold(after.party, *event, before.party.tickets)) {
        return failure(ErrorCode::InvalidInput, u"the prices have changed since the form was shown"_s,
                       {{u"ticket-"_s + firstBandOf(*event), FieldProblem::BadChoice, 0}});
    }
    return editor.store(before, after, action);
}

Result<EditOutcome> storeEdit(RegistrationEditor &editor, const Change &change, const ValidEdit &edit)
{
    const Result<Registration> current = editor.load(edit.seen().id);
    if (!current)
        return failure(current);
    Registration after = *current; // what is no part of an edit, such as payments, may have moved on
    after.party = edit.wanted().party;
    after.staffNotes = edit.wanted().staffNotes;
    after.tags = edit.wanted().tags;
    if (current->revision != edit.seen().revision) {
        if (documentOf(*current) == documentOf(edit.wanted()))
            return EditOutcome(*current);
        return EditOutcome(conflictOf(edit, *current));
    }
    Result<Registration> stored = storeWanted(editor, change, *current, after, u"registration.edited"_s);
    if (!stored)
        return failure(stored);
    return EditOutcome(std::move(*stored));
}

Registration cancelled(Registration registration, const QDateTime &now)
{
    if (registration.status != RegistrationStatus::Cancelled) {
        registration.status = RegistrationStatus::Cancelled;
        registration.cancelledAt = now;
    }
    return registration;
}

/** Back to where it was: in its place of the waiting list, if it had one. */
Registration restored(Registration registration)
{
    if (registration.status == RegistrationStatus::Cancelled) {
        registration.status =
            registration.waitlistedAt.isValid() ? RegistrationStatus::Waitlisted : RegistrationStatus::Confirmed;
        registration.cancelledAt = {};
    }
    return registration;
}

/** Applies `wanted` to each of them in one change. */
template <typename Wanted>
Result<QList<Registration>> storeEach(RegistrationEditor &editor, const Change &change,
                                      const QList<RegistrationId> &ids, const QString &action, Wanted wanted)
{
    QList<Registration> stored;
    for (const RegistrationId id : ids) {
        const Result<Registration> before = editor.load(id);
        if (!before)
            return failure(before);
        Result<Registration> after = storeWanted(editor, change, *before, wanted(*before), action);
        if (!after)
            return failure(after);
        stored.append(std::move(*after));
    }
    return stored;
}

/** Turns one row more than asked for into the knowledge that there is another page. */
RegistrationPage pageOf(QList<Registration> rows, int limit)
{
    RegistrationPage page;
    if (rows.size() > limit) {
        rows.resize(limit);
        page.next = PagePosition{rows.last().registeredAt, rows.last().id};
    }
    page.rows = std::move(rows);
    return page;
}

Result<RegistrationPage> readPage(ReadConnection &connection, EventId eventId, const PagePosition &after, int limit)
{
    Result<QList<Registration>> rows = RegistrationRepository(connection).page(eventId, after, limit + 1);
    if (!rows)
        return failure(rows);
    return pageOf(std::move(*rows), limit);
}

Result<RegistrationPage> findPage(ReadConnection &connection, EventId eventId, const QStringList &words,
                                  const PagePosition &after, int limit)
{
    const Result<QList<RegistrationId>> ids = SearchRepository(connection).find(eventId, words, after, limit + 1);
    if (!ids)
        return failure(ids);
    QList<Registration> rows;
    for (const RegistrationId id : *ids) {
        Result<std::optional<Registration>> found = RegistrationRepository(connection).byId(id);
        if (!found)
            return failure(found);
        if (*found)
            rows.append(std::move(**found));
    }
    return pageOf(std::move(rows), limit);
}

} // namespace

Pending<Registration> RegistrationService::registerGuest(const ValidRegistration &registration, Source source,
                                                         const Actor &actor)
{
    return m_pool.write([submission = prepareSubmission(registration, source, actor, m_clock.now())](
                            WriteTransaction &tx) { return storeSubmission(tx, submission); });
}

Pending<EditOutcome> RegistrationService::edit(const ValidEdit &edit, const Actor &actor, Overbooking overbooking)
{
    return m_pool.write([edit, overbooking, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change, overbooking);
        return storeEdit(editor, change, edit);
    });
}

Pending<QList<Registration>> RegistrationService::cancel(const QList<RegistrationId> &ids, const Actor &actor)
{
    return m_pool.write([ids, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change);
        return storeEach(editor, change, ids, u"registration.cancelled"_s,
                         [&change](const Registration &before) { return cancelled(before, change.at); });
    });
}

Pending<QList<Registration>> RegistrationService::restore(const QList<RegistrationId> &ids, const Actor &actor,
                                                          Overbooking overbooking)
{
    return m_pool.write([ids, overbooking, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change, overbooking);
        return storeEach(editor, change, ids, u"registration.restored"_s, restored);
    });
}

Pending<Registration> RegistrationService::replaceToken(RegistrationId id, const Actor &actor)
{
    return m_pool.write([id, token = newToken(),
                         change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<Registration> {
        RegistrationEditor editor(tx, change);
        const Result<Registration> before = editor.load(id);
        if (!before)
            return before;
        Registration after = *before;
        after.token = token;
        return editor.store(*before, after, u"registration.link-replaced"_s);
    });
}

Pending<Registration> RegistrationService::byToken(const QString &token)
{
    return m_pool.read(
        [token](ReadConnection &connection) { return orNotFound(RegistrationRepository(connection).byToken(token)); });
}

Pending<Registration> RegistrationService::byId(RegistrationId id)
{
    return m_pool.read(
        [id](ReadConnection &connection) { return orNotFound(RegistrationRepository(connection).byId(id)); });
}

Pending<Registration> RegistrationService::bySubmissionKey(EventId eventId, const QString &key)
{
    return m_pool.read([eventId, key](ReadConnection &connection) -> Result<Registration> {
        Result<std::optional<StoredSubmission>> stored =
            RegistrationRepository(connection).bySubmissionKey(eventId, key);
        if (!stored)
            return failure(stored);
        if (!*stored)
            return failure(ErrorCode::NotFound, u"nothing was registered with this key"_s);
        return std::move((*stored)->registration);
    });
}

Pending<QList<Registration>> RegistrationService::rows(EventId eventId)
{
    return m_pool.read(
        [eventId](ReadConnection &connection) { return RegistrationRepository(connection).ofEvent(eventId); });
}

Pending<RegistrationPage> RegistrationService::page(EventId eventId, const PagePosition &after, int limit)
{
    return m_pool.read([eventId, after, limit = std::clamp(limit, 1, largestPage)](ReadConnection &connection) {
        return readPage(connection, eventId, after, limit);
    });
}

Pending<RegistrationPage> RegistrationService::search(EventId eventId, const QString &query, const PagePosition &after,
                                                      int limit)
{
    if (query.trimmed().isEmpty())
        return page(eventId, after, limit);
    return m_pool.read([eventId, words = searchWordsIn(query), after, limit = std::clamp(limit, 1, largestPage)](
                           ReadConnection &connection) { return findPage(connection, eventId, words, after, limit); });
}

} // namespace cookout
