// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cookout {

/** A password or key: it has no debug output and must be revealed by name, so that it does not reach a log by chance.
 */
class Secret {
public:
    Secret() = default;
    explicit Secret(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_value;
};

} // namespace cookout
