// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/eventrestore.h"

#include "core/domain/documentdiff.h"
#include "core/domain/eventdocument.h"
#include "core/services/eventchange.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<Event> withoutCreation(const Event &present)
{
    if (present.state == EventState::Archived)
        return failure(ErrorCode::Conflict, u"the event %1 is archived already"_s.arg(present.slug));
    Event wanted = present;
    wanted.state = EventState::Archived;
    return wanted;
}

Result<Event> withoutChange(const Event &present, const DocumentDiff &done)
{
    const QJsonObject document = eventDocument(present);
    const DocumentDiff back = done.reversed();
    const QStringList collisions = collisionsOf(document, back);
    if (!collisions.isEmpty()) {
        return failure(ErrorCode::Conflict,
                       u"changed again since, in the event %1: %2"_s.arg(present.slug, collisions.join(u", "_s)));
    }
    Event wanted = withDocument(present, applied(document, back));
    const Result<ValidEvent> valid = validated(wanted.details());
    if (!valid) {
        return failure(ErrorCode::Conflict,
                       u"the event %1 would not be complete any more with what was before"_s.arg(present.slug),
                       valid.error().fields);
    }
    wanted.setDetails(valid->event().details());
    return wanted;
}

} // namespace

Result<void> restoreEvent(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    const Result<Event> present = eventById(tx, EventId{entry.subjectId});
    if (!present)
        return failure(present);
    const Result<Event> wanted =
        entry.before.isEmpty() ? withoutCreation(*present) : withoutChange(*present, {entry.before, entry.after});
    if (!wanted)
        return failure(wanted);
    const Result<Event> restored = changeEvent(tx, change, *present, *wanted, u"event.restored"_s);
    return restored ? Result<void>() : Result<void>(failure(restored));
}

} // namespace cookout
