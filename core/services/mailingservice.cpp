// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/mailingservice.h"

#include "core/base/text.h"
#include "core/base/token.h"
#include "core/services/eventchange.h"
#include "core/services/mailingrules.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"
#include "core/storage/mailingrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/registrationrepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QStringView sentAction = u"mailing.sent";

/** Those of the event's registrations that `isWanted` accepts, sorted by whether they get the mailing. */
template <typename Wanted>
Result<MailRecipients> recipientsAmong(ReadConnection &connection, EventId id, const GuestFilter &audience,
                                       const QDateTime &now, Wanted isWanted)
{
    const Result<Event> event = eventById(connection, id);
    if (!event)
        return failure(event);
    Result<QList<Registration>> registrations = RegistrationRepository(connection).ofEvent(id);
    if (!registrations)
        return failure(registrations);
    registrations->removeIf([&isWanted](const Registration &each) { return !isWanted(each); });
    return recipientsOf(audience, *registrations, *event, now);
}

auto oneOf(const QList<RegistrationId> &ids)
{
    return [wanted = QSet<RegistrationId>(ids.begin(), ids.end())](const Registration &registration) {
        return wanted.contains(registration.id);
    };
}

/** Writes what a rule was and is into the history, and tells of it. */
Result<void> told(WriteTransaction &tx, const Change &change, const Mailing &mailing, const QString &action,
                  const QJsonObject &before, const QJsonObject &after)
{
    const AuditEntry entry{action, u"mailing"_s, mailing.id.value, mailing.eventId.value, before, after};
    if (const Result<void> written = AuditRepository::append(tx, change, entry); !written)
        return written;
    const Result<Event> event = eventById(tx, mailing.eventId);
    if (!event)
        return failure(event);
    tx.announce(EventChanged{*event});
    return {};
}

Result<Mailing> found(ReadConnection &connection, MailingId id)
{
    const Result<std::optional<Mailing>> mailing = MailingRepository(connection).byId(id);
    if (!mailing)
        return failure(mailing);
    if (!*mailing)
        return failure(ErrorCode::NotFound, u"there is no such mailing"_s);
    return **mailing;
}

Result<SentMailing> sendNow(WriteTransaction &tx, const Change &change, Mailing mailing,
                            const QList<RegistrationId> &to)
{
    // Their author saw the list: a guest who fits no longer for another reason than these still gets the mail.
    GuestFilter audience;
    if (mailing.audience.statuses.contains(RegistrationStatus::Cancelled))
        audience.statuses = {RegistrationStatus::Confirmed, RegistrationStatus::Waitlisted,
                             RegistrationStatus::Cancelled};
    const Result<MailRecipients> recipients = recipientsAmong(tx, mailing.eventId, audience, change.at, oneOf(to));
    if (!recipients)
        return failure(recipients);
    if (recipients->receive.isEmpty())
        return failure(ErrorCode::InvalidInput, u"nobody of the list gets a mail"_s,
                       {{u"to"_s, FieldProblem::Required, 0}});
    mailing.createdAt = change.at;
    const Result<Mailing> stored = MailingRepository::insert(tx, mailing);
    if (!stored)
        return failure(stored);
    const QDateTime leaves = change.at.addSecs(mailingDelay.count());
    for (const Registration &registration : recipients->receive) {
        if (const Result<bool> queued = queueMessage(tx, *stored, registration, change.at, leaves); !queued)
            return failure(queued);
    }
    const Result<void> audited = told(tx, change, *stored, sentAction.toString(), {},
                                      {{u"subject"_s, stored->subject}, {u"mails"_s, recipients->receive.size()}});
    return audited ? Result<SentMailing>(SentMailing{*stored, *recipients}) : Result<SentMailing>(failure(audited));
}

Result<Mailing> storeRule(WriteTransaction &tx, const Change &change, const Mailing &rule)
{
    if (!rule.id.isValid()) {
        Mailing fresh = rule;
        fresh.createdAt = change.at;
        if (fresh.anchor == MailingAnchor::Registration)
            fresh.coveredUntil = change.at; // what would have been due before there was a rule was not missed
        const Result<Mailing> stored = MailingRepository::insert(tx, fresh);
        if (!stored)
            return stored;
        const Result<void> audited = told(tx, change, *stored, u"mailing.rule-made"_s, {}, documentOf(*stored));
        return audited ? stored : Result<Mailing>(failure(audited));
    }
    const Result<Mailing> before = found(tx, rule.id);
    if (!before)
        return before;
    if (!before->isRule() || before->eventId != rule.eventId)
        return failure(ErrorCode::NotFound, u"there is no such rule"_s);
    if (const Result<void> stored = MailingRepository::update(tx, rule); !stored)
        return failure(stored);
    if (const Result<void> kept = MailingRepository::replaceFiles(tx, rule.id, rule.files); !kept)
        return failure(kept);
    if (documentOf(*before) == documentOf(rule))
        return rule;
    const Result<void> audited =
        told(tx, change, rule, u"mailing.rule-changed"_s, documentOf(*before), documentOf(rule));
    return audited ? Result<Mailing>(rule) : Result<Mailing>(failure(audited));
}

