// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/token.h"
#include "core/storage/postgresconnection.h"
#include "core/storage/sqliteconnection.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A text without value is an empty text: NULL is written by an invalid QVariant only. */
QVariant nullTextAsEmpty(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

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

Connection::Connection(const QString &driver, PreparedHook onPrepared)
    : m_name(u"cookout-"_s + newToken()),
      m_database(QSqlDatabase::addDatabase(driver, m_name)),
      m_onPrepared(std::move(onPrepared))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::openDatabase()
{
    if (!m_database.open())
        return noted(m_database.lastError());
    return {};
}

tl::unexpected<Error> Connection::noted(const QSqlError &error)
{
    SqlFailure failed = failureOf(error);
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
    if (m_trouble == Trouble::Lost || !m_database.isOpen()) {
        m_trouble = Trouble::Lost;
        return failure(ErrorCode::Unavailable, u"the connection to the database was lost"_s);
    }
    return {};
}

Result<void> Connection::run(const QString &sql)
{
    if (const Result<void> link = checkLink(); !link)
        return link;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return noted(query.lastError());
    // PostgreSQL takes several statements at once; each has an answer of its own.
    while (query.nextResult()) {
    }
    if (query.lastError().type() != QSqlError::NoError)
        return noted(query.lastError());
    return {};
}

Result<void> Connection::control(Sql sql)
{
    if (kind() == DatabaseAddress::Kind::PostgreSql)
        return run(QString::fromUtf8(sql.text()));
    const Result<QSqlQuery *> query = executed(sql, {});
    return query ? finished(**query) : Result<void>(failure(query));
}

Result<int> Connection::change(Sql sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return failure(query);
    const int changed = (*query)->numRowsAffected();
    if (const Result<void> done = finished(**query); !done)
        return failure(done);
    return changed;
}

Result<QSqlQuery *> Connection::prepared(Sql sql)
{
    if (const Result<void> link = checkLink(); !link)
        return failure(link);
    auto found = m_prepared.find(sql.text());
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(streamsRows());
        if (!query.prepare(QString::fromUtf8(sql.text())))
            return noted(query.lastError());
        found = m_prepared.emplace(sql.text(), std::move(query)).first;
        if (m_onPrepared)
            m_onPrepared(sql.text());
    }
    return &found->second;
}

Result<QSqlQuery *> Connection::executed(Sql sql, const QVariantList &values)
{
    Result<QSqlQuery *> found = prepared(sql);
    if (!found)
        return found;
    QSqlQuery &query = **found;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), nullTextAsEmpty(values[i]));
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        return noted(error);
    }
    return found;
}

Result<void> Connection::finished(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish();
    if (error.type() != QSqlError::NoError)
        return noted(error);
    return {};
}

} // namespace cookout
