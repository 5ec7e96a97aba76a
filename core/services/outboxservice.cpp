// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/outboxservice.h"

#include "core/base/text.h"
#include "core/base/token.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/mailallowancerepository.h"
#include "core/storage/outboxrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** Takes the mail for its lease, or sets it aside; answers whether it may be sent. */
Result<bool> taken(WriteTransaction &tx, const OutgoingMail &mail, const QDateTime &until, const QDateTime &now)
{
    if (mail.state != MailState::Held)
        return OutboxRepository::lease(tx, mail, until, now);
    const Result<void> held = OutboxRepository::hold(tx, mail.id);
    return held ? Result<bool>(false) : Result<bool>(failure(held));
}

/** `limit`, or what the limit per hour leaves of it. */
Result<int> limitWithin(WriteTransaction &tx, const QDateTime &now, int limit, int perHour)
{
    if (perHour <= 0)
        return limit;
    const Result<MailAllowance> allowance = MailAllowanceRepository(tx).allowance(now, perHour);
    return allowance ? Result<int>(std::min(limit, allowance->left)) : Result<int>(failure(allowance));
}

Result<void> auditRetry(WriteTransaction &tx, const Change &change, qsizetype mails)
{
    return AuditRepository::append(tx, change, {u"mail.retried"_s, u"mail"_s, 0, 0, {}, {{u"mails"_s, mails}}});
}

Pending<MailOrders> setPaused(DatabasePool &pool, const Change &change, bool paused)
{
    return pool.write([change, paused](WriteTransaction &tx) -> Result<MailOrders> {
        const Result<bool> isNews = OutboxRepository::setPaused(tx, paused);
        if (!isNews)
            return failure(isNews);
        if (const Result<void> noted = paused ? Result<void>() : OutboxRepository::noteRetry(tx); !noted)
            return failure(noted);
        const AuditEntry entry{paused ? u"mail.paused"_s : u"mail.resumed"_s, u"mail"_s, 0, 0, {}, {}};
        if (const Result<void> kept = *isNews ? AuditRepository::append(tx, change, entry) : Result<void>(); !kept)
            return failure(kept);
        tx.announce(MailQueued{}); // wakes every worker
        return OutboxRepository(tx).orders();
    });
}

Result<NoticeChoice> storeNotices(WriteTransaction &tx, const Change &change, const NoticeChoice &choice)
{
    if (choice.mode != NoticeMode::Off && !isEmailAddress(choice.address)) {
        return failure(ErrorCode::InvalidInput, u"notices need an address to go to"_s,
                       {{u"email"_s, FieldProblem::BadEmail, 0}});
    }
    const Result<NoticeChoice> before = OutboxRepository(tx).notices();
    if (!before || *before == choice)
        return before;
    if (const Result<void> stored = OutboxRepository::setNotices(tx, choice); !stored)
        return failure(stored);
    const AuditEntry entry{u"mail.notices-set"_s,
                           u"mail"_s,
                           0,
                           0,
                           {{u"notices"_s, nameOf(before->mode)}},
                           {{u"notices"_s, nameOf(choice.mode)}}};
    const Result<void> audited = AuditRepository::append(tx, change, entry);
    return audited ? Result<NoticeChoice>(choice) : Result<NoticeChoice>(failure(audited));
}

} // namespace

Pending<QList<OutgoingMail>> OutboxService::claim(const QString &lease, int limit, std::chrono::seconds duration,
                                                  const QString &domain, int perHour)
{
    const QDateTime now = m_clock.now();
    const QDateTime until = now.addSecs(duration.count());
    const QString newId = newToken();
    return m_pool.write([=](WriteTransaction &tx) -> Result<QList<OutgoingMail>> {
        const Result<int> most = limitWithin(tx, now, limit, perHour);
        if (!most || *most == 0)
            return most ? Result<QList<OutgoingMail>>(QList<OutgoingMail>()) : failure(most);
        Result<QList<OutgoingMail>> due = OutboxRepository(tx).due(now, *most);
        if (!due)
            return due;
        QList<OutgoingMail> mails;
        for (OutgoingMail &mail : *due) {
            mail.lease = lease;
            if (mail.messageId.isEmpty())
                mail.messageId = u"%1.%2@%3"_s.arg(mail.id.value).arg(newId, domain);
            const Result<bool> isTaken = taken(tx, mail, until, now);
            if (!isTaken)
                return failure(isTaken);
            tx.announce(MailChanged{mail.id});
            if (!*isTaken)
                continue;
            mail.state = MailState::Sending;
            mails += mail;
        }
        return mails;
    });
}