/** Every mail of it that has not left becomes Discarded; answers how many. */
Result<int> discardMails(WriteTransaction &tx, const Mailing &mailing, const QDateTime &now)
{
    int discarded = 0;
    // What a worker holds is let go of before its turn; what is on the wire is recorded as sent all the same.
    for (const MailState from : {MailState::Queued, MailState::Held, MailState::Failed, MailState::Sending}) {
        const Result<int> moved =
            OutboxRepository::moveAll(tx, mailing.id, from, MailState::Discarded, u"taken back"_s, now);
        if (!moved)
            return moved;
        discarded += *moved;
    }
    if (discarded > 0)
        tx.announce(MailQueued{});
    return discarded;
}

Result<int> audited(WriteTransaction &tx, const Change &change, const Mailing &mailing, const QString &action,
                    const Result<int> &mails)
{
    if (!mails || *mails == 0)
        return mails;
    const Result<void> written =
        told(tx, change, mailing, action, {}, {{u"subject"_s, mailing.subject}, {u"mails"_s, *mails}});
    return written ? mails : Result<int>(failure(written));
}

Result<void> restoreRule(WriteTransaction &tx, const Change &change, const AuditEntry &entry, const Mailing &rule)
{
    if (entry.after.contains("mails"_L1))
        return failure(ErrorCode::Denied, u"what became of missed mails cannot be taken back"_s);
    if (documentOf(rule) != entry.after)
        return failure(ErrorCode::Conflict, u"the rule was changed since"_s);
    Mailing wanted = rule;
    if (entry.before.isEmpty()) {
        wanted.isActive = false; // its mails remember it, so it stays, and writes no more
    } else {
        wanted = mailingFrom(entry.before);
        wanted.id = rule.id;
        wanted.eventId = rule.eventId;
    }
    if (const Result<void> stored = MailingRepository::update(tx, wanted); !stored)
        return stored;
    return told(tx, change, wanted, u"mailing.rule-restored"_s, documentOf(rule), documentOf(wanted));
}

Result<void> restoreBroadcast(WriteTransaction &tx, const Change &change, const AuditEntry &entry,
                              const Mailing &broadcast)
{
    if (entry.action != sentAction)
        return failure(ErrorCode::Denied, u"a mailing that was taken back has to be sent anew"_s);
    const Result<MailCounts> mails = OutboxRepository(tx).counts(broadcast.id);
    if (!mails)
        return failure(mails);
    if (mails->sent + mails->sending > 0)
        return failure(ErrorCode::Denied, u"the mails have left"_s);
    const Result<int> discarded = discardMails(tx, broadcast, change.at);
    const Result<int> written = audited(tx, change, broadcast, u"mailing.recalled"_s, discarded);
    return written ? Result<void>() : Result<void>(failure(written));
}

} // namespace

Pending<MailRecipients> MailingService::recipients(EventId event, const GuestFilter &audience)
{
    return m_pool.read([event, audience, now = m_clock.now()](ReadConnection &connection) {
        return recipientsAmong(connection, event, audience, now, [](const Registration &) { return true; });
    });
}

Pending<MailRecipients> MailingService::recipients(EventId event, const QList<RegistrationId> &chosen)
{
    return m_pool.read([event, chosen, now = m_clock.now()](ReadConnection &connection) {
        return recipientsAmong(connection, event, {}, now, oneOf(chosen));
    });
}

Pending<SentMailing> MailingService::send(const Mailing &draft, const QList<RegistrationId> &to, const Author &author)
{
    Result<Mailing> valid = validated(draft);
    if (!valid)
        return Pending<SentMailing>::ready(failure(valid));
    valid->anchor = MailingAnchor::Now;
    return m_pool.write([mailing = *valid, to, change = changeBy(author, m_clock.now())](WriteTransaction &tx) {
        return sendNow(tx, change, mailing, to);
    });
}

