// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guestmerge.h"

#include "core/services/paymentledger.h"
#include "core/services/registrationjobs.h"
#include "core/services/waitingline.h"
#include "core/storage/paymentrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<void> mayMerge(const Registration &kept, const Registration &other)
{
    const bool isPair = kept.id != other.id && kept.eventId == other.eventId;
    const bool areThere = kept.status != RegistrationStatus::Cancelled && other.status != RegistrationStatus::Cancelled;
    if (!isPair || !areThere)
        return failure(ErrorCode::Conflict, u"these two registrations cannot be made one"_s);
    if (other.checkedIn > 0)
        return failure(ErrorCode::Conflict, u"somebody of the party that would go is inside already"_s,
                       {{u"persons"_s, FieldProblem::OutOfRange, other.checkedIn}});
    return {};
}

void fill(QString &empty, const QString &from)
{
    if (empty.isEmpty())
        empty = from;
}

void append(QString &text, const QString &more)
{
    if (text.isEmpty() || more.isEmpty())
        text += more;
    else if (!text.contains(more))
        text += u'\n' + more;
}

Registration joined(Registration kept, const Registration &other)
{
    fill(kept.party.email, other.party.email);
    fill(kept.party.phone, other.party.phone);
    fill(kept.party.houseNumber, other.party.houseNumber);
    append(kept.party.notes, other.party.notes);
    append(kept.staffNotes, other.staffNotes);
    for (const QString &tag : other.tags) {
        if (!kept.tags.contains(tag))
            kept.tags.append(tag);
    }
    return kept;
}

/** Every row that counts is taken back there and written here. */
Result<void> movePayments(WriteTransaction &tx, const Change &change, const Registration &from, RegistrationId to)
{
    const Result<QList<Payment>> ledger = PaymentRepository(tx).ofRegistration(from.id);
    if (!ledger)
        return failure(ledger);
    for (const Payment &row : *ledger) {
        if (row.reverses.isValid() || !rowToReverse(*ledger, row.id))
            continue;
        if (const Result<Payment> gone = reversePayment(tx, change, row.id); !gone)
            return failure(gone);
        const Result<ValidPayment> valid = validated(PaymentForm{to, row.amount, row.method, row.note, {}});
        if (!valid)
            return failure(valid);
        if (const Result<Payment> here = recordPayment(tx, change, *valid); !here)
            return failure(here);
    }
    return {};
}

} // namespace

Result<Registration> mergeGuests(WriteTransaction &tx, const Change &change, RegistrationId keptId,
                                 RegistrationId otherId)
{
    RegistrationEditor editor(tx, change);
    const Result<Registration> kept = editor.load(keptId);
    const Result<Registration> other = editor.load(otherId);
    if (!kept)
        return kept;
    if (!other)
        return other;
    if (const Result<void> allowed = mayMerge(*kept, *other); !allowed)
        return failure(allowed);
    const Result<Registration> gone =
        storeWanted(editor, change, *other, cancelled(*other, change.at), u"registration.merged"_s);
    if (!gone)
        return gone;
    Result<Registration> stored = storeWanted(editor, change, *kept, joined(*kept, *other), u"registration.merged"_s);
    if (!stored)
        return stored;
    Result<void> step = movePayments(tx, change, *other, keptId);
    if (step)
        step = promoteWaiting(tx, editor, change, kept->eventId);
    return step ? editor.load(keptId) : Result<Registration>(failure(step));
}

} // namespace cookout