Pending<MailId> OutboxService::saveRendered(MailId id, const QString &lease, const RenderedMail &rendered)
{
    return m_pool.write([id, lease, rendered](WriteTransaction &tx) -> Result<MailId> {
        const Result<void> saved = OutboxRepository::saveRendered(tx, id, lease, rendered);
        return saved ? Result<MailId>(id) : Result<MailId>(failure(saved));
    });
}

Pending<MailId> OutboxService::finish(MailId id, const QString &lease, const MailOutcome &outcome)
{
    return m_pool.write([id, lease, outcome, now = m_clock.now()](WriteTransaction &tx) -> Result<MailId> {
        if (const Result<void> done = OutboxRepository::finish(tx, id, lease, outcome, now); !done)
            return failure(done);
        tx.announce(MailChanged{id});
        return id;
    });
}

Pending<int> OutboxService::handBack(const QString &lease)
{
    return m_pool.write([lease](WriteTransaction &tx) -> Result<int> {
        return lease.isEmpty() ? Result<int>(0) : OutboxRepository::handBack(tx, lease);
    });
}

Pending<int> OutboxService::finishAndHandBack(MailId id, const QString &lease, const MailOutcome &outcome)
{
    return m_pool.write([id, lease, outcome, now = m_clock.now()](WriteTransaction &tx) -> Result<int> {
        if (const Result<void> done = OutboxRepository::finish(tx, id, lease, outcome, now); !done)
            return failure(done);
        tx.announce(MailChanged{id});
        return OutboxRepository::handBack(tx, lease);
    });
}

Pending<int> OutboxService::recoverLeases()
{
    return m_pool.write([](WriteTransaction &tx) { return OutboxRepository::handBack(tx, {}); });
}

Pending<MailAllowance> OutboxService::allowance(int perHour)
{
    return m_pool.read([now = m_clock.now(), perHour](ReadConnection &connection) {
        return MailAllowanceRepository(connection).allowance(now, perHour);
    });
}

Pending<QDateTime> OutboxService::nextDue()
{
    return m_pool.read(
        [now = m_clock.now()](ReadConnection &connection) { return OutboxRepository(connection).nextDue(now); });
}

Pending<MailCounts> OutboxService::counts()
{
    return m_pool.read([](ReadConnection &connection) { return OutboxRepository(connection).counts(); });
}

Pending<int> OutboxService::retryNow(const Actor &actor)
{
    return m_pool.write([change = Change::by(actor, m_clock.now())](WriteTransaction &tx) -> Result<int> {
        const Result<QList<MailId>> mails = OutboxRepository::retryNow(tx, change.at);
        if (!mails)
            return failure(mails);
        if (const Result<void> noted = OutboxRepository::noteRetry(tx); !noted)
            return failure(noted);
        if (const Result<void> audited = auditRetry(tx, change, mails->size()); !audited)
            return failure(audited);
        for (const MailId id : *mails)
            tx.announce(MailChanged{id});
        tx.announce(MailQueued{});
        return static_cast<int>(mails->size());
    });
}

Pending<MailOrders> OutboxService::pause(const Actor &actor)
{
    return setPaused(m_pool, Change::by(actor, m_clock.now()), true);
}

Pending<MailOrders> OutboxService::resume(const Actor &actor)
{
    return setPaused(m_pool, Change::by(actor, m_clock.now()), false);
}

Pending<NoticeChoice> OutboxService::notices()
{
    return m_pool.read([](ReadConnection &connection) { return OutboxRepository(connection).notices(); });
}

Pending<NoticeChoice> OutboxService::setNotices(const NoticeChoice &choice, const Actor &actor)
{
    return m_pool.write([choice, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return storeNotices(tx, change, choice);
    });
}

Pending<bool> OutboxService::noteTrouble(const QString &words)
{
    return m_pool.write([words](WriteTransaction &tx) { return OutboxRepository::setTrouble(tx, words); });
}

Pending<bool> OutboxService::askAgain()
{
    return m_pool.write([](WriteTransaction &tx) -> Result<bool> {
        if (const Result<void> noted = OutboxRepository::noteRetry(tx); !noted)
            return failure(noted);
        tx.announce(MailQueued{});
        return true;
    });
}

Pending<MailOrders> OutboxService::orders()
{
    return m_pool.read([](ReadConnection &connection) { return OutboxRepository(connection).orders(); });
}

} // namespace cookout
