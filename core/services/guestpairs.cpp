// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guestpairs.h"

#include "core/services/eventchange.h"
#include "core/storage/auditrepository.h"
#include "core/storage/savedviewrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** The pair stands under the smaller id, and this names the other one. */
const QString otherKey = u"other"_s;

Result<void> told(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const Result<Event> event = eventById(tx, {entry.eventId});
    if (!event)
        return failure(event);
    tx.announce(EventChanged{*event});
    return AuditRepository::append(tx, change, entry);
}

} // namespace

Result<bool> keepApart(WriteTransaction &tx, const Change &change, EventId eventId, RegistrationId one,
                       RegistrationId other)
{
    const Result<bool> isNew = SavedViewRepository::insertDistinct(tx, eventId, one, other);
    if (!isNew || !*isNew)
        return isNew;
    const auto [first, second] = std::minmax(one.value, other.value);
    const AuditEntry entry{u"guests.kept-apart"_s, u"guest-pair"_s, first, eventId.value, {}, {{otherKey, second}}};
    const Result<void> written = told(tx, change, entry);
    return written ? Result<bool>(true) : Result<bool>(failure(written));
}

Result<void> restoreGuestPair(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const bool wasKnown = !entry.before.isEmpty();
    const RegistrationId one{entry.subjectId};
    const RegistrationId other{(wasKnown ? entry.before : entry.after)[otherKey].toInteger()};
    const EventId event{entry.eventId};
    const Result<bool> restored = wasKnown ? SavedViewRepository::insertDistinct(tx, event, one, other)
                                           : SavedViewRepository::removeDistinct(tx, event, one, other);
    if (!restored)
        return failure(restored);
    if (!*restored)
        return failure(ErrorCode::Conflict, u"somebody has decided otherwise about these two guests since"_s);
    AuditEntry back = entry;
    back.action = u"guests.kept-apart-restored"_s;
    std::swap(back.before, back.after);
    return told(tx, change, back);
}

} // namespace cookout
