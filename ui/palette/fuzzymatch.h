// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace cookout {

/**
 * How well what was typed fits a text, both folded by searchKey(): its characters must occur in this order, spaces
 * aside. Higher is better: beginnings of words and neighbours count most, short texts more than long ones. Nothing: it
 * does not fit.
 */
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace cookout
