// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql insertEntry =
    "INSERT INTO audit_log (at, actor_kind, actor_name, action, subject, subject_id, event_id, before, after, "
    "change_id, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

} // namespace cookout
