// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace cookout {

/** What an icon of the window stands for. */
enum class Symbol {
    Overview,
    Guests,
    Portal,
    Outbox,
    Add,
    Find,
    Export,
    Menu,
    Copy,
    Start,
    Stop,
    Done,
    Clock,
    Information,
    Warning,
    Problem,
    Cancelled,
    Close,
    Down,
    Calendar,
    QrCode,
    Database,
    Mail,
    Places,
    Retry,
    Money,
    Undo,
    Redo,
    Remove,
    Up,
    History,
    Fold,
    Unfold,
    Settings,
    Print,
    Quit,
};

/** Chooses the Breeze icons of freedesktop.org's icon folders. Once, before the first icon; GUI thread. */
void useIconTheme();

/** The symbol in one colour, sharp at any scale; empty where the Breeze icons are not installed. GUI thread. */
[[nodiscard]] QIcon iconOf(Symbol symbol, const QColor &color);

/** The symbol in the colour of main text. */
[[nodiscard]] QIcon iconOf(Symbol symbol);

} // namespace cookout
