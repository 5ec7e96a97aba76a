// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QLabel;
class QWidget;

namespace cookout {

/** The window's colours by what they mean. Text colours keep 4.5:1 on every surface they are used on (WCAG 1.4.3). */
struct Colors {
    QColor window;        ///< behind pages
    QColor surface;       ///< tables, cards, inputs
    QColor sidebar;       ///< sidebar and status bar
    QColor hover;         ///< under the pointer
    QColor text;          ///< main text
    QColor muted;         ///< secondary text
    QColor border;        ///< hairlines between areas
    QColor controlBorder; ///< edges of inputs and buttons, 3:1 (WCAG 1.4.11)
    QColor accent;        ///< the one warm colour: primary buttons, focus, current page
    QColor accentHover;
    QColor accentSoft; ///< selected rows, the current page's background
    QColor onAccent;   ///< text on accent
    QColor success;
    QColor warning;
    QColor danger;
    QColor warningSoft;
    QColor dangerSoft;
    QColor successSoft;
};

[[nodiscard]] Colors lightColors();
[[nodiscard]] Colors darkColors();

/** Those that the application's palette was made of. Ask when painting: another scheme may have been chosen. */
[[nodiscard]] Colors currentColors();

/** Which of the two. */
enum class Scheme {
    System, ///< as the desktop was when the program started
    Light,
    Dark,
};

/** Distances are multiples of 8 device-independent pixels, halves for what belongs together. */
namespace space {
constexpr int half = 4;
constexpr int one = 8;
constexpr int two = 16;
constexpr int three = 24;
constexpr int four = 32;
} // namespace space

/** How important a text is; sizes follow the application's font, so that the user's own size is respected. */
enum class TextRole {
    Display, ///< what is read from a distance, such as the portal's address
    Title,   ///< once per page
    Heading, ///< parts of a page
    Strong,
    Body,
    Caption, ///< muted details
};

[[nodiscard]] QFont fontFor(TextRole role);

/** A label in that role; captions are muted. It takes text as plain text and wraps when asked to. */
[[nodiscard]] QLabel *makeLabel(TextRole role, const QString &text = {}, bool wraps = false);

/** What a message is about; the style sheet knows the same names. */
enum class Tone {
    Neutral,
    Success,
    Warning,
    Danger,
};

/** Marks the widget for the style sheet and draws it anew. Colour only: a symbol and words must say the same. */
void setTone(QWidget &widget, Tone tone);
/** Marks an input as wrong or right again. */
void setInvalid(QWidget &widget, bool invalid);
/** Marks a chip of a filter as in use. */
void setChipOn(QWidget &chip, bool on);
/** The one button of a place that does what one comes for. */
void setPrimary(QWidget &button, bool primary);
[[nodiscard]] QColor colorOf(Tone tone);

/**
 * Gives the application its style, palette, style sheet and icon theme. GUI thread; before the first window, and again
 * for another scheme, after which windows have to be made anew: they hold pictures in the former colours.
 */
void applyTheme(QApplication &application, Scheme scheme = Scheme::Light);

} // namespace cookout
