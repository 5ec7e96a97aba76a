// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

namespace cookout {

/**
 * Registers one guest over HTTP against a portal of its own in a temporary folder and reads the guest's page back.
 * Answers 0, or 1 with the step that failed on standard error. Needs an application object; touches no user data.
 */
[[nodiscard]] int runSelfTest(const Settings &settings);

} // namespace cookout
