// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** How one attempt ended, as it is written to a leased row. */
struct MailOutcome {
    MailState state = MailState::Queued; ///< Queued, Sent or Failed
    QDateTime nextAt;
    QString reply;
    bool uncertain = false;
};

/** The table outbox. Lives for one call. */
class OutboxRepository {
public:
    explicit OutboxRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Mails that are due, or whose lease has run out, the longest waiting first. */
    [[nodiscard]] Result<QList<OutgoingMail>> due(const QDateTime &now, int limit);
    /** The earliest moment at which due() will answer something; invalid when nothing waits. */
    [[nodiscard]] Result<QDateTime> nextDue();
    [[nodiscard]] Result<MailCounts> counts();

    /** Ignored when a mail with the same dedup key exists; answers whether it was added. */
    [[nodiscard]] static Result<bool> enqueue(WriteTransaction &tx, const MailRequest &mail, const QDateTime &now);
    [[nodiscard]] static Result<void> lease(WriteTransaction &tx, const OutgoingMail &mail, const QDateTime &until);
    /** Conflict when somebody else holds the mail by now; so for finish(). */
    [[nodiscard]] static Result<void> saveRendered(WriteTransaction &tx, MailId id, const QString &lease,
                                                   const RenderedMail &rendered);
    [[nodiscard]] static Result<void> finish(WriteTransaction &tx, MailId id, const QString &lease,
                                             const MailOutcome &outcome, const QDateTime &now);
    /** Queues everything of one lease again, or, for an empty lease, of every lease; answers how many. */
    [[nodiscard]] static Result<int> handBack(WriteTransaction &tx, const QString &lease);
    [[nodiscard]] static Result<int> retryNow(WriteTransaction &tx, const QDateTime &now);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
