// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailallowance.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** What has left by the table outbox lately, whichever program has sent it. Lives for one call. */
class MailAllowanceRepository {
public:
    explicit MailAllowanceRepository(ReadConnection &connection) : m_connection(connection) {}

    /**
     * How many mails may leave at `now` when `perHour`, at least 1, may within any hour. Mails that somebody holds to
     * send them count as sent.
     */
    [[nodiscard]] Result<MailAllowance> allowance(const QDateTime &now, int perHour);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
