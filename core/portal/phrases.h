// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/**
 * The portal's sentences by key, in English until a translation is loaded. Templates name them as {{t.key}}; code asks
 * for those that take arguments (%1, or %n for a count). An unknown key is a defect: it is logged and shown as itself.
 */
class Phrases {
public:
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString text(const QString &key, const QString &argument) const { return text(key).arg(argument); }
    /** A sentence about `count` things, in its plural form. */
    [[nodiscard]] QString counted(const QString &key, qint64 count) const;
};

} // namespace cookout
