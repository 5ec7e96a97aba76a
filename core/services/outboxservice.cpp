// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/outboxservice.h"

#include "core/base/token.h"
#include "core/storage/databasepool.h"
#include "core/storage/outboxrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Pending<MailId> finish(DatabasePool &pool, MailId id, const QString &lease, const MailOutcome &outcome,
                       const QDateTime &now)
{
    return pool.write([id, lease, outcome, now](WriteTransaction &tx) -> Result<MailId> {
        if (const Result<void> done = OutboxRepository::finish(tx, id, lease, outcome, now); !done)
            return failure(done);
        tx.announce(MailChanged{id});
        return id;
    });
}

} // namespace

Pending<QList<OutgoingMail>> OutboxService::claim(const QString &lease, int limit, std::chrono::seconds duration,
                                                  const QString &domain)
{
    const QDateTime now = m_clock.now();
    const QDateTime until = now.addSecs(duration.count());
    const QString newId = newToken();
    return m_pool.write([=](WriteTransaction &tx) -> Result<QList<OutgoingMail>> {
        Result<QList<OutgoingMail>> mails = OutboxRepository(tx).due(now, limit);
        if (!mails)
            return mails;
        for (OutgoingMail &mail : *mails) {
            mail.state = MailState::Sending;
            mail.lease = lease;
            if (mail.messageId.isEmpty())
                mail.messageId = u"%1.%2@%3"_s.arg(mail.id.value).arg(newId, domain);
            if (const Result<void> leased = OutboxRepository::lease(tx, mail, until); !leased)
                return failure(leased);
            tx.announce(MailChanged{mail.id});
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

Pending<MailId> OutboxService::markSent(MailId id, const QString &lease, const QString &reply)
{
    return finish(m_pool, id, lease, {MailState::Sent, {}, reply, false}, m_clock.now());
}

Pending<MailId> OutboxService::postpone(MailId id, const QString &lease, std::chrono::seconds delay,
                                        const QString &reply, bool uncertain)
{
    const QDateTime now = m_clock.now();
    return finish(m_pool, id, lease, {MailState::Queued, now.addSecs(delay.count()), reply, uncertain}, now);
}

Pending<MailId> OutboxService::markFailed(MailId id, const QString &lease, const QString &reply)
{
    return finish(m_pool, id, lease, {MailState::Failed, {}, reply, false}, m_clock.now());
}

Pending<int> OutboxService::handBack(const QString &lease)
{
    return m_pool.write([lease](WriteTransaction &tx) -> Result<int> {
        return lease.isEmpty() ? Result<int>(0) : OutboxRepository::handBack(tx, lease);
    });
}

Pending<int> OutboxService::recoverLeases()
{
    return m_pool.write([](WriteTransaction &tx) { return OutboxRepository::handBack(tx, {}); });
}

Pending<QDateTime> OutboxService::nextDue()
{
    return m_pool.read([](ReadConnection &connection) { return OutboxRepository(connection).nextDue(); });
}

Pending<MailCounts> OutboxService::counts()
{
    return m_pool.read([](ReadConnection &connection) { return OutboxRepository(connection).counts(); });
}

Pending<int> OutboxService::retryNow()
{
    return m_pool.write([now = m_clock.now()](WriteTransaction &tx) -> Result<int> {
        const Result<int> queued = OutboxRepository::retryNow(tx, now);
        if (queued && *queued > 0)
            tx.announce(MailQueued{});
        return queued;
    });
}

} // namespace cookout
