// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "ui/actiongroups.h"
#include "ui/palette/paletteitem.h"

namespace cookout {

class Preferences;
class RegistrationTableModel;
struct GuestViewEntry;

/** Every action that can be used at this moment. */
[[nodiscard]] QList<PaletteItem> actionItems(const QList<ActionGroup> &groups);

/** The guests whom the model knows; `open` shows one. */
[[nodiscard]] QList<PaletteItem> guestItems(const RegistrationTableModel &model,
                                            const std::function<void(RegistrationId)> &open);

/** The views of the guests; `open` shows the one of this id. */
[[nodiscard]] QList<PaletteItem> viewItems(const QList<GuestViewEntry> &views,
                                           const std::function<void(const QString &)> &open);

/** Colours and language, as the menu offers them, but for those that are chosen already. `preferences` outlives them.
 */
[[nodiscard]] QList<PaletteItem> settingItems(Preferences &preferences);

} // namespace cookout
