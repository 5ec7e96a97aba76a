// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/readinessservice.h"

#include "core/storage/databasepool.h"
#include "core/storage/settingsrepository.h"

namespace cookout {

namespace {

Result<int> storedSettings(ReadConnection &connection)
{
    const Result<QList<StoredSetting>> stored = SettingsRepository(connection).all();
    return stored ? Result<int>(static_cast<int>(stored->size())) : Result<int>(failure(stored));
}

} // namespace

Pending<int> ReadinessService::reads()
{
    return m_pool.read([](ReadConnection &connection) { return storedSettings(connection); });
}

Pending<int> ReadinessService::writes()
{
    return m_pool.write([](WriteTransaction &tx) { return storedSettings(tx); });
}

} // namespace cookout
