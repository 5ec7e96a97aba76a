// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/phraselist.h"

namespace cookout {

/** The sentences of guests' own pages, as portalPhrases() are those of the others. */
[[nodiscard]] std::span<const Phrase> guestPhrases();

} // namespace cookout
