// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationmail.h"

#include "core/base/clock.h"
#include "core/storage/outboxrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<bool> enqueue(WriteTransaction &tx, const MailRequest &mail, const QDateTime &now)
{
    Result<bool> queued = OutboxRepository::enqueue(tx, mail, now);
    if (queued.value_or(false))
        tx.announce(MailQueued{});
    return queued;
}

Result<void> withoutAnswer(const Result<bool> &queued)
{
    return queued ? Result<void>() : Result<void>(failure(queued));
}

/** The next 18:00 there, in UTC. */
QDateTime nextDigest(const QDateTime &now, const QTimeZone &zone)
{
    const QTime hour(18, 0);
    const QDateTime there = now.toTimeZone(zone);
    const QDateTime today(there.date(), hour, zone);
    return (today > now ? today : QDateTime(there.date().addDays(1), hour, zone)).toUTC();
}

} // namespace

Result<void> queueMail(WriteTransaction &tx, const Registration &registration, MailKind kind, const QString &occasion,
                       const QDateTime &now, const QJsonObject &context)
{
    return withoutAnswer(queueMailOnce(tx, registration, kind, occasion, now, context));
}

Result<bool> queueMailOnce(WriteTransaction &tx, const Registration &registration, MailKind kind,
                           const QString &occasion, const QDateTime &now, const QJsonObject &context)
{
    if (registration.party.email.isEmpty())
        return false;
    return enqueue(tx,
                   {kind, registration.eventId, registration.id, registration.party.email, registration.party.language,
                    context, mailKey(kind, registration.id, occasion)},
                   now);
}

QString mailKey(MailKind kind, RegistrationId id, const QString &occasion)
{
    const QString key = u"%1:%2"_s.arg(nameOf(kind)).arg(id.value);
    return occasion.isEmpty() ? key : QString(key + u':' + occasion);
}

Result<void> queueNotice(WriteTransaction &tx, const Registration &registration, const Event &event, NoticeOf what,
                         const QDateTime &now)
{
    const Result<NoticeChoice> choice = OutboxRepository(tx).notices();
    if (!choice)
        return failure(choice);
    if (choice->mode == NoticeMode::Off || choice->address.isEmpty())
        return {};
    MailRequest mail;
    mail.eventId = event.id;
    mail.recipient = choice->address;
    mail.language = choice->language;
    if (choice->mode == NoticeMode::Digest) {
        if (what != NoticeOf::Registration)
            return {};
        mail.kind = MailKind::OrganiserDigest;
        mail.notBefore = nextDigest(now, event.timeZone);
        mail.context = {{u"since"_s, toStorageText(now)}, {u"until"_s, toStorageText(mail.notBefore)}};
        mail.dedupKey = u"%1:%2:%3"_s.arg(nameOf(mail.kind)).arg(event.id.value).arg(toStorageText(mail.notBefore));
    } else {
        const bool isCancellation = what == NoticeOf::Cancellation;
        mail.kind = MailKind::OrganiserNotice;
        mail.registrationId = registration.id;
        mail.context = {{u"cancelled"_s, isCancellation}};
        mail.dedupKey = mailKey(mail.kind, registration.id, isCancellation ? occasionOf(registration) : QString());
    }
    return withoutAnswer(enqueue(tx, mail, now));
}

QString occasionOf(const Registration &registration)
{
    return QString::number(registration.revision);
}

} // namespace cookout
