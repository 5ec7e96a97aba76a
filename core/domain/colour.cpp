// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/colour.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace cookout {

namespace {

constexpr double leastContrast = 4.6; ///< 4.5 and what rounding to 8 bits may take
constexpr double step = 0.02;
constexpr double glowShare = 0.09;
constexpr Colour white{1, 1, 1};
constexpr Colour black{0, 0, 0};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
double luminance(const Colour &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(const Colour &a, const Colour &b)
{
    const auto [less, more] = std::minmax({luminance(a), luminance(b)});
    return (more + 0.05) / (less + 0.05);
}

} // namespace

std::optional<Colour> colourFrom(QStringView text)
{
    const QByteArray digits = text.sliced(std::min<qsizetype>(1, text.size())).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (text.size() != 7 || text[0] != u'#' || bytes.toHex() != digits.toLower())
        return std::nullopt;
    const auto channel = [&bytes](int i) { return static_cast<unsigned char>(bytes[i]) / 255.0; };
    return Colour{channel(0), channel(1), channel(2)};
}

QByteArray cssOf(const Colour &colour)
{
    QByteArray bytes;
    for (const double channel : {colour.red, colour.green, colour.blue})
        bytes.append(static_cast<char>(std::lround(channel * 255)));
    return '#' + bytes.toHex();
}

Colour mixed(const Colour &a, const Colour &b, double share)
{
    const auto mix = [share](double x, double y) { return x + (y - x) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

Colour readable(const Colour &colour, const Colour &towards, const Colour &on, const Colour &alsoOn)
{
    double share = 0;
    Colour moved = colour;
    while (share < 1 && (contrast(moved, on) < leastContrast || contrast(moved, alsoOn) < leastContrast)) {
        share += step;
        moved = mixed(colour, towards, std::min(share, 1.0));
    }
    return moved;
}

Colour glowOf(const Colour &accent)
{
    return mixed(white, accent, glowShare);
}

Colour shadeOf(const Colour &accent)
{
    return readable(accent, black, white, glowOf(accent));
}

} // namespace cookout
