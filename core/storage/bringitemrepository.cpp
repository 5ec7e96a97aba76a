// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bringitemrepository.h"

#include "core/storage/elementremoval.h"

namespace cookout {

namespace {

#define BRING_ITEM_COLUMNS "SELECT code, label, wanted, position, retired, promised, event_id FROM bring_items "

constexpr Sql selectOfEvent = BRING_ITEM_COLUMNS "WHERE event_id = ? ORDER BY position, code";
constexpr Sql selectAll = BRING_ITEM_COLUMNS "ORDER BY event_id, position, code";
constexpr Sql upsert = "INSERT INTO bring_items (event_id, code, label, wanted, position, retired) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (event_id, code) DO UPDATE SET label = excluded.label, "
                       "wanted = excluded.wanted, position = excluded.position, retired = excluded.retired";
constexpr Sql addToPromised = "UPDATE bring_items SET promised = promised + ? WHERE event_id = ? AND code = ?";
constexpr ElementRemoval removal{
    .selectCodes = "SELECT code FROM bring_items WHERE event_id = ?",
    .selectUse = "SELECT 1 FROM registrations r JOIN bring_promises p ON p.registration_id = r.id "
                 "WHERE r.event_id = ? AND p.item_code = ? LIMIT 1",
    .retire = "UPDATE bring_items SET retired = 1 WHERE event_id = ? AND code = ?",
    .remove = "DELETE FROM bring_items WHERE event_id = ? AND code = ?",
};

constexpr int ownerColumn = 6;

BringItem fromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.count(2), row.count(3), row.flag(4), row.count(5)};
}

} // namespace

Result<QList<BringItem>> BringItemRepository::ofEvent(EventId id)
{
    return m_connection.list(selectOfEvent, {id.value}, fromRow);
}

Result<QHash<EventId, QList<BringItem>>> BringItemRepository::all()
{
    return byOwner<EventId>(m_connection, selectAll, ownerColumn, fromRow);
}

Result<void> BringItemRepository::replace(WriteTransaction &tx, EventId id, const QList<BringItem> &items)
{
    QStringList kept;
    for (const BringItem &item : items) {
        const Result<int> stored =
            tx.change(upsert, {id.value, item.code, item.label, item.wanted, item.position, bound(item.retired)});
        if (!stored)
            return failure(stored);
        kept.append(item.code);
    }
    return removeOthers(tx, removal, id.value, kept);
}

Result<void> BringItemRepository::addPromised(WriteTransaction &tx, EventId id, const QString &code, int count)
{
    const Result<int> changed = tx.change(addToPromised, {count, id.value, code});
    return changed ? Result<void>() : Result<void>(failure(changed));
}

} // namespace cookout
