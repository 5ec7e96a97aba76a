// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/domain/searchwords.h"

#include <algorithm>

namespace cookout {

namespace {

// The words of a registration are few: adding them eight at a time saves statements. A last group is filled up with
// its own first word, which conflicts with itself and adds nothing.
constexpr qsizetype wordsAtATime = 8;
constexpr Sql insertWords =
    "INSERT INTO registration_words (event_id, word, registration_id) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), "
    "(?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr Sql deleteWords = "DELETE FROM registration_words WHERE registration_id = ?";

constexpr Sql countWord = "SELECT COUNT(*) FROM (SELECT 1 FROM registration_words "
                          "WHERE event_id = ? AND word >= ? AND word < ? LIMIT ?) AS found";

// Words that a query does not have are switched off by a 0.
#define ALSO(ID)                                                                                                       \
    "AND (? = 0 OR EXISTS (SELECT 1 FROM registration_words o WHERE o.registration_id = " ID                           \
    " AND o.word >= ? AND o.word < ?)) "
#define ALSO_SEVEN(ID) ALSO(ID) ALSO(ID) ALSO(ID) ALSO(ID) ALSO(ID) ALSO(ID) ALSO(ID)
constexpr int mostWords = 8;

/** From everything that has a rare word to the registrations. CROSS JOIN makes SQLite keep to this order. */
constexpr Sql selectFromWord = "SELECT r.id FROM (SELECT DISTINCT w.registration_id FROM registration_words w "
                               "WHERE w.event_id = ? AND w.word >= ? AND w.word < ? " ALSO_SEVEN(
                                   "w.registration_id") ") AS found "
                                                        "CROSS JOIN registrations r WHERE r.id = found.registration_id "
                                                        "AND r.registered_at >= ? AND (r.registered_at > ? OR r.id > "
                                                        "?) ORDER BY r.registered_at, r.id LIMIT ?";

#define IN_ORDER                                                                                                       \
    "event_id = ? AND registered_at >= ? AND (registered_at > ? OR id > ?) ORDER BY registered_at, id LIMIT ?"

/** Those among the next few registrations that have all words. */
constexpr Sql selectAmongNext =
    "SELECT r.id FROM (SELECT id, registered_at FROM registrations WHERE " IN_ORDER ") AS r WHERE 0 = 0 " ALSO("r.id")
        ALSO_SEVEN("r.id") "ORDER BY r.registered_at, r.id LIMIT ?";
constexpr Sql countNext = "SELECT COUNT(*) FROM (SELECT id FROM registrations WHERE " IN_ORDER ") AS next";

/** Through all registrations as they came, until enough of them have the words. */
constexpr Sql selectInOrder = "SELECT r.id FROM registrations r WHERE r.event_id = ? "
                              "AND r.registered_at >= ? AND (r.registered_at > ? OR r.id > ?) " ALSO("r.id")
                                  ALSO_SEVEN("r.id") "ORDER BY r.registered_at, r.id LIMIT ?";

// Up to `rare` rows the search begins with the rarest word. A more common one is likely to fill a page from among the
// next few registrations; if it does not, it is common by `common` rows and walked to, or else begun with after all.
constexpr int rare = 2'000;
constexpr int common = 30'000;
constexpr int nextFew = 2'000;

} // namespace

/** A word's range, and how many rows are in it; counting stops where it makes no difference any more. */
struct SearchRepository::Counted {
    WordRange range;
    int rows = 0;
};

/** One search: its words, the rarest first, and where its page begins. */
struct SearchRepository::Search {
    EventId eventId;
    QList<Counted> words;
    QVariantList from;
    int limit = 0;

    /** The switches and ranges of the words from `first` on, for as many places as the statement has. */
    [[nodiscard]] QVariantList alsoFrom(qsizetype first) const
    {
        QVariantList values;
        for (qsizetype i = first; i < mostWords; ++i) {
            const bool used = i < words.size();
            const WordRange range = used ? words[i].range : WordRange();
            values << bound(used) << range.from << range.to;
        }
        return values;
    }
};

Result<QList<SearchRepository::Counted>> SearchRepository::counted(EventId eventId, const QStringList &words)
{
    QList<Counted> ranges;
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), mostWords))) {
        const WordRange range = wordsBeginningWith(word);
        const auto rows = m_connection.first(countWord, {eventId.value, range.from, range.to, common},
                                             [](const Row &row) { return row.count(0); });
        if (!rows)
            return failure(rows);
        ranges.append({range, rows->value_or(0)});
    }
    std::stable_sort(ranges.begin(), ranges.end(), [](const Counted &a, const Counted &b) { return a.rows < b.rows; });
    return ranges;
}

Result<QList<RegistrationId>> SearchRepository::find(EventId eventId, const QStringList &words,
                                                     const PagePosition &after, int limit)
{
    Result<QList<Counted>> ranges = counted(eventId, words);
    if (!ranges)
        return failure(ranges);
    if (ranges->isEmpty() || ranges->first().rows == 0)
        return QList<RegistrationId>();
    const QString from = bound(after.registeredAt).toString();
    const Search search{eventId, std::move(*ranges), {from, from, after.id.value}, limit};
    if (search.words.first().rows <= rare)
        return fromRarest(search);
    const QVariantList next = QVariantList{eventId.value} + search.from + QVariantList{nextFew};
    Result<QList<RegistrationId>> found = ids(selectAmongNext, next + search.alsoFrom(0) + QVariantList{limit});
    if (!found || found->size() >= limit)
        return found;
    const auto seen = m_connection.first(countNext, next, [](const Row &row) { return row.count(0); });
    if (!seen)
        return failure(seen);
    if (seen->value_or(0) < nextFew) // there are no others
        return found;
    if (search.words.first().rows < common)
        return fromRarest(search);
    return ids(selectInOrder,
               QVariantList{eventId.value} + search.from + search.alsoFrom(0) + QVariantList{search.limit});
}

Result<QList<RegistrationId>> SearchRepository::fromRarest(const Search &search)
{
    const WordRange &rarest = search.words.first().range;
    return ids(selectFromWord, QVariantList{search.eventId.value, rarest.from, rarest.to} + search.alsoFrom(1) +
                                   search.from + QVariantList{search.limit});
}

Result<QList<RegistrationId>> SearchRepository::ids(Sql sql, const QVariantList &values)
{
    return m_connection.list(sql, values, [](const Row &row) { return RegistrationId{row.number(0)}; });
}

Result<void> SearchRepository::addWords(WriteTransaction &tx, EventId eventId, RegistrationId id,
                                        const QStringList &words)
{
    for (qsizetype begin = 0; begin < words.size(); begin += wordsAtATime) {
        QVariantList values;
        values.reserve(3 * wordsAtATime);
        for (qsizetype i = begin; i < begin + wordsAtATime; ++i)
            values << eventId.value << words[i < words.size() ? i : begin] << id.value;
        if (const Result<int> added = tx.change(insertWords, values); !added)
            return failure(added);
    }
    return {};
}

Result<void> SearchRepository::removeWords(WriteTransaction &tx, RegistrationId id)
{
    const Result<int> removed = tx.change(deleteWords, {id.value});
    return removed ? Result<void>() : Result<void>(failure(removed));
}

} // namespace cookout
