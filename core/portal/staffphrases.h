// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cookout {

/** The English sentence of a page for staff, in the context "Portal"; nullptr for a key that is none of them. */
[[nodiscard]] const char *staffPhrase(QStringView key);

} // namespace cookout
