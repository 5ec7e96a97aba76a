// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxrepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql insertMail =
    "INSERT INTO outbox (kind, event_id, registration_id, recipient, language, context, dedup_key, state, created_at, "
    "next_at, not_before, mailing_id, last_reply) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (dedup_key) DO NOTHING";
constexpr Sql selectByKey = "SELECT id FROM outbox WHERE dedup_key = ?";
constexpr Sql updateText = "UPDATE outbox SET subject = ?, text_body = ?, html_body = ?, code_link = ?, calendar = ? "
                           "WHERE id = ?";
constexpr Sql updateReleased = "UPDATE outbox SET state = 'queued', last_reply = '', next_at = ? WHERE dedup_key = ? "
                               "AND state = 'held'";
constexpr Sql updateWithdrawn = "UPDATE outbox SET state = 'discarded', last_reply = ? WHERE dedup_key = ? "
                                "AND state IN ('queued', 'held')";
// All that begin with "mail.notices"; a list of names would be a table of its own to SQLite, made for each
// registration.
constexpr Sql selectNotices =
    "SELECT name, value FROM settings WHERE name BETWEEN 'mail.notices' AND 'mail.notices-to'";
constexpr Sql upsertNotices = "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                              "SET value = excluded.value";
constexpr Sql selectDue =
    "SELECT id, kind, event_id, registration_id, recipient, language, context, dedup_key, state, attempts, created_at, "
    "message_id, uncertain, subject, text_body, html_body, code_link, calendar, mailing_id FROM outbox "
    "WHERE (state = 'queued' AND (next_at <= ? OR (next_at > ? AND COALESCE(not_before, '') <= ?))) OR (state = "
    "'sending' AND lease_ends_at <= ?) "
    "ORDER BY next_at, id LIMIT ?";
constexpr Sql selectNextDue = "SELECT MIN(CASE WHEN state = 'sending' THEN lease_ends_at WHEN next_at > ? "
                              "AND COALESCE(not_before, '') <= ? THEN ? "
                              "ELSE next_at END) FROM outbox WHERE state IN ('queued', 'sending')";
constexpr Sql selectCounts = "SELECT state, COUNT(*) FROM outbox GROUP BY state";
constexpr Sql selectCountsOf = "SELECT state, COUNT(*) FROM outbox WHERE mailing_id = ? GROUP BY state";
constexpr Sql updateMails =
    "UPDATE outbox SET state = ?, last_reply = ?, next_at = ? WHERE mailing_id = ? AND state = ?";
constexpr Sql updateLease =
    "UPDATE outbox SET state = 'sending', lease = ?, lease_ends_at = ?, message_id = ? WHERE id = ? "
    "AND (state = 'queued' OR (state = 'sending' AND lease_ends_at <= ?))";
constexpr Sql updateRendered =
    "UPDATE outbox SET subject = ?, text_body = ?, html_body = ?, code_link = ?, calendar = ? "
    "WHERE id = ? AND lease = ? AND state = 'sending'";
constexpr Sql updateHeld = "UPDATE outbox SET state = 'held', lease = NULL, lease_ends_at = NULL WHERE id = ? "
                           "AND state IN ('queued', 'sending')";
constexpr Sql updateFinished =
    "UPDATE outbox SET state = ?, attempts = attempts + ?, next_at = COALESCE(?, next_at), last_reply = ?, "
    "uncertain = uncertain * ? + ?, sent_at = ?, lease = NULL, lease_ends_at = NULL WHERE id = ? AND lease = ? AND "
    "(state = 'sending' OR (state = 'discarded' AND ? = 1))";
constexpr Sql updateHandedBack =
    "UPDATE outbox SET state = 'queued', lease = NULL, lease_ends_at = NULL WHERE lease = ? AND state = 'sending'";
constexpr Sql updateAllHandedBack =
    "UPDATE outbox SET state = 'queued', lease = NULL, lease_ends_at = NULL WHERE state = 'sending'";
constexpr Sql selectRetry = "SELECT id FROM outbox WHERE state IN ('queued', 'failed')";
constexpr Sql updateRetry = "UPDATE outbox SET attempts = CASE state WHEN 'failed' THEN 0 ELSE attempts END, "
                            "state = 'queued', next_at = CASE WHEN not_before > ? THEN not_before ELSE ? END "
                            "WHERE state IN ('queued', 'failed')";
constexpr Sql selectOrders =
    "SELECT name, value FROM settings WHERE name IN ('mail.resume', 'mail.pause', 'mail.trouble')";
constexpr Sql upsertRetryMark =
    "INSERT INTO settings (name, value) VALUES ('mail.resume', '1') ON CONFLICT (name) DO UPDATE "
    "SET value = CAST(CAST(settings.value AS INTEGER) + 1 AS TEXT)";
constexpr Sql upsertTrouble =
    "INSERT INTO settings (name, value) VALUES ('mail.trouble', ?) ON CONFLICT (name) DO UPDATE "
    "SET value = excluded.value WHERE settings.value <> excluded.value";
