// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outgoingmail.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The mails of the table outbox as people change them; the worker's side is OutboxRepository. Lives for one call. */
class MailRepository {
public:
    explicit MailRepository(ReadConnection &connection) : m_connection(connection) {}

    /** Those of one registration that nobody has begun to send. */
    [[nodiscard]] Result<QList<MailId>> queuedFor(RegistrationId id);
    [[nodiscard]] Result<std::optional<MailState>> stateOf(MailId id);

    /** Puts a mail that is in one state into another, due now; answers whether it still was in that state. */
    [[nodiscard]] static Result<bool> move(WriteTransaction &tx, MailId id, MailState from, MailState to,
                                           const QDateTime &now);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
