// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/domain/savedview.h"
#include "core/services/author.h"
#include "core/storage/writetransaction.h"

namespace cookout {

class DatabasePool;

/**
 * Views of the guests that organisers save, for everybody who works with the event. Stateless; callable from any
 * thread. Each change is in the history and can be taken back; it is announced as a change of the event.
 */
class ViewService {
public:
    ViewService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** Those of an event, in the order of their names. */
    [[nodiscard]] Pending<QList<SavedView>> ofEvent(EventId id);

    /**
     * Stores a new view, or the present name and filter of one that has an id. InvalidInput for the field "name" when
     * it has none or a too long one, Conflict when another view of the event has it; NotFound for one that is gone.
     */
    [[nodiscard]] Pending<SavedView> save(const SavedView &view, const Author &author);

    /** NotFound when it is gone already. */
    [[nodiscard]] Pending<SavedView> remove(SavedViewId id, const Author &author);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

/** Takes back one entry of subject "view" within the transaction of `change`; Conflict when it has changed since. */
[[nodiscard]] Result<void> restoreView(WriteTransaction &tx, const Change &change, const AuditEntry &entry);

} // namespace cookout