constexpr Sql clearTrouble = "UPDATE settings SET value = '' WHERE name = 'mail.trouble' AND value <> ''";
constexpr Sql upsertPause = "INSERT INTO settings (name, value) VALUES ('mail.pause', ?) ON CONFLICT (name) DO UPDATE "
                            "SET value = excluded.value WHERE settings.value <> excluded.value";

QDateTime farthest(const QDateTime &now)
{
    return now.addSecs(std::chrono::seconds(longestRetryDelay).count());
}

OutgoingMail fromRow(const Row &row)
{
    OutgoingMail mail;
    mail.id = {row.number(0)};
    const std::optional<MailKind> kind = mailKindFromString(row.text(1));
    mail.request.kind = kind.value_or(MailKind::Confirmation);
    mail.request.eventId = {row.number(2)};
    mail.request.registrationId = {row.number(3)};
    mail.request.recipient = row.text(4);
    mail.request.language = row.text(5);
    mail.request.context = row.object(6);
    mail.request.dedupKey = row.text(7);
    mail.state = kind ? mailStateFromString(row.text(8)).value_or(MailState::Held) : MailState::Held;
    mail.attempts = row.count(9);
    mail.createdAt = row.instant(10);
    mail.messageId = row.text(11);
    mail.uncertain = row.flag(12);
    if (!row.isNull(18))
        mail.request.mailingId = {row.number(18)};
    if (!row.isNull(13))
        mail.rendered = RenderedMail{row.text(13), row.text(14), row.text(15), row.text(16), row.text(17)};
    return mail;
}

/** How many mails are in one state. */
using CountEntry = std::pair<std::optional<MailState>, int>;

CountEntry entryFromRow(const Row &row)
{
    return {mailStateFromString(row.text(0)), row.count(1)};
}

Result<MailCounts> summed(const Result<QList<CountEntry>> &entries)
{
    if (!entries)
        return failure(entries);
    MailCounts counts;
    for (const auto &[state, count] : *entries)
        counts.of(state.value_or(MailState::Held)) += count;
    return counts;
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
    return m_connection.list(selectDue, {bound(now), bound(farthest(now)), bound(now), bound(now), limit}, fromRow);
}

Result<QDateTime> OutboxRepository::nextDue(const QDateTime &now)
{
    const auto next = m_connection.first(selectNextDue, {bound(farthest(now)), bound(now), bound(now)},
                                         [](const Row &row) { return row.instant(0); });
    return next ? Result<QDateTime>(next->value_or(QDateTime())) : Result<QDateTime>(failure(next));
}

Result<MailCounts> OutboxRepository::counts()
{
    return summed(m_connection.list(selectCounts, {}, entryFromRow));
}

Result<MailCounts> OutboxRepository::counts(MailingId id)
{
    return summed(m_connection.list(selectCountsOf, {id.value}, entryFromRow));
}

Result<MailOrders> OutboxRepository::orders()
{
    MailOrders orders;
    const Result<void> read = m_connection.each(selectOrders, {}, [&orders](const Row &row) {
        if (row.text(0) == "mail.pause"_L1)
            orders.isPaused = row.text(1) == "1"_L1;
        else if (row.text(0) == "mail.trouble"_L1)
            orders.trouble = row.text(1);
        else
            orders.retryMark = row.text(1);
    });
    return read ? Result<MailOrders>(orders) : Result<MailOrders>(failure(read));
}

Result<bool> OutboxRepository::enqueue(WriteTransaction &tx, const MailRequest &mail, const QDateTime &now)
{
    const QVariant registration = mail.registrationId.isValid() ? QVariant(mail.registrationId.value) : QVariant();
    const QVariant mailing = mail.mailingId.isValid() ? QVariant(mail.mailingId.value) : QVariant();
    const MailState state = mail.heldBecause.isEmpty() ? MailState::Queued : MailState::Held;
    const QDateTime due = mail.notBefore.isValid() ? mail.notBefore : now;
    const Result<int> added =
        tx.change(insertMail, {nameOf(mail.kind), mail.eventId.value, registration, mail.recipient, mail.language,
                               bound(mail.context), mail.dedupKey, nameOf(state), bound(now), bound(due),
                               bound(mail.notBefore), mailing, mail.heldBecause});
    return added ? Result<bool>(*added == 1) : Result<bool>(failure(added));
}

Result<MailId> OutboxRepository::enqueue(WriteTransaction &tx, const MailRequest &mail, const RenderedMail &rendered,
                                         const QDateTime &now)
{
    if (const Result<bool> added = enqueue(tx, mail, now); !added)
        return failure(added);
    const auto id = tx.first(selectByKey, {mail.dedupKey}, [](const Row &row) { return MailId{row.number(0)}; });
    if (!id)
        return failure(id);
    const Result<int> kept = tx.change(updateText, {rendered.subject, rendered.text, rendered.html, rendered.codeLink,
                                                    rendered.calendar, id->value_or(MailId()).value});
    return kept ? Result<MailId>(id->value_or(MailId())) : Result<MailId>(failure(kept));
}

Result<int> OutboxRepository::moveAll(WriteTransaction &tx, MailingId id, MailState from, MailState to,
                                      const QString &reason, const QDateTime &now)
{
    return tx.change(updateMails, {nameOf(to), reason, bound(now), id.value, nameOf(from)});
}

