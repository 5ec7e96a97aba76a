// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace cookout {

/** A sentence of the portal's: how templates and code call it, and its English source. */
struct Phrase {
    const char *key;
    const char *english;
};

/** Every sentence of the portal's, listed where lupdate finds them (context "Portal"). */
[[nodiscard]] std::span<const Phrase> portalPhrases();

} // namespace cookout
