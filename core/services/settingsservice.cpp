// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settingsservice.h"

#include "core/services/settingchange.h"
#include "core/storage/databasepool.h"
#include "core/storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace cookout {

Pending<QList<StoredSetting>> SettingsService::all()
{
    return m_pool.read([](ReadConnection &connection) { return SettingsRepository(connection).all(); });
}

Pending<StoredSetting> SettingsService::set(const QString &name, const QString &value, const Actor &actor)
{
    if (const Result<void> checked = checkSetting(name, value); !checked)
        return Pending<StoredSetting>::ready(failure(checked));
    return m_pool.write([name, value, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        return changeSetting(tx, change, name, value, u"setting.changed"_s);
    });
}

Result<void> SettingsService::checkAll(const QMap<QString, QString> &values)
{
    for (auto wanted = values.begin(); wanted != values.end(); ++wanted) {
        Result<void> checked = checkSetting(wanted.key(), wanted.value());
        if (checked)
            continue;
        checked.error().fields = {{wanted.key(), FieldProblem::BadChoice, 0}};
        return checked;
    }
    return {};
}

Pending<QList<StoredSetting>> SettingsService::setAll(const QMap<QString, QString> &values, const Actor &actor)
{
    if (const Result<void> checked = checkAll(values); !checked)
        return Pending<QList<StoredSetting>>::ready(failure(checked));
    return m_pool.write([values, change = Change::by(actor, m_clock.now())](WriteTransaction &tx) {
        for (auto wanted = values.begin(); wanted != values.end(); ++wanted) {
            const auto stored = changeSetting(tx, change, wanted.key(), wanted.value(), u"setting.changed"_s);
            if (!stored)
                return Result<QList<StoredSetting>>(failure(stored));
        }
        return SettingsRepository(tx).all();
    });
}

} // namespace cookout
