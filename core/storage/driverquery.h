// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/preparedquery.h"

#include <QSqlQuery>

#include <functional>

namespace cookout {

/** What an error of Qt's driver means, in the words of its database. */
using DriverFailure = std::function<SqlFailure(const QSqlError &)>;

/** A query that Qt's driver runs: of PostgreSQL always, of SQLite where its own interface cannot be used. */
class DriverQuery final : public PreparedQuery {
public:
    static tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> prepare(const QSqlDatabase &database,
                                                                            const char *sql, DriverFailure meaning);

    [[nodiscard]] std::optional<SqlFailure> start(const QVariantList &values) override;
    [[nodiscard]] bool next() override { return m_query.next(); }
    [[nodiscard]] int changedRows() const override { return m_query.numRowsAffected(); }
    std::optional<SqlFailure> finish() override;

    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }

private:
    DriverQuery(const QSqlDatabase &database, DriverFailure meaning) : m_query(database), m_meaning(std::move(meaning))
    {
    }

    QSqlQuery m_query;
    DriverFailure m_meaning;
};

} // namespace cookout
