// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/highlightrepository.h"

#include "core/storage/elementremoval.h"

namespace cookout {

namespace {

#define HIGHLIGHT_COLUMNS "SELECT code, title, text, position, event_id FROM highlights "

constexpr Sql selectOfEvent = HIGHLIGHT_COLUMNS "WHERE event_id = ? ORDER BY position, code";
constexpr Sql selectAll = HIGHLIGHT_COLUMNS "ORDER BY event_id, position, code";
constexpr Sql selectCodes = "SELECT code FROM highlights WHERE event_id = ?";
constexpr Sql upsert = "INSERT INTO highlights (event_id, code, title, text, position) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (event_id, code) DO UPDATE SET title = excluded.title, text = excluded.text, "
                       "position = excluded.position";
constexpr Sql remove = "DELETE FROM highlights WHERE event_id = ? AND code = ?";

constexpr int ownerColumn = 4;

Highlight fromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.count(3)};
}

} // namespace

Result<QList<Highlight>> HighlightRepository::ofEvent(EventId id)
{
    return m_connection.list(selectOfEvent, {id.value}, fromRow);
}

Result<QHash<EventId, QList<Highlight>>> HighlightRepository::all()
{
    return byOwner<EventId>(m_connection, selectAll, ownerColumn, fromRow);
}

Result<void> HighlightRepository::replace(WriteTransaction &tx, EventId id, const QList<Highlight> &highlights)
{
    Result<QStringList> others = tx.list(selectCodes, {id.value}, [](const Row &row) { return row.text(0); });
    if (!others)
        return failure(others);
    for (const Highlight &highlight : highlights) {
        const Result<int> stored =
            tx.change(upsert, {id.value, highlight.code, highlight.title, highlight.text, highlight.position});
        if (!stored)
            return failure(stored);
        others->removeAll(highlight.code);
    }
    for (const QString &code : std::as_const(*others)) {
        if (const Result<int> gone = tx.change(remove, {id.value, code}); !gone)
            return failure(gone);
    }
    return {};
}

} // namespace cookout
