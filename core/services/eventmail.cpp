// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventmail.h"

#include "core/base/clock.h"
#include "core/services/registrationmail.h"
#include "core/storage/registrationrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<void> tellEverybody(WriteTransaction &tx, const Change &change, MailKind kind, const Event &event,
                           const QJsonObject &context)
{
    const Result<QList<Registration>> registrations = RegistrationRepository(tx).ofEvent(event.id);
    if (!registrations)
        return failure(registrations);
    const Result<MailRecipients> told =
        queueMails(tx, change, kind, event, *registrations, QString::number(event.revision), context);
    return told ? Result<void>() : Result<void>(failure(told));
}

} // namespace

Result<MailRecipients> queueMails(WriteTransaction &tx, const Change &change, MailKind kind, const Event &event,
                                  const QList<Registration> &registrations, const QString &occasion,
                                  const QJsonObject &context)
{
    MailRecipients recipients = recipientsOf(kind, registrations, event);
    for (const Registration &registration : std::as_const(recipients.receive)) {
        if (const Result<void> queued = queueMail(tx, registration, kind, occasion, change.at, context); !queued)
            return failure(queued);
    }
    return recipients;
}

Result<void> tellOfEventChange(WriteTransaction &tx, const Change &change, const Event &before, const Event &after)
{
    QJsonObject former;
    if (before.startsAt != after.startsAt || before.timeZone != after.timeZone)
        former.insert(u"starts"_s, toStorageText(before.startsAt));
    if (before.location != after.location)
        former.insert(u"location"_s, before.location);
    if (before.title != after.title)
        former.insert(u"title"_s, before.title);
    if (former.isEmpty())
        return {};
    return tellEverybody(tx, change, MailKind::EventChanged, after, former);
}

Result<void> tellOfCancellation(WriteTransaction &tx, const Change &change, const Event &event, const QString &reason)
{
    return tellEverybody(tx, change, MailKind::EventCancelled, event, {{u"reason"_s, reason.trimmed()}});
}

} // namespace cookout
