// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undoservice.h"

#include "core/services/eventrestore.h"
#include "core/services/guestpairs.h"
#include "core/services/mailingservice.h"
#include "core/services/registrationrestore.h"
#include "core/services/settingsrestore.h"
#include "core/services/staffrestore.h"
#include "core/services/viewservice.h"
#include "core/services/waitingline.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr int longestHistory = 200;
constexpr QStringView erasure = u"registration.erased";

using Restore = Result<void> (*)(WriteTransaction &, const Change &, const AuditEntry &);

struct Subject {
    const char16_t *name;
    Restore restore;
};

constexpr std::array subjects{
    Subject{u"api-token", restoreApiToken},
    Subject{u"check-in", restoreCheckIn},
    Subject{u"device", restoreDevice},
    Subject{u"event", restoreEvent},
    Subject{u"guest-pair", restoreGuestPair},
    Subject{u"mail", restoreMail},
    Subject{u"mailing", restoreMailing},
    Subject{u"payment", restorePayment},
    Subject{u"setting", restoreSetting},
    Subject{u"user", restoreUser},
    Subject{u"view", restoreView},
};

Result<void> restore(WriteTransaction &tx, const Change &change, const AuditEntry &entry, Overbooking overbooking)
{
    if (entry.subject == "registration"_L1)
        return restoreRegistration(tx, change, entry, overbooking);
    const auto *const subject = std::find_if(subjects.begin(), subjects.end(), [&entry](const Subject &known) {
        return entry.subject == QStringView(known.name);
    });
    if (subject == subjects.end())
        return failure(ErrorCode::Denied, u"a change of a %1 cannot be taken back"_s.arg(entry.subject));
    return subject->restore(tx, change, entry);
}

/** What was taken back may have freed places. */
Result<void> promoteWherePlacesCameFree(WriteTransaction &tx, const Change &change, const QList<AuditEntry> &entries)
{
    QSet<qint64> events;
    for (const AuditEntry &entry : entries) {
        if (entry.eventId != 0 && entry.subject != "mail"_L1 && entry.subject != "mailing"_L1)
            events.insert(entry.eventId);
    }
    RegistrationEditor editor(tx, change);
    for (const qint64 event : std::as_const(events)) {
        if (const Result<void> promoted = promoteWaiting(tx, editor, change, {event}); !promoted)
            return promoted;
    }
    return {};
}

Result<Change> takeBack(WriteTransaction &tx, const Change &change, Overbooking overbooking)
{
    AuditRepository audit(tx);
    const Result<QList<AuditEntry>> entries = audit.entriesOf(change.undoes);
    if (!entries)
        return failure(entries);
    if (entries->isEmpty())
        return failure(ErrorCode::NotFound, u"there is no such change"_s);
    const Result<QString> undoneBy = audit.undoneBy(change.undoes);
    if (!undoneBy)
        return failure(undoneBy);
    if (!undoneBy->isEmpty())
        return failure(ErrorCode::Conflict, u"the change has been taken back already"_s);
    const bool erases =
        std::any_of(entries->begin(), entries->end(), [](const AuditEntry &entry) { return entry.action == erasure; });
    if (erases)
        return failure(ErrorCode::Denied, u"what was erased for privacy is gone"_s);
    for (const AuditEntry &entry : *entries) { // the last thing done comes first
        if (const Result<void> restored = restore(tx, change, entry, overbooking); !restored)
            return failure(restored);
    }
    const Result<void> promoted = promoteWherePlacesCameFree(tx, change, *entries);
    return promoted ? Result<Change>(change) : Result<Change>(failure(promoted));
}

Result<Change> latestAfter(ReadConnection &connection, const QString &changeId)
{
    AuditRepository audit(connection);
    const Result<QList<AuditEntry>> entries = audit.entriesOf(changeId);
    if (!entries)
        return failure(entries);
    std::optional<Change> latest;
    for (const AuditEntry &entry : *entries) {
        Result<std::optional<Change>> last = audit.lastChangeOf(entry.subject, entry.subjectId);
        if (!last)
            return failure(last);
        const bool isLater = *last && (*last)->id != changeId && (!latest || latest->at < (*last)->at);
        if (isLater)
            latest = std::move(*last);
    }
    if (!latest)
        return failure(ErrorCode::NotFound, u"nothing of it was changed since"_s);
    return std::move(*latest);
}

Result<Change> bringBack(WriteTransaction &tx, Change change, const QString &changeId, Overbooking overbooking)
{
    Result<QString> undoneBy = AuditRepository(tx).undoneBy(changeId);
    if (!undoneBy)
        return failure(undoneBy);
    if (undoneBy->isEmpty())
        return failure(ErrorCode::Conflict, u"the change has not been taken back"_s);
    change.undoes = std::move(*undoneBy);
    return takeBack(tx, change, overbooking);
}

} // namespace

Pending<QList<ChangeSummary>> UndoService::history(EventId eventId, int limit, qint64 before)
{
    const qint64 from = before > 0 ? before : std::numeric_limits<qint64>::max();
    return m_pool.read([eventId, from, limit = std::clamp(limit, 1, longestHistory)](ReadConnection &connection) {
        return AuditRepository(connection).changes(eventId, limit, from);
    });
}

Pending<QList<HistoryRow>> UndoService::historyOf(RegistrationId id, int limit)
{
    return m_pool.read([id, limit = std::clamp(limit, 1, longestHistory)](ReadConnection &connection) {
        return AuditRepository(connection).ofRegistration(id, limit);
    });
}

Pending<Change> UndoService::changedSince(const QString &changeId)
{
    return m_pool.read([changeId](ReadConnection &connection) { return latestAfter(connection, changeId); });
}

Pending<Change> UndoService::undo(const QString &changeId, const Actor &actor, Overbooking overbooking)
{
    return m_pool.write([overbooking, change = Change::by(actor, m_clock.now(), changeId)](WriteTransaction &tx) {
        return takeBack(tx, change, overbooking);
    });
}

Pending<Change> UndoService::redo(const QString &changeId, const Actor &actor, Overbooking overbooking)
{
    return m_pool.write([changeId, overbooking, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return bringBack(tx, change, changeId, overbooking);
    });
}

} // namespace cookout
