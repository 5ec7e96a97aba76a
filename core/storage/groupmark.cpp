// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/groupmark.h"

#include "core/base/clock.h"
#include "core/storage/notification.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr auto createInstances = "CREATE TABLE IF NOT EXISTS instances "
                                 "(token TEXT PRIMARY KEY, last_group BIGINT NOT NULL, seen_at TEXT NOT NULL)"_L1;
// A week is longer than anybody waits for an answer.
constexpr auto forgetOldInstances =
    "DELETE FROM instances WHERE seen_at < to_char((now() AT TIME ZONE 'UTC') - interval '7 days', 'YYYY-MM-DD')"_L1;

#define UPSERT_MARK                                                                                                    \
    "INSERT INTO instances (token, last_group, seen_at) VALUES (?, ?, ?) ON CONFLICT (token) DO UPDATE SET "           \
    "last_group = excluded.last_group, seen_at = excluded.seen_at"

constexpr Sql upsertMark = UPSERT_MARK;
constexpr Sql upsertMarkAndNotify =
    "WITH mark AS (" UPSERT_MARK " RETURNING token) SELECT pg_notify('cookout', ?) FROM mark";
constexpr Sql selectMark = "SELECT last_group FROM instances WHERE token = ?";
constexpr Sql deleteMark = "DELETE FROM instances WHERE token = ?";

} // namespace

Result<void> GroupMark::createTable(Connection &connection)
{
    const Result<void> created = connection.run(createInstances);
    return created ? connection.run(forgetOldInstances) : created;
}

Result<void> GroupMark::write(Connection &connection, const QList<DomainEvent> &facts)
{
    QVariantList values{m_instance, ++m_number, bound(SystemClock().now())};
    const QString payload = notificationOf(m_instance, facts);
    if (payload.isEmpty()) {
        const Result<int> marked = connection.change(upsertMark, values);
        return marked ? Result<void>() : Result<void>(failure(marked));
    }
    values.append(payload);
    return connection.each(upsertMarkAndNotify, values, [](const Row &) { return false; });
}

Result<bool> GroupMark::isCommitted(Connection &connection) const
{
    qint64 last = 0;
    const Result<void> read = connection.each(selectMark, {m_instance}, [&last](const Row &row) {
        last = row.number(0);
        return false;
    });
    return read ? Result<bool>(last == m_number) : Result<bool>(failure(read));
}

void GroupMark::remove(Connection &connection) const
{
    std::ignore = connection.change(deleteMark, {m_instance});
}

} // namespace cookout
