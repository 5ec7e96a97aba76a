// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/driverquery.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

/** A text without value is an empty text: NULL is written by an invalid QVariant only. */
QVariant nullTextAsEmpty(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

tl::expected<std::unique_ptr<PreparedQuery>, SqlFailure> DriverQuery::prepare(const QSqlDatabase &database,
                                                                              const char *sql, DriverFailure meaning)
{
    std::unique_ptr<DriverQuery> query(new DriverQuery(database, std::move(meaning)));
    // Not forward only: an error may follow the rows (a foreign key is checked last), and nobody would read it.
    if (!query->m_query.prepare(QString::fromUtf8(sql)))
        return tl::unexpected(query->m_meaning(query->m_query.lastError()));
    return query;
}

std::optional<SqlFailure> DriverQuery::start(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), nullTextAsEmpty(values[i]));
    if (m_query.exec())
        return {};
    return finish();
}

std::optional<SqlFailure> DriverQuery::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return error.type() == QSqlError::NoError ? std::nullopt : std::optional(m_meaning(error));
}

int DriverQuery::columns() const
{
    return m_query.record().count();
}

} // namespace cookout
