// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** The table bring_items. Lives for one call. */
class BringItemRepository {
public:
    explicit BringItemRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By position. */
    [[nodiscard]] Result<QList<BringItem>> ofEvent(EventId id);
    /** Those of all events, each by position. */
    [[nodiscard]] Result<QHash<EventId, QList<BringItem>>> all();

    /** Stores these as the event's items. One that is not among them is removed, or retired if a party promised it. */
    [[nodiscard]] static Result<void> replace(WriteTransaction &tx, EventId id, const QList<BringItem> &items);

    /** Adds to the counter of what confirmed parties bring, or takes from it. An item that is gone counts nothing. */
    [[nodiscard]] static Result<void> addPromised(WriteTransaction &tx, EventId id, const QString &code, int count);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
