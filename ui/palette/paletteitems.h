// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "ui/actiongroups.h"
#include "ui/palette/paletteitem.h"

namespace cookout {

class RegistrationTableModel;

/** Every action that can be used at this moment. */
[[nodiscard]] QList<PaletteItem> actionItems(const QList<ActionGroup> &groups);

/** The guests whom the model knows; `open` shows one. */
[[nodiscard]] QList<PaletteItem> guestItems(const RegistrationTableModel &model,
                                            const std::function<void(RegistrationId)> &open);

} // namespace cookout
