// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/healthfinding.h"

namespace cookout {

/** Prints one line for each finding, "ok|warn|fail  name: finding; remedy", or JSON; ExitFailed when one fails. */
[[nodiscard]] int printFindings(const QList<HealthFinding> &findings, bool asJson);

} // namespace cookout
