// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Sql selectAll = "SELECT name, value, revision FROM settings ORDER BY name";
constexpr Sql selectByName = "SELECT name, value, revision FROM settings WHERE name = ?";
constexpr Sql upsert = "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                       "SET value = excluded.value, revision = settings.revision + 1 RETURNING name, value, revision";

StoredSetting fromRow(const Row &row)
{
    return {row.text(0), row.text(1), row.count(2)};
}

} // namespace

Result<QList<StoredSetting>> SettingsRepository::all()
{
    Result<QList<StoredSetting>> settings = m_connection.list(selectAll, {}, fromRow);
    if (settings)
        settings->removeIf([](const StoredSetting &setting) { return setting.name.contains(u'.'); });
    return settings;
}

Result<std::optional<StoredSetting>> SettingsRepository::byName(const QString &name)
{
    return m_connection.first(selectByName, {name}, fromRow);
}

Result<StoredSetting> SettingsRepository::store(WriteTransaction &tx, const QString &name, const QString &value)
{
    const auto stored = tx.first(upsert, {name, value}, fromRow);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::Internal, u"a setting was stored without an answer"_s);
    return **stored;
}

} // namespace cookout
