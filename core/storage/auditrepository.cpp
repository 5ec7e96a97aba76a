// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql insertEntry =
    "INSERT INTO audit_log (at, actor_kind, actor_name, action, subject, subject_id, event_id, before, after, "
    "change_id, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

// Each change once, by its last entry: the others are followed by one of the same change. The plus keeps SQLite from
// looking for that among all later entries of the event.
#define LAST_ENTRIES                                                                                                   \
    "SELECT id, at, actor_kind, actor_name, change_id, undoes FROM audit_log a WHERE id < ? AND NOT EXISTS "           \
    "(SELECT 1 FROM audit_log later WHERE later.change_id = a.change_id AND later.id > a.id "
#define NEWEST_FIRST "ORDER BY id DESC LIMIT ?"

constexpr Sql selectChanges = LAST_ENTRIES "AND +later.event_id = a.event_id) AND event_id = ? " NEWEST_FIRST;
constexpr Sql selectChangesOfNone = LAST_ENTRIES "AND +later.event_id IS NULL) AND event_id IS NULL " NEWEST_FIRST;
constexpr Sql selectActions = "SELECT action, COUNT(*) FROM audit_log WHERE change_id = ? GROUP BY action "
                              "ORDER BY MIN(id)";
constexpr Sql selectEntries = "SELECT action, subject, subject_id, event_id, before, after FROM audit_log "
                              "WHERE change_id = ? ORDER BY id DESC";
constexpr Sql selectUndoing =
    "SELECT change_id FROM audit_log WHERE undoes = ? GROUP BY change_id ORDER BY MAX(id) DESC";
constexpr Sql selectLastChange = "SELECT id, at, actor_kind, actor_name, change_id, undoes FROM audit_log "
                                 "WHERE subject = ? AND subject_id = ? ORDER BY id DESC LIMIT 1";

constexpr Sql selectOfRegistration =
    "SELECT id, at, actor_kind, actor_name, change_id, undoes, action, subject, subject_id, event_id, before, after "
    "FROM audit_log WHERE (subject = 'registration' AND subject_id = ?) "
    "OR (subject = 'payment' AND subject_id IN (SELECT id FROM payments WHERE registration_id = ?)) "
    "OR (subject = 'check-in' AND subject_id IN (SELECT id FROM check_ins WHERE registration_id = ?)) "
    "ORDER BY id DESC LIMIT ?";

ChangeSummary summaryFromRow(const Row &row)
{
    ChangeSummary summary;
    summary.lastEntry = row.number(0);
    summary.change.at = row.instant(1);
    summary.change.actor = {actorKindFromString(row.text(2)).value_or(Actor::Kind::System), row.text(3)};
    summary.change.id = row.text(4);
    summary.change.undoes = row.text(5);
    return summary;
}

AuditEntry entryFromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.number(2), row.number(3), row.object(4), row.object(5)};
}

HistoryRow historyFromRow(const Row &row)
{
    const ChangeSummary summary = summaryFromRow(row);
    return {summary.lastEntry,
            summary.change,
            {row.text(6), row.text(7), row.number(8), row.number(9), row.object(10), row.object(11)},
            {}};
}

} // namespace

Result<void> AuditRepository::append(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const QVariant eventId = entry.eventId > 0 ? QVariant(entry.eventId) : QVariant();
    const Result<int> added =
        tx.change(insertEntry, {bound(change.at), nameOf(change.actor.kind), change.actor.name, entry.action,
                                entry.subject, entry.subjectId, eventId, bound(entry.before), bound(entry.after),
                                change.id, boundOrNull(change.undoes)});
    return added ? Result<void>() : Result<void>(failure(added));
}

Result<QList<ChangeSummary>> AuditRepository::changes(EventId eventId, int limit, qint64 before)
{
    Result<QList<ChangeSummary>> found =
        eventId.isValid() ? m_connection.list(selectChanges, {before, eventId.value, limit}, summaryFromRow)
                          : m_connection.list(selectChangesOfNone, {before, limit}, summaryFromRow);
    if (!found)
        return found;
    for (ChangeSummary &summary : *found) {
        if (const Result<void> described = describe(summary); !described)
            return failure(described);
    }
    return found;
}

Result<void> AuditRepository::describe(ChangeSummary &summary)
{
    using Action = std::pair<QString, int>;
    const Result<QList<Action>> actions = m_connection.list(selectActions, {summary.change.id}, [](const Row &row) {
        return Action{row.text(0), row.count(1)};
    });
    if (!actions)
        return failure(actions);
    for (const auto &[action, rows] : *actions) {
        summary.actions.append(action);
        summary.rows += rows;
    }
    Result<QString> undone = undoneBy(summary.change.id);
    if (!undone)
        return failure(undone);
    summary.undoneBy = std::move(*undone);
    return {};
}

Result<QList<HistoryRow>> AuditRepository::ofRegistration(RegistrationId id, int limit)
{
    Result<QList<HistoryRow>> rows =
        m_connection.list(selectOfRegistration, {id.value, id.value, id.value, limit}, historyFromRow);
    if (!rows)
        return rows;
    for (HistoryRow &row : *rows) {
        Result<QString> undone = undoneBy(row.change.id);
        if (!undone)
            return failure(undone);
        row.undoneBy = std::move(*undone);
    }
    return rows;
}

Result<QList<AuditEntry>> AuditRepository::entriesOf(const QString &changeId)
{
    return m_connection.list(selectEntries, {changeId}, entryFromRow);
}

Result<QString> AuditRepository::undoneBy(const QString &changeId)
{
    const Result<QStringList> undoing =
        m_connection.list(selectUndoing, {changeId}, [](const Row &row) { return row.text(0); });
    if (!undoing)
        return failure(undoing);
    for (const QString &change : *undoing) {
        const Result<QString> itself = undoneBy(change);
        if (!itself)
            return itself;
        if (itself->isEmpty())
            return change;
    }
    return QString();
}

Result<std::optional<Change>> AuditRepository::lastChangeOf(const QString &subject, qint64 subjectId)
{
    return m_connection.first(selectLastChange, {subject, subjectId},
                              [](const Row &row) { return summaryFromRow(row).change; });
}

} // namespace cookout
