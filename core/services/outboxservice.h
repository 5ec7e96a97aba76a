// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/audit.h"
#include "core/domain/mailallowance.h"
#include "core/domain/mailnotices.h"
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
     * `lease` for `duration`, Message-ID made if there is none (`domain` is its right-hand side). A mail of a kind that
     * this program does not know becomes Held. With `perHour`, no more than that limit of mails per hour leaves now:
     * none when allowance() has none left.
     */
    [[nodiscard]] Pending<QList<OutgoingMail>> claim(const QString &lease, int limit, std::chrono::seconds duration,
                                                     const QString &domain, int perHour = 0);
    /** What a limit of `perHour` mails, at least 1, leaves now, counting whatever program has sent or holds them. */
    [[nodiscard]] Pending<MailAllowance> allowance(int perHour);

    /** Keeps the text of a leased mail, before the first attempt to send it. */
    [[nodiscard]] Pending<MailId> saveRendered(MailId id, const QString &lease, const RenderedMail &rendered);

    /** Ends the lease of a mail as the attempt went. */
    [[nodiscard]] Pending<MailId> finish(MailId id, const QString &lease, const MailOutcome &outcome);
    /** Back to the queue at once, without counting an attempt: what a stopping worker does with all of its lease. */
    [[nodiscard]] Pending<int> handBack(const QString &lease);
    /** finish() and handBack() of the lease's other mails in one write; a Conflict hands nothing back. */
    [[nodiscard]] Pending<int> finishAndHandBack(MailId id, const QString &lease, const MailOutcome &outcome);

    /** Queues what a crashed worker left leased; only for a program that is the database's one mail sender. */
    [[nodiscard]] Pending<int> recoverLeases();

    /** When the next mail is due (or a lease expires); an invalid QDateTime when nothing waits. */
    [[nodiscard]] Pending<QDateTime> nextDue();

    [[nodiscard]] Pending<MailCounts> counts();
    /**
     * Makes every failed mail queued again, as if never tried, and every queued one due now, unless it is to leave
     * later (MailRequest::notBefore); answers how many. Ends the pause that a server's refusal has caused, in every
     * program's worker; not one that somebody has asked for.
     */
    [[nodiscard]] Pending<int> retryNow(const Actor &actor);

    /** From now on no mail leaves, whichever program sends them; one that is under way still does. */
    [[nodiscard]] Pending<MailOrders> pause(const Actor &actor);
    /** Ends it; workers go on at once, also where a server's refusal had stopped them. */
    [[nodiscard]] Pending<MailOrders> resume(const Actor &actor);
    /** Tells people at other programs why the server takes no mails (MailOrders::trouble), or that it does again. */
    [[nodiscard]] Pending<bool> noteTrouble(const QString &words);
    /** Ends the pause that a server's refusal has caused, in every program's worker; mails stay as they are. */
    [[nodiscard]] Pending<bool> askAgain();
    /** What workers have to obey: MailOrders::retryMark changes with each retryNow() and resume(). */
    [[nodiscard]] Pending<MailOrders> orders();

    /** Whether and where organisers hear of guests by mail; off until somebody chooses. */
    [[nodiscard]] Pending<NoticeChoice> notices();
    /** InvalidInput for the field "email" when that is no address and notices are on. Goes into the history. */
    [[nodiscard]] Pending<NoticeChoice> setNotices(const NoticeChoice &choice, const Actor &actor);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
