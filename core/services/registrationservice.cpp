// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationservice.h"

#include "core/base/token.h"
#include "core/domain/searchwords.h"
#include "core/domain/waitinglist.h"
#include "core/services/newregistration.h"
#include "core/services/registrationjobs.h"
#include "core/services/registrationmail.h"
#include "core/services/waitingline.h"
#include "core/storage/databasepool.h"
#include "core/storage/registrationrepository.h"
#include "core/storage/searchrepository.h"

#include <QSet>

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

/** Applies `wanted` to each of them in one change; places that come free go to those in line. */
template <typename Wanted>
Result<QList<Registration>> storeEach(WriteTransaction &tx, RegistrationEditor &editor, const Change &change,
                                      const QList<RegistrationId> &ids, const QString &action, Wanted wanted)
{
    QList<Registration> stored;
    QSet<EventId> events;
    for (const RegistrationId id : ids) {
        const Result<Registration> before = editor.load(id);
        if (!before)
            return failure(before);
        Result<Registration> after = storeWanted(editor, change, *before, wanted(*before), action);
        if (!after)
            return failure(after);
        events.insert(after->eventId);
        stored.append(std::move(*after));
    }
    for (const EventId event : std::as_const(events)) {
        if (const Result<void> promoted = promoteWaiting(tx, editor, change, event); !promoted)
            return failure(promoted);
    }
    return stored;
}

/** Tells those that this change concerns. */
template <typename Concerns>
Result<QList<Registration>> mailed(WriteTransaction &tx, Result<QList<Registration>> stored, const Change &change,
                                   MailKind kind, Concerns concerns)
{
    if (!stored)
        return stored;
    for (const Registration &registration : *stored) {
        if (!concerns(registration)) // nothing has changed for it
            continue;
        const Result<void> queued = queueMail(tx, registration, kind, occasionOf(registration), change.at);
        if (!queued)
            return failure(queued);
    }
    return stored;
}

/** Whether the party may leave its places to the line. */
Result<void> mayQueue(RegistrationEditor &editor, RegistrationId id)
{
    const Result<Registration> before = editor.load(id);
    if (!before)
        return failure(before);
    const auto event = editor.eventOf(before->eventId);
    if (!event)
        return failure(event);
    if (!hasWaitingList(*event))
        return failure(ErrorCode::Denied, u"the event has no waiting list"_s);
    if (before->checkedIn > 0)
        return failure(ErrorCode::Conflict, u"somebody of the party is inside already"_s);
    return {};
}

Result<QList<Registration>> storeInLine(WriteTransaction &tx, RegistrationEditor &editor, const Change &change,
                                        const QList<RegistrationId> &ids)
{
    for (const RegistrationId id : ids) {
        if (const Result<void> allowed = mayQueue(editor, id); !allowed)
            return failure(allowed);
    }
    return storeEach(tx, editor, change, ids, u"registration.waitlisted"_s, [&change](const Registration &before) {
        return before.status == RegistrationStatus::Confirmed ? joinedLine(before, change.at) : before;
    });
}

/** Stores an edit; places that come free go to those in line. */
Result<EditOutcome> storeEditAndPromote(WriteTransaction &tx, RegistrationEditor &editor, const Change &change,
                                        const ValidEdit &edit)
{
    Result<EditOutcome> outcome = storeEdit(editor, change, edit);
    if (!outcome || std::holds_alternative<EditConflict>(*outcome))
        return outcome;
    const Result<void> promoted = promoteWaiting(tx, editor, change, edit.seen().eventId);
    return promoted ? std::move(outcome) : Result<EditOutcome>(failure(promoted));
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
                                                         const Author &author)
{
    return m_pool.write([submission = prepareSubmission(registration, source, author, m_clock.now())](
                            WriteTransaction &tx) { return storeSubmission(tx, submission); });
}

Pending<Registration> RegistrationService::enter(const ValidRegistration &registration, const Author &author,
                                                 Overbooking overbooking)
{
    Submission submission = prepareSubmission(registration, Source::Desk, author, m_clock.now());
    submission.atDesk = true;
    submission.overbooking = overbooking;
    return m_pool.write([submission](WriteTransaction &tx) { return storeSubmission(tx, submission); });
}

Pending<EditOutcome> RegistrationService::edit(const ValidEdit &edit, const Author &author, Overbooking overbooking)
{
    return m_pool.write([edit, overbooking, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change, overbooking);
        return storeEditAndPromote(tx, editor, change, edit);
    });
}

Pending<QList<Registration>> RegistrationService::cancel(const QList<RegistrationId> &ids, const Author &author,
                                                         Notify notify)
{
    return m_pool.write([ids, notify, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change);
        const auto stored = storeEach(tx, editor, change, ids, u"registration.cancelled"_s,
                                      [&change](const Registration &before) { return cancelled(before, change.at); });
        if (notify == Notify::Nobody)
            return stored;
        return mailed(tx, stored, change, MailKind::Cancelled,
                      [&change](const Registration &row) { return row.cancelledAt == change.at; });
    });
}

Pending<QList<Registration>> RegistrationService::restore(const QList<RegistrationId> &ids, const Author &author,
                                                          Overbooking overbooking)
{
    return m_pool.write([ids, overbooking, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change, overbooking);
        return storeEach(tx, editor, change, ids, u"registration.restored"_s, restored);
    });
}

Pending<QList<Registration>> RegistrationService::confirm(const QList<RegistrationId> &ids, const Author &author,
                                                          Overbooking overbooking, Notify notify)
{
    return m_pool.write([ids, overbooking, notify, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change, overbooking);
        QSet<RegistrationId> waited;
        const auto wanted = [&waited](const Registration &before) {
            if (before.status == RegistrationStatus::Waitlisted)
                waited.insert(before.id);
            return confirmedFromLine(before);
        };
        const auto stored = storeEach(tx, editor, change, ids, u"registration.confirmed"_s, wanted);
        if (notify == Notify::Nobody)
            return stored;
        return mailed(tx, stored, change, MailKind::Confirmation,
                      [&waited](const Registration &row) { return waited.contains(row.id); });
    });
}

Pending<QList<Registration>> RegistrationService::moveToWaitingList(const QList<RegistrationId> &ids,
                                                                    const Author &author, Notify notify)
{
    return m_pool.write([ids, notify, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        RegistrationEditor editor(tx, change);
        const auto stored = storeInLine(tx, editor, change, ids);
        if (notify == Notify::Nobody)
            return stored;
        return mailed(tx, stored, change, MailKind::WaitingList,
                      [&change](const Registration &row) { return row.waitlistedAt == change.at; });
    });
}

Pending<Registration> RegistrationService::replaceToken(RegistrationId id, const Author &author)
{
    return m_pool.write([id, token = newToken(),
                         change = changeBy(author, m_clock.now())](WriteTransaction &tx) -> Result<Registration> {
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

Pending<Registration> RegistrationService::byCode(const QString &code)
{
    return m_pool.read(
        [code](ReadConnection &connection) { return orNotFound(RegistrationRepository(connection).byCode(code)); });
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
