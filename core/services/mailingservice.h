// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/mailing.h"
#include "core/services/author.h"
#include "core/storage/writetransaction.h"

namespace cookout {

class DatabasePool;

/** A mailing, without its files, and how its mails are. */
struct MailingProgress {
    Mailing mailing;
    MailCounts mails;
};

/** A broadcast that was sent: who gets it, and who does not. */
struct SentMailing {
    Mailing mailing;
    MailRecipients recipients;
};

/**
 * What organisers write to guests: broadcasts and rules. Stateless; callable from any thread. A broadcast leaves
 * mailingDelay after it was sent, and can be taken back until then; both kinds are in the history.
 */
class MailingService {
public:
    MailingService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** Who would get a mailing to this audience and who not, and why; nothing is written. NotFound: no such event. */
    [[nodiscard]] Pending<MailRecipients> recipients(EventId event, const GuestFilter &audience);
    /** The same for chosen registrations, such as the selected ones. */
    [[nodiscard]] Pending<MailRecipients> recipients(EventId event, const QList<RegistrationId> &chosen);

    /**
     * Queues the broadcast for those of `to`, which is the list that its author has seen, that still get one.
     * InvalidInput as for validated(), or for "to" when that leaves nobody.
     */
    [[nodiscard]] Pending<SentMailing> send(const Mailing &draft, const QList<RegistrationId> &to,
                                            const Author &author);

    /**
     * Queues one mail as it was previewed to an address of its author's, without files; it leaves at once. InvalidInput
     * for the field "email" when that is no address.
     */
    [[nodiscard]] Pending<MailId> sendSample(EventId event, const QString &address, const RenderedMail &mail);

    /**
     * Discards what has not left of a mailing, or waits for somebody's word; answers how many mails that were. The
     * change that sent a broadcast can be undone with the same effect, while it is whole.
     */
    [[nodiscard]] Pending<int> recall(MailingId id, const Author &author);
    /** Queues those mails of a rule that were missed; answers how many. */
    [[nodiscard]] Pending<int> sendMissed(MailingId id, const Author &author);

    /**
     * Stores a new rule, or the present state of one that has an id; its files, too. InvalidInput as for validated();
     * NotFound for one that is gone; a new one with a time that has passed is InvalidInput for "moment". A new
     * rule after registration writes to whom it would be due from now on.
     */
    [[nodiscard]] Pending<Mailing> saveRule(const Mailing &rule, const Author &author);

    /** Broadcasts and rules, the latest first. */
    [[nodiscard]] Pending<QList<MailingProgress>> ofEvent(EventId id);
    /** With its files. NotFound when there is none. */
    [[nodiscard]] Pending<Mailing> byId(MailingId id);

    /** Whether runRules() may have something to do: asked often, and cheap while no rule's time has come. */
    [[nodiscard]] Pending<bool> rulesAreDue();

    /**
     * Queues what the rules of all open and closed events have to write by now: to each guest once, whatever moves. A
     * mail that is later than latestPunctual, since no program ran or the event was moved, is held until somebody
     * says what becomes of it; nothing is written to who registered after it was due. Answers how many mails there
     * are. Several programs may do so for one database.
     */
    [[nodiscard]] Pending<int> runRules();

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

/** Takes back one entry of subject "mailing" within the transaction of `change`; Denied when mails have left. */
[[nodiscard]] Result<void> restoreMailing(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
