// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/outgoingmail.h"

namespace cookout {

class DatabasePool;

/**
 * Use-cases of the outbox. Stateless; callable from any thread. A mail is worked on by whoever holds its lease; every
 * change of a leased mail names the lease and is a Conflict once that has expired and somebody else took the mail.
 */
class OutboxService {
public:
    OutboxService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Takes up to `limit` mails that are due, or whose lease ran out, the oldest first: state Sending, leased to
     * `lease` for `duration`, Message-ID made if there is none (`domain` is its right-hand side).
     */
    [[nodiscard]] Pending<QList<OutgoingMail>> claim(const QString &lease, int limit, std::chrono::seconds duration,
                                                     const QString &domain);

    /** Keeps the text of a leased mail, before the first attempt to send it. */
    [[nodiscard]] Pending<MailId> saveRendered(MailId id, const QString &lease, const RenderedMail &rendered);

    /** The server took it. `reply` holds the server's words. */
    [[nodiscard]] Pending<MailId> markSent(MailId id, const QString &lease, const QString &reply);
    /** Back to the queue until `delay` has passed; counts an attempt. `uncertain`: it may have been delivered. */
    [[nodiscard]] Pending<MailId> postpone(MailId id, const QString &lease, std::chrono::seconds delay,
                                           const QString &reply, bool uncertain);
    /** Will not be tried again by itself. */
    [[nodiscard]] Pending<MailId> markFailed(MailId id, const QString &lease, const QString &reply);
    /** Back to the queue at once, without counting an attempt: what a stopping worker does with all of its lease. */
    [[nodiscard]] Pending<int> handBack(const QString &lease);

    /** Queues what a crashed worker left leased; only for a program that is the database's one mail sender. */
    [[nodiscard]] Pending<int> recoverLeases();

    /** When the next mail is due (or a lease expires); an invalid QDateTime when nothing waits. */
    [[nodiscard]] Pending<QDateTime> nextDue();

    [[nodiscard]] Pending<MailCounts> counts();
    /** Makes every failed mail queued again and every queued one due now; answers how many. */
    [[nodiscard]] Pending<int> retryNow();

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
