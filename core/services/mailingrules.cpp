// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/mailingrules.h"

#include "core/services/eventchange.h"
#include "core/storage/mailingrepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/registrationrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr std::chrono::seconds slowestCommit{60};

bool mayWriteFor(const Event &event)
{
    return event.state == EventState::Open || event.state == EventState::Closed;
}

/** Those whose mail came due after what is covered and by `now`, in the order they came. */
Result<QList<Registration>> candidates(ReadConnection &connection, const Mailing &rule, const Event &event,
                                       const QDateTime &now)
{
    if (rule.anchor != MailingAnchor::Registration) {
        const QDateTime due = dueAt(rule, event, {});
        const bool isOpen = due.isValid() && due <= now && !(rule.coveredUntil.isValid() && due <= rule.coveredUntil);
        return isOpen ? RegistrationRepository(connection).ofEvent(event.id) : Result<QList<Registration>>({});
    }
    const qint64 offset = std::chrono::seconds(rule.offset).count();
    const QDateTime first = rule.coveredUntil.isValid() ? rule.coveredUntil.addSecs(-offset) : QDateTime();
    return RegistrationRepository(connection).registeredBetween(event.id, first, now.addSecs(-offset));
}

/** Why the mail must wait for somebody's word; empty: it may leave. */
QString lateness(const QDateTime &due, const QDateTime &now)
{
    const bool isLate = due.secsTo(now) > std::chrono::seconds(latestPunctual).count();
    return isLate ? u"missed: it was due while no program could send it"_s : QString();
}

Result<int> run(WriteTransaction &tx, const Mailing &rule, const Event &event, const QDateTime &now)
{
    const Result<QList<Registration>> registrations = candidates(tx, rule, event, now);
    if (!registrations)
        return failure(registrations);
    int queued = 0;
    const MailRecipients recipients = recipientsOf(rule.audience, *registrations, event, now);
    for (const Registration &registration : recipients.receive) {
        const QDateTime due = dueAt(rule, event, registration);
        if (due < registration.registeredAt)
            continue; // whoever came later has missed nothing
        const Result<bool> added = queueMessage(tx, rule, registration, now, {}, lateness(due, now));
        if (!added)
            return failure(added);
        queued += *added ? 1 : 0;
    }
    if (registrations->isEmpty())
        return queued;
    // Somebody who registered a moment ago may still wait for the lock: that moment is looked at again.
    const QDateTime until =
        rule.anchor == MailingAnchor::Registration ? now.addSecs(-slowestCommit.count()) : dueAt(rule, event, {});
    const Result<void> covered = MailingRepository::setCovered(tx, rule.id, until);
    return covered ? Result<int>(queued) : Result<int>(failure(covered));
}

} // namespace

Result<bool> queueMessage(WriteTransaction &tx, const Mailing &mailing, const Registration &registration,
                          const QDateTime &now, const QDateTime &notBefore, const QString &heldBecause)
{
    MailRequest mail;
    mail.kind = MailKind::Message;
    mail.eventId = mailing.eventId;
    mail.registrationId = registration.id;
    mail.recipient = registration.party.email;
    mail.language = registration.party.language;
    mail.dedupKey = u"mailing:%1:%2"_s.arg(mailing.id.value).arg(registration.id.value);
    mail.notBefore = notBefore;
    mail.mailingId = mailing.id;
    mail.heldBecause = heldBecause;
    Result<bool> added = OutboxRepository::enqueue(tx, mail, now);
    if (added && !*added && heldBecause.isEmpty()) // it waits for a word since an earlier time that is no longer right
        added = OutboxRepository::release(tx, mail.dedupKey, now);
    if (added && *added)
        tx.announce(MailQueued{});
    return added;
}

Result<bool> anyRuleIsDue(ReadConnection &connection, const QDateTime &now)
{
    const Result<QList<Mailing>> rules = MailingRepository(connection).activeRules();
    if (!rules)
        return failure(rules);
    for (const Mailing &rule : *rules) {
        const Result<Event> event = eventById(connection, rule.eventId);
        if (!event)
            return failure(event);
        if (!mayWriteFor(*event))
            continue;
        const Result<QList<Registration>> waiting = candidates(connection, rule, *event, now);
        if (!waiting)
            return failure(waiting);
        if (!waiting->isEmpty())
            return true;
    }
    return false;
}

Result<int> runDueRules(WriteTransaction &tx, const QDateTime &now)
{
    const Result<QList<Mailing>> rules = MailingRepository(tx).activeRules();
    if (!rules)
        return failure(rules);
    int queued = 0;
    for (const Mailing &rule : *rules) {
        const Result<Event> event = eventById(tx, rule.eventId);
        if (!event)
            return failure(event);
        const Result<int> mails = mayWriteFor(*event) ? run(tx, rule, *event, now) : Result<int>(0);
        if (!mails)
            return mails;
        queued += *mails;
    }
    return queued;
}

} // namespace cookout
