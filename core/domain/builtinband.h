// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tickettype.h"

#include <array>
#include <optional>

namespace cookout {

/** The price bands that every new event has. Whoever shows one names it in the reader's language. */
enum class BuiltInBand {
    Adults,
    Children,
};

/** How a built-in band is stored while no organiser has given it a name of their own. */
struct BuiltInBandWords {
    BuiltInBand band;
    QLatin1StringView code;
    QLatin1StringView label;
};
inline constexpr std::array builtInBands{
    BuiltInBandWords{BuiltInBand::Adults, QLatin1StringView("adult"), QLatin1StringView("Adults")},
    BuiltInBandWords{BuiltInBand::Children, QLatin1StringView("child"), QLatin1StringView("Children")}};

/** Which of them this is; nothing for a band of the organiser's, also for a built-in one under another name. */
[[nodiscard]] inline std::optional<BuiltInBand> builtInBandOf(const TicketType &type)
{
    for (const BuiltInBandWords &known : builtInBands) {
        if (type.code == known.code && type.label == known.label)
            return known.band;
    }
    return std::nullopt;
}

} // namespace cookout
