// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

namespace cookout {

/** Every figure of the program for /metrics, gathered on a background thread. Any thread. */
[[nodiscard]] Pending<QByteArray> metricsText(Backend &backend, const DatabaseAddress &database);

} // namespace cookout
