// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/accentstyle.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr double leastContrast = 4.6; ///< 4.5 and what rounding to 8 bits may take
constexpr double step = 0.02;

struct Colour {
    double red = 0; ///< 0 to 1, as are the others; sRGB
    double green = 0;
    double blue = 0;
};

constexpr Colour white{1, 1, 1};
constexpr Colour black{0, 0, 0};
// What texts in the colour stand on (style.css): the lightest paper is white, the lightest dark one the card.
constexpr Colour darkPaper{0x19 / 255.0, 0x15 / 255.0, 0x12 / 255.0};
constexpr Colour darkCard{0x24 / 255.0, 0x1e / 255.0, 0x1a / 255.0};

std::optional<Colour> colourFrom(const QString &text)
{
    const QByteArray digits = text.sliced(std::min<qsizetype>(1, text.size())).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (text.size() != 7 || text[0] != u'#' || bytes.toHex() != digits.toLower())
        return std::nullopt;
    const auto channel = [&bytes](int i) { return static_cast<unsigned char>(bytes[i]) / 255.0; };
    return Colour{channel(0), channel(1), channel(2)};
}

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

Colour mixed(const Colour &a, const Colour &b, double share)
{
    const auto mix = [share](double x, double y) { return x + (y - x) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

/** The colour, moved towards another one no further than it takes to be read on (or under) both of these. */
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

QByteArray cssOf(const Colour &colour)
{
    QByteArray bytes;
    for (const double channel : {colour.red, colour.green, colour.blue})
        bytes.append(static_cast<char>(std::lround(channel * 255)));
    return '#' + bytes.toHex();
}

QByteArray variables(const Colour &text, const Colour &stronger, const Colour &glow, const Colour &onIt)
{
    return "--ember:" + cssOf(text) + ";--ember-dark:" + cssOf(stronger) + ";--glow:" + cssOf(glow) +
           ";--on-ember:" + cssOf(onIt) + ';';
}

} // namespace

QByteArray accentStyle(const QString &colour)
{
    const std::optional<Colour> accent = colourFrom(colour);
    if (!accent)
        return {};
    const Colour glow = mixed(white, *accent, 0.09);
    const Colour text = readable(*accent, black, white, glow);
    const Colour stronger = mixed(text, black, 0.2);
    const Colour darkGlow = mixed(darkPaper, *accent, 0.16);
    const Colour darkText = readable(*accent, white, darkCard, darkGlow);
    const Colour darkOn = readable(mixed(*accent, black, 0.85), black, darkText, mixed(darkText, white, 0.2));
    const QByteArray hero = "--hero-from:" + cssOf(mixed(text, black, 0.3)) + ";--hero-to:" + cssOf(text) +
                            ";--hero-mark:" + cssOf(mixed(*accent, white, 0.7)) + ';';
    return ":root{" + variables(text, stronger, glow, white) + hero + "}@media (prefers-color-scheme:dark){:root{" +
           variables(darkText, mixed(darkText, white, 0.2), darkGlow, darkOn) + "}}\n";
}

QByteArray accentStyleHash(const QByteArray &style)
{
    return QCryptographicHash::hash(style, QCryptographicHash::Sha256).toHex().first(16);
}

QString accentStylePath(const QString &colour)
{
    const QByteArray style = accentStyle(colour);
    if (style.isEmpty())
        return {};
    return u"/static/%1/accent-%2.css"_s.arg(QString::fromLatin1(accentStyleHash(style)), colour.sliced(1));
}

QString accentColourIn(const QString &fileName)
{
    const bool isAccent = fileName.size() == 17 && fileName.startsWith("accent-"_L1) && fileName.endsWith(".css"_L1);
    return isAccent ? QString(u'#' + fileName.sliced(7, 6)) : QString();
}

} // namespace cookout
