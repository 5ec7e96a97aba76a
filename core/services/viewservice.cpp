// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/viewservice.h"

#include "core/base/text.h"
#include "core/services/eventchange.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/savedviewrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

QJsonObject describe(const std::optional<SavedView> &view)
{
    if (!view)
        return {};
    return {{u"name"_s, view->name}, {u"filter"_s, documentOf(view->filter)}};
}

Result<SavedView> checked(SavedView view)
{
    view.name = tidyLine(view.name);
    QList<FieldError> problems;
    if (view.name.isEmpty())
        problems.append({u"name"_s, FieldProblem::Required, 0});
    else if (characterCount(view.name) > longestViewName)
        problems.append({u"name"_s, FieldProblem::TooLong, longestViewName});
    else if (hasForbiddenCharacters(view.name))
        problems.append({u"name"_s, FieldProblem::ControlCharacters, 0});
    if (!problems.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the view's name has problems"_s, problems);
    return view;
}

/** Writes what a view was and is into the history, and tells of it. */
Result<void> told(WriteTransaction &tx, const Change &change, const std::optional<SavedView> &before,
                  const std::optional<SavedView> &after, const QString &action)
{
    const SavedView &known = after ? *after : *before;
    const AuditEntry entry{action, u"view"_s, known.id.value, known.eventId.value, describe(before), describe(after)};
    if (const Result<void> written = AuditRepository::append(tx, change, entry); !written)
        return written;
    const Result<Event> event = eventById(tx, known.eventId);
    if (!event)
        return failure(event);
    tx.announce(EventChanged{*event});
    return {};
}

/** Makes the stored view be `after`; nothing: there is none. */
Result<SavedView> put(WriteTransaction &tx, const Change &change, const std::optional<SavedView> &before,
                      std::optional<SavedView> after, const QString &action)
{
    Result<void> step;
    if (!after) {
        step = SavedViewRepository::remove(tx, before->id);
    } else if (before) {
        step = SavedViewRepository::update(tx, *after);
    } else {
        const Result<SavedView> stored = SavedViewRepository::insert(tx, *after);
        if (!stored)
            return stored;
        after = *stored;
    }
    if (step)
        step = told(tx, change, before, after, action);
    if (!step)
        return failure(step);
    return after ? *after : *before;
}

Result<SavedView> store(WriteTransaction &tx, const Change &change, const SavedView &view)
{
    if (!view.id.isValid())
        return put(tx, change, std::nullopt, view, u"view.saved"_s);
    const Result<std::optional<SavedView>> before = SavedViewRepository(tx).byId(view.id);
    if (!before)
        return failure(before);
    if (!*before)
        return failure(ErrorCode::NotFound, u"there is no such view"_s);
    if (describe(*before) == describe(view))
        return view;
    return put(tx, change, *before, view, u"view.changed"_s);
}

} // namespace

Pending<QList<SavedView>> ViewService::ofEvent(EventId id)
{
    return m_pool.read([id](ReadConnection &connection) { return SavedViewRepository(connection).ofEvent(id); });
}

Pending<SavedView> ViewService::save(const SavedView &view, const Author &author)
{
    const Result<SavedView> tidy = checked(view);
    if (!tidy)
        return Pending<SavedView>::ready(failure(tidy));
    return m_pool.write([view = *tidy, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return store(tx, change, view);
    });
}

Pending<SavedView> ViewService::remove(SavedViewId id, const Author &author)
{
    return m_pool.write([id, change = changeBy(author, m_clock.now())](WriteTransaction &tx) -> Result<SavedView> {
        const Result<std::optional<SavedView>> before = SavedViewRepository(tx).byId(id);
        if (!before)
            return failure(before);
        if (!*before)
            return failure(ErrorCode::NotFound, u"there is no such view"_s);
        return put(tx, change, *before, std::nullopt, u"view.removed"_s);
    });
}

Result<void> restoreView(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const Result<std::optional<SavedView>> now = SavedViewRepository(tx).byId({entry.subjectId});
    if (!now)
        return failure(now);
    if (describe(*now) != entry.after)
        return failure(ErrorCode::Conflict, u"the view was changed since"_s, {{u"name"_s, FieldProblem::Taken, 0}});
    std::optional<SavedView> wanted;
    if (!entry.before.isEmpty()) {
        wanted = SavedView{{entry.subjectId},
                           {entry.eventId},
                           entry.before[u"name"_s].toString(),
                           guestFilterFrom(entry.before[u"filter"_s].toObject())};
    }
    const Result<SavedView> restored = put(tx, change, *now, wanted, u"view.restored"_s);
    return restored ? Result<void>() : Result<void>(failure(restored));
}

} // namespace cookout
