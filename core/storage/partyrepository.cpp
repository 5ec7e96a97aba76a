// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partyrepository.h"

#include <algorithm>
#include <tuple>

namespace cookout {

namespace {

enum Kind {
    TicketRow,
    CompanionRow,
    AnswerRow,
    PromiseRow,
};

// All kinds in one query: on PostgreSQL each would be a round trip.
#define PARTY_ROWS(FROM_TICKETS, FROM_COMPANIONS, FROM_ANSWERS, FROM_PROMISES)                                         \
    "SELECT 0, p.registration_id, p.position, p.code, '', p.count, p.unit_price, p.takes_place " FROM_TICKETS          \
    " UNION ALL SELECT 1, p.registration_id, p.position, p.name, '', 0, 0, 0 " FROM_COMPANIONS                         \
    " UNION ALL SELECT 2, p.registration_id, p.person, p.question_code, p.value, p.item, p.price, 0 " FROM_ANSWERS     \
    " UNION ALL SELECT 3, p.registration_id, 0, p.item_code, '', p.count, 0, 0 " FROM_PROMISES
#define OF_ONE(TABLE) "FROM " TABLE " p WHERE p.registration_id = ?"
#define OF_EVENT(TABLE) "FROM registrations r JOIN " TABLE " p ON p.registration_id = r.id WHERE r.event_id = ?"

constexpr Sql selectOfOne =
    PARTY_ROWS(OF_ONE("registration_tickets"), OF_ONE("companions"), OF_ONE("answers"), OF_ONE("bring_promises"));
constexpr Sql selectOfEvent = PARTY_ROWS(OF_EVENT("registration_tickets"), OF_EVENT("companions"), OF_EVENT("answers"),
                                         OF_EVENT("bring_promises"));

constexpr Sql insertTicket = "INSERT INTO registration_tickets "
                             "(registration_id, position, code, count, unit_price, takes_place) "
                             "VALUES (?, ?, ?, ?, ?, ?)";
constexpr Sql insertCompanion = "INSERT INTO companions (registration_id, position, name) VALUES (?, ?, ?)";
constexpr Sql insertAnswer = "INSERT INTO answers (registration_id, question_code, person, item, value, price) "
                             "VALUES (?, ?, ?, ?, ?, ?)";
constexpr Sql insertPromise = "INSERT INTO bring_promises (registration_id, item_code, count) VALUES (?, ?, ?)";
constexpr Sql deleteTickets = "DELETE FROM registration_tickets WHERE registration_id = ?";
constexpr Sql deleteCompanions = "DELETE FROM companions WHERE registration_id = ?";
constexpr Sql deleteAnswers = "DELETE FROM answers WHERE registration_id = ?";
constexpr Sql deletePromises = "DELETE FROM bring_promises WHERE registration_id = ?";

struct PartyRow {
    int kind = TicketRow;
    qint64 owner = 0;
    int position = 0;
    QString code;
    QString value;
    int count = 0;
    Money price;
    bool flag = false;

    [[nodiscard]] auto order() const { return std::tie(kind, position, code, count); }
};

PartyRow fromRow(const Row &row)
{
    return {row.count(0), row.number(1), row.count(2),         row.text(3),
            row.text(4),  row.count(5),  Money(row.number(6)), row.flag(7)};
}

void addTo(Party &party, const PartyRow &row)
{
    switch (row.kind) {
    case TicketRow:
        party.tickets.append({row.code, row.count, row.price, row.flag});
        break;
    case CompanionRow:
        party.companions.append(row.code);
        break;
    case AnswerRow:
        party.answers.append({row.code, row.position, row.count, row.value, row.price});
        break;
    default:
        party.promises.append({row.code, row.count});
        break;
    }
}

void addTo(Party &party, QList<PartyRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const PartyRow &a, const PartyRow &b) { return a.order() < b.order(); });
    for (const PartyRow &row : std::as_const(rows))
        addTo(party, row);
}

