// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/guesthistory.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The audit log: only ever appended to. Reading it lives for one call. */
class AuditRepository {
public:
    explicit AuditRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Writes one entry of a change, in the transaction that makes it. */
    static Result<void> append(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

    /**
     * The latest changes that touched the event, newest first, up to `limit` before that entry; an invalid event means
     * what belongs to none, such as settings.
     */
    [[nodiscard]] Result<QList<ChangeSummary>> changes(EventId eventId, int limit, qint64 before);
    /** The latest rows about the registration, its payments and check-ins, newest first. */
    [[nodiscard]] Result<QList<HistoryRow>> ofRegistration(RegistrationId id, int limit);
    /** What a change did, newest first; empty for an unknown one. */
    [[nodiscard]] Result<QList<AuditEntry>> entriesOf(const QString &changeId);
    /** The change that took this one back and was not taken back itself; empty when this one is in force. */
    [[nodiscard]] Result<QString> undoneBy(const QString &changeId);
    /** The latest change of one row; nothing when it has no history. */
    [[nodiscard]] Result<std::optional<Change>> lastChangeOf(const QString &subject, qint64 subjectId);

private:
    [[nodiscard]] Result<void> describe(ChangeSummary &summary);

    ReadConnection &m_connection;
};

} // namespace cookout
