// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/mailrecipients.h"
#include "core/services/author.h"

namespace cookout {

class DatabasePool;

/** Mails that an organiser sends to guests of an event: reminders. Stateless; callable from any thread. */
class GuestMailService {
public:
    GuestMailService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /**
     * Who would get a PaymentReminder or an EventReminder now and who would not, and why; nothing is written. NotFound
     * for an unknown event, InvalidInput for another kind.
     */
    [[nodiscard]] Pending<MailRecipients> recipients(MailKind kind, EventId event);

    /**
     * Queues the reminder for those of `ids` that are of the event and get one, and answers who that is: nobody twice
     * on one day (UTC). One entry in the history; what has been mailed cannot be taken back. Errors as for
     * recipients().
     */
    [[nodiscard]] Pending<MailRecipients> remind(MailKind kind, EventId event, const QList<RegistrationId> &ids,
                                                 const Author &author);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
