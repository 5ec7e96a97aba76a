// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mailrepository.h"

namespace cookout {

namespace {

constexpr Sql selectQueued = "SELECT id FROM outbox WHERE registration_id = ? AND state = 'queued' ORDER BY id";
constexpr Sql selectState = "SELECT state FROM outbox WHERE id = ?";
constexpr Sql updateState = "UPDATE outbox SET state = ?, next_at = ? WHERE id = ? AND state = ?";

} // namespace

Result<QList<MailId>> MailRepository::queuedFor(RegistrationId id)
{
    return m_connection.list(selectQueued, {id.value}, [](const Row &row) { return MailId{row.number(0)}; });
}

Result<std::optional<MailState>> MailRepository::stateOf(MailId id)
{
    return m_connection.first(selectState, {id.value}, [](const Row &row) {
        return mailStateFromString(row.text(0)).value_or(MailState::Held);
    });
}

Result<bool> MailRepository::move(WriteTransaction &tx, MailId id, MailState from, MailState to, const QDateTime &now)
{
    const Result<int> moved = tx.change(updateState, {nameOf(to), bound(now), id.value, nameOf(from)});
    return moved ? Result<bool>(*moved == 1) : Result<bool>(failure(moved));
}

} // namespace cookout
