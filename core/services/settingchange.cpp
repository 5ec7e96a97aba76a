// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settingchange.h"

#include "core/storage/auditrepository.h"
#include "core/storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

QJsonValue auditedValue(const StoredSetting &setting)
{
    if (!isSecretSetting(setting.name))
        return setting.value;
    return setting.value.isEmpty() ? 0 : setting.revision;
}

Result<StoredSetting> changeSetting(WriteTransaction &tx, const Change &change, const QString &name,
                                    const QString &value, const QString &action)
{
    const Result<std::optional<StoredSetting>> found = SettingsRepository(tx).byName(name);
    if (!found)
        return failure(found);
    const StoredSetting before = found->value_or(StoredSetting{name, {}, 0});
    if (before.value == value)
        return before;
    Result<StoredSetting> stored = SettingsRepository::store(tx, name, value);
    if (!stored)
        return stored;
    const AuditEntry entry{action, u"setting"_s, 0, 0, {{name, auditedValue(before)}}, {{name, auditedValue(*stored)}}};
    if (const Result<void> written = AuditRepository::append(tx, change, entry); !written)
        return failure(written);
    tx.announce(SettingChanged{stored->name, stored->value, stored->revision});
    return stored;
}

} // namespace cookout