Result<bool> OutboxRepository::release(WriteTransaction &tx, const QString &dedupKey, const QDateTime &now)
{
    const Result<int> changed = tx.change(updateReleased, {bound(now), dedupKey});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

Result<bool> OutboxRepository::withdraw(WriteTransaction &tx, const QString &dedupKey, const QString &reason)
{
    const Result<int> changed = tx.change(updateWithdrawn, {reason, dedupKey});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

Result<bool> OutboxRepository::lease(WriteTransaction &tx, const OutgoingMail &mail, const QDateTime &until,
                                     const QDateTime &now)
{
    const Result<int> changed =
        tx.change(updateLease, {mail.lease, bound(until), mail.messageId, mail.id.value, bound(now)});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

Result<void> OutboxRepository::hold(WriteTransaction &tx, MailId id)
{
    const Result<int> changed = tx.change(updateHeld, {id.value});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<void> OutboxRepository::saveRendered(WriteTransaction &tx, MailId id, const QString &lease,
                                            const RenderedMail &rendered)
{
    return heldOrConflict(tx.change(updateRendered, {rendered.subject, rendered.text, rendered.html, rendered.codeLink,
                                                     rendered.calendar, id.value, lease}));
}

Result<void> OutboxRepository::finish(WriteTransaction &tx, MailId id, const QString &lease, const MailOutcome &outcome,
                                      const QDateTime &now)
{
    const bool isSent = outcome.state == MailState::Sent; // also one that was taken back while it was on its way
    const QDateTime sentAt = isSent ? now : QDateTime();
    const QDateTime nextAt = outcome.state == MailState::Queued ? now.addSecs(outcome.delay.count()) : QDateTime();
    // A doubt of an earlier attempt stays until the mail is certainly sent.
    const bool keepsDoubt = !isSent && !outcome.uncertain;
    return heldOrConflict(tx.change(
        updateFinished, {nameOf(outcome.state), outcome.countsAttempt ? 1 : 0, bound(nextAt), outcome.reply,
                         bound(keepsDoubt), bound(outcome.uncertain), bound(sentAt), id.value, lease, bound(isSent)}));
}

Result<int> OutboxRepository::handBack(WriteTransaction &tx, const QString &lease)
{
    return lease.isEmpty() ? tx.change(updateAllHandedBack, {}) : tx.change(updateHandedBack, {lease});
}

Result<QList<MailId>> OutboxRepository::retryNow(WriteTransaction &tx, const QDateTime &now)
{
    Result<QList<MailId>> mails = tx.list(selectRetry, {}, [](const Row &row) { return MailId{row.number(0)}; });
    if (!mails)
        return mails;
    const Result<int> changed = tx.change(updateRetry, {bound(now), bound(now)});
    return changed ? mails : Result<QList<MailId>>(failure(changed));
}

Result<void> OutboxRepository::noteRetry(WriteTransaction &tx)
{
    const Result<int> changed = tx.change(upsertRetryMark, {});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

Result<bool> OutboxRepository::contains(const QString &dedupKey)
{
    const auto id = m_connection.first(selectByKey, {dedupKey}, [](const Row &row) { return MailId{row.number(0)}; });
    return id ? Result<bool>(id->has_value()) : Result<bool>(failure(id));
}

Result<NoticeChoice> OutboxRepository::notices()
{
    NoticeChoice choice;
    const Result<void> read = m_connection.each(selectNotices, {}, [&choice](const Row &row) {
        const QString name = row.text(0);
        if (name == "mail.notices"_L1)
            choice.mode = noticeModeFromString(row.text(1)).value_or(NoticeMode::Off);
        else if (name == "mail.notices-to"_L1)
            choice.address = row.text(1);
        else if (name == "mail.notices-language"_L1)
            choice.language = row.text(1);
    });
    return read ? Result<NoticeChoice>(choice) : Result<NoticeChoice>(failure(read));
}

Result<void> OutboxRepository::setNotices(WriteTransaction &tx, const NoticeChoice &choice)
{
    const std::array<std::pair<QString, QString>, 3> rows{{{u"mail.notices"_s, nameOf(choice.mode)},
                                                           {u"mail.notices-to"_s, choice.address},
                                                           {u"mail.notices-language"_s, choice.language}}};
    for (const auto &[name, value] : rows) {
        if (const Result<int> stored = tx.change(upsertNotices, {name, value}); !stored)
            return failure(stored);
    }
    return {};
}

Result<bool> OutboxRepository::setTrouble(WriteTransaction &tx, const QString &words)
{
    const Result<int> changed = words.isEmpty() ? tx.change(clearTrouble, {}) : tx.change(upsertTrouble, {words});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

Result<bool> OutboxRepository::setPaused(WriteTransaction &tx, bool paused)
{
    const Result<int> changed = tx.change(upsertPause, {paused ? u"1"_s : u"0"_s});
    return changed ? Result<bool>(*changed == 1) : Result<bool>(failure(changed));
}

} // namespace cookout
