// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registrationrestore.h"

#include "core/base/clock.h"
#include "core/domain/documentdiff.h"
#include "core/domain/registrationdocument.h"
#include "core/services/checkinledger.h"
#include "core/services/paymentledger.h"
#include "core/services/registrationjobs.h"
#include "core/storage/auditrepository.h"
#include "core/storage/mailrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr QStringView stateField = u"state";

/** Says which fields are no longer as the change left them, and who touched them last. */
tl::unexpected<Error> changedSince(WriteTransaction &tx, const AuditEntry &entry, const QStringList &fields)
{
    const Result<std::optional<Change>> last = AuditRepository(tx).lastChangeOf(entry.subject, entry.subjectId);
    if (!last)
        return failure(last);
    QList<FieldError> named;
    for (const QString &field : fields)
        named.append({field, FieldProblem::Taken, 0});
    const QString by = *last ? u" (last by %1 at %2, change %3)"_s.arg(nameOf((*last)->actor.kind),
                                                                       toStorageText((*last)->at), (*last)->id)
                             : QString();
    return failure(ErrorCode::Conflict, u"the %1 was changed since in %2"_s.arg(entry.subject, fields.join(u", ")) + by,
                   named);
}

/** Only what an edit may touch: the history also keeps facts, such as a new registration's code. */
QJsonObject editable(const QJsonObject &fields, const QJsonObject &document)
{
    QJsonObject kept;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (document.contains(field.key()))
            kept.insert(field.key(), field.value());
    }
    return kept;
}

Result<void> moveMail(WriteTransaction &tx, const Change &change, MailId id, EventId eventId, MailState from,
                      MailState to)
{
    const Result<bool> moved = MailRepository::move(tx, id, from, to, change.at);
    if (!moved)
        return failure(moved);
    const bool isQueued = to == MailState::Queued;
    const AuditEntry entry{isQueued ? u"mail.queued"_s : u"mail.%1"_s.arg(nameOf(to)),
                           u"mail"_s,
                           id.value,
                           eventId.value,
                           {{stateField.toString(), nameOf(from)}},
                           {{stateField.toString(), nameOf(to)}}};
    if (!*moved)
        return changedSince(tx, entry, {stateField.toString()});
    tx.announce(MailChanged{id});
    if (isQueued)
        tx.announce(MailQueued{});
    return AuditRepository::append(tx, change, entry);
}

Result<void> discardWaitingMails(WriteTransaction &tx, const Change &change, const Registration &registration)
{
    const Result<QList<MailId>> mails = MailRepository(tx).queuedFor(registration.id);
    if (!mails)
        return failure(mails);
    for (const MailId id : *mails) {
        const Result<void> moved =
            moveMail(tx, change, id, registration.eventId, MailState::Queued, MailState::Discarded);
        if (!moved)
            return moved;
    }
    return {};
}

} // namespace

Result<void> restoreRegistration(WriteTransaction &tx, const Change &change, const AuditEntry &entry,
                                 Overbooking overbooking)
{
    RegistrationEditor editor(tx, change, overbooking);
    const Result<Registration> current = editor.load({entry.subjectId});
    if (!current)
        return failure(current);
    if (current->erasedAt.isValid())
        return failure(ErrorCode::Denied, u"the registration has been erased for privacy"_s);
    const QJsonObject document = documentOf(*current);
    const DocumentDiff back{editable(entry.after, document), entry.before};
    if (const QStringList fields = collisionsOf(document, back); !fields.isEmpty())
        return changedSince(tx, entry, fields);
    const bool wasCreated = entry.before.isEmpty();
    Result<Registration> wanted = wasCreated ? *current : withFields(*current, entry.before);
    if (!wanted)
        return failure(wanted);
    if (wasCreated) {
        wanted = cancelled(*wanted, change.at);
    }
    const Result<Registration> stored = editor.store(*current, *wanted, u"registration.undone"_s);
    if (!stored)
        return failure(stored);
    return wasCreated ? discardWaitingMails(tx, change, *stored) : Result<void>();
}

Result<void> restorePayment(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const Result<Payment> reversed = reversePayment(tx, change, {entry.subjectId});
    return reversed ? Result<void>() : Result<void>(failure(reversed));
}

Result<void> restoreCheckIn(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const Result<CheckInOutcome> reversed = takeBackCheckIn(tx, change, {}, {entry.subjectId});
    return reversed ? Result<void>() : Result<void>(failure(reversed));
}

Result<void> restoreMail(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const auto from = mailStateFromString(entry.after[stateField].toString());
    const auto to = mailStateFromString(entry.before[stateField].toString());
    const bool isSent =
        from == MailState::Sending || from == MailState::Sent || to == MailState::Sending || to == MailState::Sent;
    if (!from || !to || isSent)
        return failure(ErrorCode::Denied, u"what was done to this mail cannot be taken back"_s);
    return moveMail(tx, change, {entry.subjectId}, {entry.eventId}, *from, *to);
}

} // namespace cookout
