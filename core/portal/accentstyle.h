// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cookout {

/**
 * The style sheet that gives pages an organiser's colour, "#rrggbb", in light and in dark: shades of it with which
 * every text that stands on or in it keeps a contrast of at least 4.5 (WCAG 2.2, 1.4.3). Empty for what is no such
 * colour.
 */
[[nodiscard]] QByteArray accentStyle(const QString &colour);

/** Under which name among the static files pages find it; empty for what is no colour, or for none. */
[[nodiscard]] QString accentStylePath(const QString &colour);

/** The colour that a name such as accentStylePath() ends with stands for; empty when it stands for none. */
[[nodiscard]] QString accentColourIn(const QString &fileName);

/** The hash in accentStylePath(). */
[[nodiscard]] QByteArray accentStyleHash(const QByteArray &style);

} // namespace cookout
