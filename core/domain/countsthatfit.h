// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QMap>

namespace cookout {

/**
 * The largest part of the wanted persons (by band code) that finds a place now, when not all of them do: the last bands
 * stay behind first, since the event's first one is its adults. What the party `had` it may keep. Nothing when nobody
 * would come, be it that those in line come first.
 */
[[nodiscard]] std::optional<QMap<QString, int>> countsThatFit(const Event &event, const QMap<QString, int> &wanted,
                                                              const Party &had = {});

} // namespace cookout
