// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit.h"
#include "core/storage/writetransaction.h"

namespace cookout {

/** How the history tells a setting: its value, or for a secret the revision that the value is from, 0 for none. */
[[nodiscard]] QJsonValue auditedValue(const StoredSetting &setting);

/**
 * Stores a setting whose value was checked, writes the difference into the history and announces it: the one way in
 * which a setting changes. Nothing happens when it has the value already. An empty value takes it out of use.
 */
[[nodiscard]] Result<StoredSetting> changeSetting(WriteTransaction &tx, const Change &change, const QString &name,
                                                  const QString &value, const QString &action);

} // namespace cookout
