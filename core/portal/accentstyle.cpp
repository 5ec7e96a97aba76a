// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/accentstyle.h"

#include "core/domain/colour.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {

constexpr Colour white{1, 1, 1};
constexpr Colour black{0, 0, 0};
// What texts in the colour stand on (style.css): the lightest paper is white, the lightest dark one the card.
constexpr Colour darkPaper{0x19 / 255.0, 0x15 / 255.0, 0x12 / 255.0};
constexpr Colour darkCard{0x24 / 255.0, 0x1e / 255.0, 0x1a / 255.0};

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
    const Colour glow = glowOf(*accent);
    const Colour text = shadeOf(*accent);
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
