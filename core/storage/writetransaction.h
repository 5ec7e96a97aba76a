// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/domainevent.h"
#include "core/storage/connection.h"

namespace cookout {

/** What a read job may do: queries on one consistent state of the database. Valid during the job only. */
class ReadConnection {
public:
    explicit ReadConnection(Connection &connection) : m_connection(connection) {}

    /** Every row as `fromRow(Row)` makes it. */
    template <typename FromRow>
    [[nodiscard]] auto list(Sql sql, const QVariantList &values, FromRow fromRow)
    {
        using Value = std::invoke_result_t<FromRow, const Row &>;
        QList<Value> rows;
        Result<void> read = m_connection.each(sql, values, [&](const Row &row) {
            rows.append(fromRow(row));
            return true;
        });
        return read ? Result<QList<Value>>(std::move(rows)) : Result<QList<Value>>(failure(read));
    }

    /** The first row, or nothing. */
    template <typename FromRow>
    [[nodiscard]] auto first(Sql sql, const QVariantList &values, FromRow fromRow)
    {
        using Value = std::invoke_result_t<FromRow, const Row &>;
        std::optional<Value> value;
        Result<void> read = m_connection.each(sql, values, [&](const Row &row) {
            value.emplace(fromRow(row));
            return false;
        });
        return read ? Result<std::optional<Value>>(std::move(value)) : Result<std::optional<Value>>(failure(read));
    }

    /** Calls `visit(Row)` for every row. */
    template <typename Visit>
    [[nodiscard]] Result<void> each(Sql sql, const QVariantList &values, Visit visit)
    {
        return m_connection.each(sql, values, [&visit](const Row &row) {
            visit(row);
            return true;
        });
    }

    /** Calls `visit(Row)` for each row until it answers false. */
    template <typename Visit>
    [[nodiscard]] Result<void> eachUntil(Sql sql, const QVariantList &values, Visit visit)
    {
        return m_connection.each(sql, values, std::move(visit));
    }

protected:
    Connection &m_connection;
};

/**
 * What a write job may do, inside the transaction of its group. Nothing is promised before the commit: the
 * pool answers and announces afterwards. Valid during the job only.
 */
class WriteTransaction final : public ReadConnection {
public:
    using ReadConnection::ReadConnection;

    /** Answers the number of rows changed. */
    [[nodiscard]] Result<int> change(Sql sql, const QVariantList &values) { return m_connection.change(sql, values); }

    /** Told to everybody after the commit; forgotten when the job or the commit fails. */
    void announce(DomainEvent fact) { m_facts.append(std::move(fact)); }
    [[nodiscard]] const QList<DomainEvent> &announced() const { return m_facts; }

private:
    QList<DomainEvent> m_facts;
};

} // namespace cookout