Pending<MailId> MailingService::sendSample(EventId event, const QString &address, const RenderedMail &mail)
{
    if (!isEmailAddress(address))
        return Pending<MailId>::ready(
            failure(ErrorCode::InvalidInput, u"not an address"_s, {{u"email"_s, FieldProblem::BadEmail, 0}}));
    MailRequest request;
    request.kind = MailKind::Message;
    request.eventId = event;
    request.recipient = address;
    request.dedupKey = u"sample:"_s + newToken();
    return m_pool.write([request, mail, now = m_clock.now()](WriteTransaction &tx) {
        tx.announce(MailQueued{});
        return OutboxRepository::enqueue(tx, request, mail, now);
    });
}

Pending<int> MailingService::recall(MailingId id, const Author &author)
{
    return m_pool.write([id, change = changeBy(author, m_clock.now())](WriteTransaction &tx) -> Result<int> {
        const Result<Mailing> mailing = found(tx, id);
        if (!mailing)
            return failure(mailing);
        return audited(tx, change, *mailing, u"mailing.recalled"_s, discardMails(tx, *mailing, change.at));
    });
}

Pending<int> MailingService::sendMissed(MailingId id, const Author &author)
{
    return m_pool.write([id, change = changeBy(author, m_clock.now())](WriteTransaction &tx) -> Result<int> {
        const Result<Mailing> mailing = found(tx, id);
        if (!mailing)
            return failure(mailing);
        const Result<int> queued = OutboxRepository::moveAll(tx, id, MailState::Held, MailState::Queued, {}, change.at);
        if (queued && *queued > 0)
            tx.announce(MailQueued{});
        return audited(tx, change, *mailing, u"mailing.missed-sent"_s, queued);
    });
}

Pending<Mailing> MailingService::saveRule(const Mailing &rule, const Author &author)
{
    const Result<Mailing> valid = validated(rule);
    if (!valid)
        return Pending<Mailing>::ready(failure(valid));
    if (!valid->isRule())
        return Pending<Mailing>::ready(
            failure(ErrorCode::InvalidInput, u"a rule needs a time"_s, {{u"moment"_s, FieldProblem::BadDate, 0}}));
    const QDateTime now = m_clock.now();
    const bool isPast = valid->anchor == MailingAnchor::Moment &&
                        valid->moment < now.addSecs(-std::chrono::seconds(latestPunctual).count());
    if (isPast && !valid->id.isValid())
        return Pending<Mailing>::ready(failure(ErrorCode::InvalidInput, u"the time of the rule has passed"_s,
                                               {{u"moment"_s, FieldProblem::BadDate, 0}}));
    return m_pool.write(
        [rule = *valid, change = changeBy(author, now)](WriteTransaction &tx) { return storeRule(tx, change, rule); });
}

Pending<QList<MailingProgress>> MailingService::ofEvent(EventId id)
{
    return m_pool.read([id](ReadConnection &connection) -> Result<QList<MailingProgress>> {
        const Result<QList<Mailing>> mailings = MailingRepository(connection).ofEvent(id);
        if (!mailings)
            return failure(mailings);
        QList<MailingProgress> progress;
        for (const Mailing &mailing : *mailings) {
            const Result<MailCounts> mails = OutboxRepository(connection).counts(mailing.id);
            if (!mails)
                return failure(mails);
            progress.append({mailing, *mails});
        }
        return progress;
    });
}

Pending<Mailing> MailingService::byId(MailingId id)
{
    return m_pool.read([id](ReadConnection &connection) -> Result<Mailing> {
        Result<Mailing> mailing = found(connection, id);
        if (!mailing)
            return mailing;
        Result<QList<MailingFile>> files = MailingRepository(connection).files(id);
        if (!files)
            return failure(files);
        mailing->files = std::move(*files);
        return mailing;
    });
}

Pending<bool> MailingService::rulesAreDue()
{
    return m_pool.read([now = m_clock.now()](ReadConnection &connection) { return anyRuleIsDue(connection, now); });
}

Pending<int> MailingService::runRules()
{
    const QDateTime now = m_clock.now();
    return m_pool.write([now](WriteTransaction &tx) { return runDueRules(tx, now); });
}

Result<void> restoreMailing(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    if (entry.subjectId == 0)
        return failure(ErrorCode::Denied, u"a reminder that was mailed cannot be taken back"_s);
    const Result<Mailing> mailing = found(tx, {entry.subjectId});
    if (!mailing)
        return failure(mailing);
    return mailing->isRule() ? restoreRule(tx, change, entry, *mailing) : restoreBroadcast(tx, change, entry, *mailing);
}

} // namespace cookout
