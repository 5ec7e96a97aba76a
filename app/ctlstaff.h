// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/domain/staff.h"

/** What the commands about accounts and API tokens share. */
namespace cookout {

[[nodiscard]] OptionSpec roleOption();

/** The role that --role names; nothing without the option, InvalidInput for a wrong one. */
[[nodiscard]] Result<std::optional<Role>> roleFrom(const CommandLine &line);

} // namespace cookout
