// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cookout {

/** A painted picture of an evening garden with hills, lamps on a line, and a grill: a JPEG of 1600 by 760. Any thread.
 */
[[nodiscard]] QByteArray eveningGarden();

} // namespace cookout
