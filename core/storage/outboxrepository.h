// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailnotices.h"
#include "core/domain/outgoingmail.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table outbox. Lives for one call. */
class OutboxRepository {
public:
    explicit OutboxRepository(ReadConnection &connection) : m_connection(connection) {}

    /**
     * Mails that are due, or whose lease has run out, the longest waiting first; also those due further away than any
     * delay, since the clock has been set. One of a kind that this program does not know comes with the state Held.
     */
    [[nodiscard]] Result<QList<OutgoingMail>> due(const QDateTime &now, int limit);
    /** The earliest moment at which due() will answer something; invalid when nothing waits. */
    [[nodiscard]] Result<QDateTime> nextDue(const QDateTime &now);
    [[nodiscard]] Result<MailCounts> counts();
    /** Those of one mailing. */
    [[nodiscard]] Result<MailCounts> counts(MailingId id);
    /** Whether there is a mail with this dedup key, in whatever state. */
    [[nodiscard]] Result<bool> contains(const QString &dedupKey);
    [[nodiscard]] Result<NoticeChoice> notices();
    /** What noteRetry() and setPaused() change; no mark before the first time. */
    [[nodiscard]] Result<MailOrders> orders();

    /** Ignored when a mail with the same dedup key exists; answers whether it was added. */
    [[nodiscard]] static Result<bool> enqueue(WriteTransaction &tx, const MailRequest &mail, const QDateTime &now);
    /** A mail whose text is made already. */
    [[nodiscard]] static Result<MailId> enqueue(WriteTransaction &tx, const MailRequest &mail,
                                                const RenderedMail &rendered, const QDateTime &now);
    /** Queues the mail with this key if it is held; answers whether it was. */
    [[nodiscard]] static Result<bool> release(WriteTransaction &tx, const QString &dedupKey, const QDateTime &now);
    /** Gives a mailing's mails of one state another; answers how many. */
    [[nodiscard]] static Result<int> moveAll(WriteTransaction &tx, MailingId id, MailState from, MailState to,
                                             const QString &reason, const QDateTime &now);
    /** Discards the mail with this key unless it has left already; answers whether it did. */
    [[nodiscard]] static Result<bool> withdraw(WriteTransaction &tx, const QString &dedupKey, const QString &reason);
    /** Answers whether it was taken: by `now` somebody else may hold it. */
    [[nodiscard]] static Result<bool> lease(WriteTransaction &tx, const OutgoingMail &mail, const QDateTime &until,
                                            const QDateTime &now);
    /** Sets a mail aside that this program cannot send. */
    [[nodiscard]] static Result<void> hold(WriteTransaction &tx, MailId id);
    /** Conflict when somebody else holds the mail by now; so for finish(). */
    [[nodiscard]] static Result<void> saveRendered(WriteTransaction &tx, MailId id, const QString &lease,
                                                   const RenderedMail &rendered);
    [[nodiscard]] static Result<void> finish(WriteTransaction &tx, MailId id, const QString &lease,
                                             const MailOutcome &outcome, const QDateTime &now);
    /** Queues everything of one lease again, or, for an empty lease, of every lease; answers how many. */
    [[nodiscard]] static Result<int> handBack(WriteTransaction &tx, const QString &lease);
    /** Queues every failed mail afresh and makes every queued one due; answers which. */
    [[nodiscard]] static Result<QList<MailId>> retryNow(WriteTransaction &tx, const QDateTime &now);
    /** Leaves a mark for workers in other programs. */
    [[nodiscard]] static Result<void> noteRetry(WriteTransaction &tx);
    /** Why the server takes no mails; empty: it does. Answers whether that was news. */
    [[nodiscard]] static Result<bool> setTrouble(WriteTransaction &tx, const QString &words);
    [[nodiscard]] static Result<void> setNotices(WriteTransaction &tx, const NoticeChoice &choice);
    /** Answers whether that was news. */
    [[nodiscard]] static Result<bool> setPaused(WriteTransaction &tx, bool paused);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
