// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * What a group writes into its own transaction on PostgreSQL, beside its jobs' rows: its number, so that a COMMIT whose
 * answer was lost can be looked up, and its facts for the other instances. Belongs to the writer's thread.
 *
 * The number stands in the instance's row of the table `instances`; whoever asks under the write lock sees it or not,
 * and that is the outcome. pg_xact_status() would not do: after a crash of the server the number of a transaction that
 * never reached the disk is given to another one, which may have been committed.
 */
class GroupMark {
public:
    explicit GroupMark(QString instance) : m_instance(std::move(instance)) {}

    /** The table of the marks; run with the schema's migrations. */
    [[nodiscard]] static Result<void> createTable(Connection &connection);

    /** Writes the next number, and what others should hear. */
    Result<void> write(Connection &connection, const QList<DomainEvent> &facts);
    /** Whether the group of the latest write() was committed; asked in a transaction that holds the write lock. */
    Result<bool> isCommitted(Connection &connection) const;
    /** Takes the instance's row away, at the end. */
    void remove(Connection &connection) const;

private:
    QString m_instance;
    qint64 m_number = 0;
};

} // namespace cookout
