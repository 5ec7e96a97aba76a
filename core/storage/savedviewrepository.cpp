// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/savedviewrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

#define SAVED_VIEW_COLUMNS "SELECT id, event_id, name, filter FROM saved_views "

constexpr Sql selectOfEvent = SAVED_VIEW_COLUMNS "WHERE event_id = ? ORDER BY name, id";
constexpr Sql selectById = SAVED_VIEW_COLUMNS "WHERE id = ?";
constexpr Sql selectNamed = "SELECT id FROM saved_views WHERE event_id = ? AND name = ? AND id <> ?";
constexpr Sql insertNew = "INSERT INTO saved_views (event_id, name, filter) VALUES (?, ?, ?) RETURNING id";
constexpr Sql insertAgain = "INSERT INTO saved_views (id, event_id, name, filter) VALUES (?, ?, ?, ?)";
constexpr Sql updateView = "UPDATE saved_views SET name = ?, filter = ? WHERE id = ?";
constexpr Sql deleteView = "DELETE FROM saved_views WHERE id = ?";

constexpr Sql selectDistinct = "SELECT first_id, second_id FROM distinct_guests WHERE event_id = ?";
constexpr Sql insertPair =
    "INSERT INTO distinct_guests (event_id, first_id, second_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr Sql deletePair = "DELETE FROM distinct_guests WHERE event_id = ? AND first_id = ? AND second_id = ?";

SavedView fromRow(const Row &row)
{
    return {{row.number(0)}, {row.number(1)}, row.text(2), guestFilterFrom(row.object(3))};
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(failure(changed));
}

/** Whether the statement found something to do. */
Result<bool> changePair(WriteTransaction &tx, Sql statement, EventId id, RegistrationId one, RegistrationId other)
{
    const auto [first, second] = std::minmax(one.value, other.value);
    const Result<int> changed = tx.change(statement, {id.value, first, second});
    return changed ? Result<bool>(*changed > 0) : Result<bool>(failure(changed));
}

/** Asked before writing, since a failed statement would end the transaction on PostgreSQL. */
Result<void> nameIsFree(WriteTransaction &tx, const SavedView &view)
{
    const auto other = tx.first(selectNamed, {view.eventId.value, view.name, view.id.value},
                                [](const Row &row) { return row.number(0); });
    if (!other)
        return failure(other);
    if (*other)
        return failure(ErrorCode::Conflict, u"another view has this name"_s, {{u"name"_s, FieldProblem::Taken, 0}});
    return {};
}

} // namespace

Result<QList<SavedView>> SavedViewRepository::ofEvent(EventId id)
{
    return m_connection.list(selectOfEvent, {id.value}, fromRow);
}

Result<std::optional<SavedView>> SavedViewRepository::byId(SavedViewId id)
{
    return m_connection.first(selectById, {id.value}, fromRow);
}

Result<SavedView> SavedViewRepository::insert(WriteTransaction &tx, const SavedView &view)
{
    if (const Result<void> free = nameIsFree(tx, view); !free)
        return failure(free);
    const QVariant filter = bound(documentOf(view.filter));
    if (view.id.isValid()) {
        const Result<int> stored = tx.change(insertAgain, {view.id.value, view.eventId.value, view.name, filter});
        return stored ? Result<SavedView>(view) : Result<SavedView>(failure(stored));
    }
    const auto id = tx.first(insertNew, {view.eventId.value, view.name, filter},
                             [](const Row &row) { return SavedViewId{row.number(0)}; });
    if (!id)
        return failure(id);
    SavedView stored = view;
    stored.id = id->value_or(SavedViewId());
    return stored;
}

Result<void> SavedViewRepository::update(WriteTransaction &tx, const SavedView &view)
{
    if (const Result<void> free = nameIsFree(tx, view); !free)
        return free;
    return done(tx.change(updateView, {view.name, bound(documentOf(view.filter)), view.id.value}));
}

Result<void> SavedViewRepository::remove(WriteTransaction &tx, SavedViewId id)
{
    return done(tx.change(deleteView, {id.value}));
}

Result<QList<std::pair<RegistrationId, RegistrationId>>> SavedViewRepository::distinctGuests(EventId id)
{
    return m_connection.list(selectDistinct, {id.value}, [](const Row &row) {
        return std::pair(RegistrationId{row.number(0)}, RegistrationId{row.number(1)});
    });
}

Result<bool> SavedViewRepository::insertDistinct(WriteTransaction &tx, EventId id, RegistrationId one,
                                                 RegistrationId other)
{
    return changePair(tx, insertPair, id, one, other);
}

Result<bool> SavedViewRepository::removeDistinct(WriteTransaction &tx, EventId id, RegistrationId one,
                                                 RegistrationId other)
{
    return changePair(tx, deletePair, id, one, other);
}

} // namespace cookout
