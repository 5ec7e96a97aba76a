// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <optional>

namespace cookout {

/**
 * Of rows that are never edited but taken back by further ones, whose `reverses` names them: the row to reverse so that
 * `id` no longer counts. Itself, or the last of those that reversed each other after it; nothing when it does not count
 * as it is, or is none of these.
 */
template <typename Row>
[[nodiscard]] std::optional<Row> lastToReverse(const QList<Row> &rows, decltype(Row::id) id)
{
    const auto own = std::find_if(rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    if (own == rows.end())
        return std::nullopt;
    const Row *last = &*own;
    for (bool counts = true;; counts = !counts) {
        const auto reversal =
            std::find_if(rows.begin(), rows.end(), [last](const Row &row) { return row.reverses == last->id; });
        if (reversal == rows.end())
            return counts ? std::optional(*last) : std::nullopt;
        last = &*reversal;
    }
}

} // namespace cookout
