// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/postgresconnection.h"
#include "core/storage/sqliteconnection.h"

using namespace Qt::StringLiterals;

namespace cookout {

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress &address, ConnectionRole role,
                                                     bool synchronousFull, PreparedHook onPrepared)
{
    auto opened = address.kind == DatabaseAddress::Kind::Sqlite
                      ? SqliteConnection::open(address, role, synchronousFull, std::move(onPrepared))
                      : PostgresConnection::open(address, role, synchronousFull, std::move(onPrepared));
    if (opened)
        return opened;
    return failure(opened.error().code,
                   u"the database %1 cannot be used: %2"_s.arg(address.display(), opened.error().detail));
}

tl::unexpected<Error> Connection::noted(SqlFailure failed)
{
    m_trouble = std::max(m_trouble, failed.trouble);
    return tl::unexpected(std::move(failed.error));
}

void Connection::forgetTrouble()
{
    if (m_trouble != Trouble::Lost)
        m_trouble = Trouble::None;
}

Result<void> Connection::commit()
{
    return control("COMMIT");
}

void Connection::rollback()
{
    std::ignore = run(u"ROLLBACK"_s);
}

Result<void> Connection::checkLink()
{
    // Asked in vain, Qt would complain in the log at every statement.
    if (m_trouble == Trouble::Lost || !isOpen()) {
        m_trouble = Trouble::Lost;
        return failure(ErrorCode::Unavailable, u"the connection to the database was lost"_s);
    }
    return {};
}

Result<void> Connection::run(const QString &sql)
{
    if (const Result<void> link = checkLink(); !link)
        return link;
    if (std::optional<SqlFailure> failed = runOnce(sql))
        return noted(std::move(*failed));
    return {};
}

Result<void> Connection::control(Sql sql)
{
    if (kind() == DatabaseAddress::Kind::PostgreSql)
        return run(QString::fromUtf8(sql.text()));
    const Result<int> done = change(sql, {});
    return done ? Result<void>() : Result<void>(failure(done));
}

Result<int> Connection::change(Sql sql, const QVariantList &values)
{
    const Result<PreparedQuery *> query = started(sql, values);
    if (!query)
        return failure(query);
    while ((*query)->next()) {
    }
    const int changed = (*query)->changedRows();
    if (const Result<void> done = finished(**query); !done)
        return failure(done);
    return changed;
}

Result<PreparedQuery *> Connection::prepared(Sql sql)
{
    if (const Result<void> link = checkLink(); !link)
        return failure(link);
    auto found = m_prepared.find(sql.text());
    if (found == m_prepared.end()) {
        auto query = prepare(sql.text());
        if (!query)
            return noted(std::move(query.error()));
        found = m_prepared.emplace(sql.text(), std::move(*query)).first;
        if (m_onPrepared)
            m_onPrepared(sql.text());
    }
    return found->second.get();
}

Result<PreparedQuery *> Connection::started(Sql sql, const QVariantList &values)
{
    const Result<PreparedQuery *> found = prepared(sql);
    if (!found)
        return found;
    if (std::optional<SqlFailure> failed = (*found)->start(values))
        return noted(std::move(*failed));
    return found;
}

Result<void> Connection::finished(PreparedQuery &query)
{
    if (std::optional<SqlFailure> failed = query.finish())
        return noted(std::move(*failed));
    return {};
}

} // namespace cookout
