// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql insertMail =
    "INSERT INTO outbox (kind, event_id, registration_id, recipient, language, context, dedup_key, state, created_at, "
    "next_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?) ON CONFLICT (dedup_key) DO NOTHING";
constexpr Sql selectDue =
    "SELECT id, kind, event_id, registration_id, recipient, language, context, dedup_key, state, attempts, created_at, "
    "message_id, subject, text_body, html_body FROM outbox "
    "WHERE (state = 'queued' AND next_at <= ?) OR (state = 'sending' AND lease_ends_at <= ?) "
    "ORDER BY next_at, id LIMIT ?";
constexpr Sql selectNextDue = "SELECT MIN(CASE state WHEN 'sending' THEN lease_ends_at ELSE next_at END) FROM outbox "
                              "WHERE state IN ('queued', 'sending')";
constexpr Sql selectCounts = "SELECT state, COUNT(*) FROM outbox GROUP BY state";
constexpr Sql updateLease =
    "UPDATE outbox SET state = 'sending', lease = ?, lease_ends_at = ?, message_id = ? WHERE id = ?";
constexpr Sql updateRendered =
    "UPDATE outbox SET subject = ?, text_body = ?, html_body = ? WHERE id = ? AND lease = ? AND state = 'sending'";
constexpr Sql updateFinished =
    "UPDATE outbox SET state = ?, attempts = attempts + 1, next_at = COALESCE(?, next_at), last_reply = ?, "
    "uncertain = ?, sent_at = ?, lease = NULL, lease_ends_at = NULL WHERE id = ? AND lease = ? AND state = 'sending'";
constexpr Sql updateHandedBack =
    "UPDATE outbox SET state = 'queued', lease = NULL, lease_ends_at = NULL WHERE lease = ? AND state = 'sending'";
constexpr Sql updateAllHandedBack =
    "UPDATE outbox SET state = 'queued', lease = NULL, lease_ends_at = NULL WHERE state = 'sending'";
constexpr Sql updateRetry = "UPDATE outbox SET state = 'queued', next_at = ? WHERE state IN ('queued', 'failed')";

OutgoingMail fromRow(const Row &row)
{
    OutgoingMail mail;
    mail.id = {row.number(0)};
    mail.request.kind = mailKindFromString(row.text(1)).value_or(MailKind::Confirmation);
    mail.request.eventId = {row.number(2)};
    mail.request.registrationId = {row.number(3)};
    mail.request.recipient = row.text(4);
    mail.request.language = row.text(5);
    mail.request.context = row.object(6);
    mail.request.dedupKey = row.text(7);
    mail.state = mailStateFromString(row.text(8)).value_or(MailState::Held);
    mail.attempts = row.count(9);
    mail.createdAt = row.instant(10);
    mail.messageId = row.text(11);
    if (!row.isNull(12))
        mail.rendered = RenderedMail{row.text(12), row.text(13), row.text(14)};
    return mail;
}

Result<void> heldOrConflict(const Result<int> &changed)
{
    if (!changed)
        return failure(changed);
    if (*changed != 1)
        return failure(ErrorCode::Conflict, u"the mail is no longer leased to this worker"_s);
    return {};
}

} // namespace

Result<QList<OutgoingMail>> OutboxRepository::due(const QDateTime &now, int limit)
{
    return m_connection.list(selectDue, {bound(now), bound(now), limit}, fromRow);
}

Result<QDateTime> OutboxRepository::nextDue()
{
    const auto next = m_connection.first(selectNextDue, {}, [](const Row &row) { return row.instant(0); });
    return next ? Result<QDateTime>(next->value_or(QDateTime())) : Result<QDateTime>(failure(next));
}

Result<MailCounts> OutboxRepository::counts()
{
    using Entry = std::pair<std::optional<MailState>, int>;
    const Result<QList<Entry>> entries = m_connection.list(selectCounts, {}, [](const Row &row) {
        return Entry{mailStateFromString(row.text(0)), row.count(1)};
    });
    if (!entries)
        return failure(entries);
    MailCounts counts;
    for (const auto &[state, count] : *entries) {
        switch (state.value_or(MailState::Held)) {
        case MailState::Queued:
            counts.queued = count;
            break;
        case MailState::Sending:
            counts.sending = count;
            break;
        case MailState::Sent:
            counts.sent = count;
            break;
        case MailState::Failed:
            counts.failed = count;
            break;
        case MailState::Held:
            counts.held = count;
            break;
        case MailState::Discarded:
            counts.discarded = count;
            break;
        }
    }
    return counts;
}

Result<bool> OutboxRepository::enqueue(WriteTransaction &tx, const MailRequest &mail, const QDateTime &now)
{
    const Result<int> added =
        tx.change(insertMail, {nameOf(mail.kind), mail.eventId.value, mail.registrationId.value, mail.recipient,
                               mail.language, bound(mail.context), mail.dedupKey, bound(now), bound(now)});
    return added ? Result<bool>(*added == 1) : Result<bool>(failure(added));
}

Result<void> OutboxRepository::lease(WriteTransaction &tx, const OutgoingMail &mail, const QDateTime &until)
{
    const Result<int> changed = tx.change(updateLease, {mail.lease, bound(until), mail.messageId, mail.id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<void> OutboxRepository::saveRendered(WriteTransaction &tx, MailId id, const QString &lease,
                                            const RenderedMail &rendered)
{
    return heldOrConflict(tx.change(updateRendered, {rendered.subject, rendered.text, rendered.html, id.value, lease}));
}

Result<void> OutboxRepository::finish(WriteTransaction &tx, MailId id, const QString &lease, const MailOutcome &outcome,
                                      const QDateTime &now)
{
    const QDateTime sentAt = outcome.state == MailState::Sent ? now : QDateTime();
    return heldOrConflict(tx.change(updateFinished, {nameOf(outcome.state), bound(outcome.nextAt), outcome.reply,
                                                     bound(outcome.uncertain), bound(sentAt), id.value, lease}));
}

Result<int> OutboxRepository::handBack(WriteTransaction &tx, const QString &lease)
{
    return lease.isEmpty() ? tx.change(updateAllHandedBack, {}) : tx.change(updateHandedBack, {lease});
}

Result<int> OutboxRepository::retryNow(WriteTransaction &tx, const QDateTime &now)
{
    return tx.change(updateRetry, {bound(now)});
}

} // namespace cookout