/** Runs the statement once for each item. */
template <typename Item, typename Values>
Result<void> insertEach(WriteTransaction &tx, Sql sql, const QList<Item> &items, Values valuesOf)
{
    int position = 0;
    for (const Item &item : items) {
        if (const Result<int> inserted = tx.change(sql, valuesOf(item, ++position)); !inserted)
            return failure(inserted);
    }
    return {};
}

Result<void> insertTickets(WriteTransaction &tx, qint64 id, const QList<TicketCount> &tickets)
{
    return insertEach(tx, insertTicket, tickets, [id](const TicketCount &ticket, int position) {
        return QVariantList{
            id, position, ticket.code, ticket.count, ticket.unitPrice.cents(), bound(ticket.takesPlace)};
    });
}

Result<void> insertCompanions(WriteTransaction &tx, qint64 id, const QStringList &names)
{
    return insertEach<QString>(tx, insertCompanion, names, [id](const QString &name, int position) {
        return QVariantList{id, position, name};
    });
}

Result<void> insertAnswers(WriteTransaction &tx, qint64 id, const QList<PartyAnswer> &answers)
{
    return insertEach(tx, insertAnswer, answers, [id](const PartyAnswer &answer, int) {
        return QVariantList{id, answer.questionCode, answer.person, answer.item, answer.value, answer.price.cents()};
    });
}

Result<void> insertPromises(WriteTransaction &tx, qint64 id, const QList<BringPromise> &promises)
{
    return insertEach(tx, insertPromise, promises, [id](const BringPromise &promise, int) {
        return QVariantList{id, promise.itemCode, promise.count};
    });
}

/** Removes the old rows of one kind and writes the new ones, if they differ. */
template <typename Items>
Result<void> replaceRows(WriteTransaction &tx, Sql remove, qint64 id, const Items &before, const Items &after,
                         Result<void> (*insertAll)(WriteTransaction &, qint64, const Items &))
{
    if (before == after)
        return {};
    if (const Result<int> removed = tx.change(remove, {id}); !removed)
        return failure(removed);
    return insertAll(tx, id, after);
}

} // namespace

Result<void> PartyRepository::complete(Registration &registration)
{
    const qint64 id = registration.id.value;
    const Result<QList<PartyRow>> rows = m_connection.list(selectOfOne, {id, id, id, id}, fromRow);
    if (!rows)
        return failure(rows);
    addTo(registration.party, *rows);
    return {};
}

Result<void> PartyRepository::complete(EventId eventId, QList<Registration> &registrations)
{
    const qint64 id = eventId.value;
    const Result<QList<PartyRow>> rows = m_connection.list(selectOfEvent, {id, id, id, id}, fromRow);
    if (!rows)
        return failure(rows);
    QHash<qint64, QList<PartyRow>> byOwner;
    byOwner.reserve(registrations.size());
    for (const PartyRow &row : *rows)
        byOwner[row.owner].append(row);
    for (Registration &registration : registrations)
        addTo(registration.party, byOwner.value(registration.id.value));
    return {};
}

Result<void> PartyRepository::insert(WriteTransaction &tx, RegistrationId id, const Party &party)
{
    Result<void> step = insertTickets(tx, id.value, party.tickets);
    if (step)
        step = insertCompanions(tx, id.value, party.companions);
    if (step)
        step = insertAnswers(tx, id.value, party.answers);
    if (step)
        step = insertPromises(tx, id.value, party.promises);
    return step;
}

Result<void> PartyRepository::replace(WriteTransaction &tx, RegistrationId id, const Party &before, const Party &after)
{
    Result<void> step = replaceRows(tx, deleteTickets, id.value, before.tickets, after.tickets, insertTickets);
    if (step)
        step = replaceRows(tx, deleteCompanions, id.value, before.companions, after.companions, insertCompanions);
    if (step)
        step = replaceRows(tx, deleteAnswers, id.value, before.answers, after.answers, insertAnswers);
    if (step)
        step = replaceRows(tx, deletePromises, id.value, before.promises, after.promises, insertPromises);
    return step;
}

} // namespace cookout
