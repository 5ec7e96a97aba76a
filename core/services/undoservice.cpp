// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undoservice.h"

#include "core/services/eventrestore.h"
#include "core/services/registrationrestore.h"
#include "core/services/settingsrestore.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasepool.h"

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
    Subject{u"event", restoreEvent},
    Subject{u"mail", restoreMail},
    Subject{u"payment", restorePayment},
    Subject{u"setting", restoreSetting},
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
    return change;
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
