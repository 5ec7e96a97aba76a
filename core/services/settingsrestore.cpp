// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settingsrestore.h"

#include "core/services/settingchange.h"
#include "core/storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

Result<void> restoreOne(WriteTransaction &tx, const Change &change, const AuditEntry &entry, const QString &name)
{
    const Result<std::optional<StoredSetting>> found = SettingsRepository(tx).byName(name);
    if (!found)
        return failure(found);
    const StoredSetting present = found->value_or(StoredSetting{name, {}, 0});
    if (auditedValue(present) != entry.after.value(name))
        return failure(ErrorCode::Conflict, u"changed again since: the setting %1"_s.arg(name));
    const QJsonValue before = entry.before.value(name);
    if (isSecretSetting(name) && before.toInt() != 0) {
        return failure(ErrorCode::Denied, u"%1 is a secret, so its former value was not kept: set it anew"_s.arg(name));
    }
    const QString value = before.toString();
    if (const Result<void> checked = checkSetting(name, value); !checked)
        return checked;
    const Result<StoredSetting> restored = changeSetting(tx, change, name, value, u"setting.restored"_s);
    return restored ? Result<void>() : Result<void>(failure(restored));
}

} // namespace

Result<void> restoreSetting(WriteTransaction &tx, const Change &change, const AuditEntry &entry)
{
    for (const QString &name : entry.after.keys()) {
        if (const Result<void> restored = restoreOne(tx, change, entry, name); !restored)
            return restored;
    }
    return {};
}

} // namespace cookout
