// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/pending.h"
#include "core/base/settings.h"
#include "core/domain/audit.h"

#include <QMap>

namespace cookout {

class DatabasePool;

/**
 * Settings that the database keeps. They come after flags and environment, and take effect when the program or the part
 * that uses them starts. Stateless; callable from any thread. EventSnapshot has them without SQL.
 */
class SettingsService {
public:
    SettingsService(DatabasePool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    /** What is stored, by name; an empty value was taken out of use. */
    [[nodiscard]] Pending<QList<StoredSetting>> all();

    /**
     * Stores a setting; an empty value takes it out of use. InvalidInput, with the accepted form, for a value that the
     * environment's variable could not have, or a name that is not among storableSettings(). Setting the value it has
     * already succeeds and writes nothing.
     */
    [[nodiscard]] Pending<StoredSetting> set(const QString &name, const QString &value, const Actor &actor);

    /**
     * Several at once, all of them or none: what all() would then answer. An InvalidInput names the setting as its
     * field too.
     */
    [[nodiscard]] Pending<QList<StoredSetting>> setAll(const QMap<QString, QString> &values, const Actor &actor);
    /** Whether setAll() would take them; nothing is looked up. */
    [[nodiscard]] static Result<void> checkAll(const QMap<QString, QString> &values);

private:
    DatabasePool &m_pool;
    const Clock &m_clock;
};

} // namespace cookout
