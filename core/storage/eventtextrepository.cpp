// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventtextrepository.h"

namespace cookout {

namespace {

constexpr Sql selectOfEvent = "SELECT event_id, name, language, text FROM event_texts WHERE event_id = ?";
constexpr Sql selectAll = "SELECT event_id, name, language, text FROM event_texts";
constexpr Sql upsert = "INSERT INTO event_texts (event_id, name, language, text) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (event_id, name, language) DO UPDATE SET text = excluded.text";
constexpr Sql remove = "DELETE FROM event_texts WHERE event_id = ? AND name = ? AND language = ?";

struct StoredText {
    EventId owner;
    QString name;
    QString language;
    QString text;
};

StoredText fromRow(const Row &row)
{
    return {{row.number(0)}, row.text(1), row.text(2), row.text(3)};
}

QHash<EventId, EventTexts> byEvent(const QList<StoredText> &rows)
{
    QHash<EventId, EventTexts> texts;
    for (const StoredText &row : rows)
        texts[row.owner][row.name].insert(row.language, row.text);
    return texts;
}

} // namespace

Result<EventTexts> EventTextRepository::ofEvent(EventId id)
{
    const auto rows = m_connection.list(selectOfEvent, {id.value}, fromRow);
    return rows ? Result<EventTexts>(byEvent(*rows).value(id)) : Result<EventTexts>(failure(rows));
}

Result<QHash<EventId, EventTexts>> EventTextRepository::all()
{
    using Texts = Result<QHash<EventId, EventTexts>>;
    const auto rows = m_connection.list(selectAll, {}, fromRow);
    return rows ? Texts(byEvent(*rows)) : Texts(failure(rows));
}

Result<void> EventTextRepository::replace(WriteTransaction &tx, EventId id, const EventTexts &texts)
{
    const auto stored = tx.list(selectOfEvent, {id.value}, fromRow);
    if (!stored)
        return failure(stored);
    for (const StoredText &row : *stored) {
        if (texts.value(row.name).contains(row.language))
            continue;
        if (const Result<int> gone = tx.change(remove, {id.value, row.name, row.language}); !gone)
            return failure(gone);
    }
    for (auto named = texts.begin(); named != texts.end(); ++named) {
        for (auto text = named->begin(); text != named->end(); ++text) {
            const Result<int> kept = tx.change(upsert, {id.value, named.key(), text.key(), text.value()});
            if (!kept)
                return failure(kept);
        }
    }
    return {};
}

} // namespace cookout
