// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace cookout {

/** A colour of sRGB, each channel from 0 to 1. */
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/** From "#rrggbb", in either case; nothing for what is no such colour. */
[[nodiscard]] std::optional<Colour> colourFrom(QStringView text);

/** As "#rrggbb", in small letters. */
[[nodiscard]] QByteArray cssOf(const Colour &colour);

/** The first colour with so much of the second one, `share` from 0 to 1. */
[[nodiscard]] Colour mixed(const Colour &a, const Colour &b, double share);

/**
 * The colour, moved towards another one no further than it takes to keep a contrast of at least 4.5 to both of the
 * others (WCAG 2.2, success criterion 1.4.3); `towards` itself where nothing before it does.
 */
[[nodiscard]] Colour readable(const Colour &colour, const Colour &towards, const Colour &on, const Colour &alsoOn);

/** What a quiet area in an organiser's colour has as its background on white paper. */
[[nodiscard]] Colour glowOf(const Colour &accent);

/** The shade of an organiser's colour that is readable on white and on its glow, and that white is readable on. */
[[nodiscard]] Colour shadeOf(const Colour &accent);

} // namespace cookout
