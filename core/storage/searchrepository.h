// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registrationpage.h"
#include "core/storage/writetransaction.h"

#include <vector>

namespace cookout {

struct WordRange;

/** The table registration_words: which registration is found by which word. Lives for one call. */
class SearchRepository {
public:
    explicit SearchRepository(ReadConnection &connection) : m_connection(connection) {}

    /**
     * Up to `limit` registrations of the event, after that position, in which for each word one begins with it; at most
     * eight words count. Words that many registrations have cost most when they seldom or never meet in one: then
     * the numbers of all that have them are read and compared.
     */
    [[nodiscard]] Result<QList<RegistrationId>> find(EventId eventId, const QStringList &words,
                                                     const PagePosition &after, int limit);

    [[nodiscard]] static Result<void> addWords(WriteTransaction &tx, EventId eventId, RegistrationId id,
                                               const QStringList &words);
    [[nodiscard]] static Result<void> removeWords(WriteTransaction &tx, RegistrationId id);

private:
    struct Counted;
    struct Search;
    using Candidates = std::vector<qint64>; ///< ids, ascending, each once
    [[nodiscard]] Result<QList<Counted>> counted(EventId eventId, const QStringList &words);
    [[nodiscard]] Result<QList<RegistrationId>> fromRarest(const Search &search);
    [[nodiscard]] Result<Candidates> withWord(EventId eventId, const WordRange &range);
    /** By comparing the lists of all words. */
    [[nodiscard]] Result<QList<RegistrationId>> intersected(const Search &search);
    [[nodiscard]] Result<QList<RegistrationId>> ordered(const Search &search, const Candidates &candidates);
    [[nodiscard]] Result<QList<RegistrationId>> metOnTheWay(const Search &search, const Candidates &candidates);
    [[nodiscard]] Result<QList<RegistrationId>> ids(Sql sql, const QVariantList &values);

    ReadConnection &m_connection;
};

} // namespace cookout
