// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writetransaction.h"

namespace cookout {

/**
 * The table settings, but for the rows whose names hold a dot: those are the program's own notes. Rows are never
 * removed, so that their revisions go on counting. Lives for one call.
 */
class SettingsRepository {
public:
    explicit SettingsRepository(ReadConnection &connection) : m_connection(connection) {}

    /** By name; an empty value was taken out of use. */
    [[nodiscard]] Result<QList<StoredSetting>> all();
    [[nodiscard]] Result<std::optional<StoredSetting>> byName(const QString &name);

    /** Answers the setting as stored. */
    [[nodiscard]] static Result<StoredSetting> store(WriteTransaction &tx, const QString &name, const QString &value);

private:
    ReadConnection &m_connection;
};

} // namespace cookout
