// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cookout {

/** Whether a change that somebody else makes is mailed to the guests concerned. */
enum class Notify {
    Nobody,
    Guests,
};

} // namespace cookout
