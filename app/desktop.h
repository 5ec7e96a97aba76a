// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

namespace cookout {

struct DesktopOptions {
    bool withPortal = true;
    bool withSample = false; ///< a temporary database with a sample event instead of the configured one
};

/** Runs the desktop program until its window is closed or a signal asks it to stop; answers the exit code. */
[[nodiscard]] int runDesktop(const Settings &settings, const SettingsReader &reader, const DesktopOptions &options);

} // namespace cookout
