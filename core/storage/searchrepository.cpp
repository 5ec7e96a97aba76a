// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/domain/searchwords.h"

#include <algorithm>
#include <iterator>
#include <tuple>

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
/**
 * The next registrations with ids of a range, whatever words they have; an index of their order answers it (the plus
 * keeps databases from using that of the ids). Ids grow with time but for imports: the range spares a search for what
 * came late the walk through all that came early.
 */
constexpr Sql selectNext = "SELECT id, registered_at FROM registrations WHERE +id BETWEEN ? AND ? AND " IN_ORDER;

constexpr Sql selectWithWord = "SELECT registration_id FROM registration_words "
                               "WHERE event_id = ? AND word >= ? AND word < ?";

/** When so many registrations came, for as many as the statement has places. */
#define EIGHT_PLACES "?, ?, ?, ?, ?, ?, ?, ?"
constexpr Sql selectMoments =
    "SELECT id, registered_at FROM registrations WHERE id IN (" EIGHT_PLACES ", " EIGHT_PLACES ", " EIGHT_PLACES
    ", " EIGHT_PLACES ", " EIGHT_PLACES ", " EIGHT_PLACES ", " EIGHT_PLACES ", " EIGHT_PLACES ")";
constexpr std::size_t momentsAtATime = 64;

// Up to `few` rows the search begins with the rarest word and looks for the others one by one. More common words are
// likely to fill a page from among the next few registrations. If they do not, the lists of all words are intersected;
// what is left is put in order by itself when it is little, and else met while walking through all registrations.
constexpr int few = 1'000;
constexpr int countedUpTo = 10'000; ///< beyond that, words are equally common
constexpr int stride = 5'000;       ///< registrations

/** A registration's place in the order of pages. */
struct Place {
    QString moment; ///< as it is stored
    qint64 id = 0;
    [[nodiscard]] auto order() const { return std::tie(moment, id); }
};

Place placeOf(const Row &row)
{
    return {row.text(1), row.number(0)};
}

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
        const auto rows = m_connection.first(countWord, {eventId.value, range.from, range.to, countedUpTo},
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
    if (search.words.first().rows <= few)
        return fromRarest(search);
    Result<QList<RegistrationId>> found =
        ids(selectAmongNext,
            QVariantList{eventId.value} + search.from + QVariantList{few} + search.alsoFrom(0) + QVariantList{limit});
    if (!found || found->size() >= limit)
        return found;
    return intersected(search);
}

Result<QList<RegistrationId>> SearchRepository::fromRarest(const Search &search)
{
    const WordRange &rarest = search.words.first().range;
    return ids(selectFromWord, QVariantList{search.eventId.value, rarest.from, rarest.to} + search.alsoFrom(1) +
                                   search.from + QVariantList{search.limit});
}

Result<SearchRepository::Candidates> SearchRepository::withWord(EventId eventId, const WordRange &range)
{
    Candidates found;
    const Result<void> read = m_connection.each(selectWithWord, {eventId.value, range.from, range.to},
                                                [&found](const Row &row) { found.push_back(row.number(0)); });
    if (!read)
        return failure(read);
    std::sort(found.begin(), found.end()); // it is, unless several words have this beginning
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<QList<RegistrationId>> SearchRepository::intersected(const Search &search)
{
    Result<Candidates> candidates = withWord(search.eventId, search.words.first().range);
    for (qsizetype i = 1; candidates && !candidates->empty() && i < search.words.size(); ++i) {
        const Result<Candidates> others = withWord(search.eventId, search.words[i].range);
        if (!others)
            return failure(others);
        Candidates both;
        std::set_intersection(candidates->begin(), candidates->end(), others->begin(), others->end(),
                              std::back_inserter(both));
        candidates = std::move(both);
    }
    if (!candidates)
        return failure(candidates);
    return candidates->size() <= few ? ordered(search, *candidates) : metOnTheWay(search, *candidates);
}

Result<QList<RegistrationId>> SearchRepository::ordered(const Search &search, const Candidates &candidates)
{
    std::vector<Place> places;
    for (std::size_t begin = 0; begin < candidates.size(); begin += momentsAtATime) {
        QVariantList values;
        values.reserve(momentsAtATime);
        for (std::size_t i = begin; i < begin + momentsAtATime; ++i) // a last group is filled up with its first
            values << candidates[i < candidates.size() ? i : begin];
        const Result<void> read =
            m_connection.each(selectMoments, values, [&places](const Row &row) { places.push_back(placeOf(row)); });
        if (!read)
            return failure(read);
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.order() < b.order(); });
    const Place after{search.from.first().toString(), search.from.last().toLongLong()};
    QList<RegistrationId> found;
    for (const Place &place : places) {
        if (after.order() < place.order() && found.size() < search.limit)
            found.append(RegistrationId{place.id});
    }
    return found;
}

Result<QList<RegistrationId>> SearchRepository::metOnTheWay(const Search &search, const Candidates &candidates)
{
    QList<RegistrationId> found;
    QVariantList from = search.from;
    int walked = stride;
    while (walked == stride && found.size() < search.limit) {
        walked = 0;
        Place last; ///< where the next stride begins
        const auto visit = [&](const Row &row) {
            const qint64 id = row.number(0);
            if (++walked == stride)
                last = placeOf(row);
            if (std::binary_search(candidates.begin(), candidates.end(), id))
                found.append(RegistrationId{id});
            return found.size() < search.limit;
        };
        const QVariantList values =
            QVariantList{candidates.front(), candidates.back(), search.eventId.value} + from + QVariantList{stride};
        if (const Result<void> read = m_connection.eachUntil(selectNext, values, visit); !read)
            return failure(read);
        from = {last.moment, last.moment, last.id};
    }
    return found;
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
