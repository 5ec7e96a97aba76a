// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenu;

namespace cookout {

class Preferences;

/** The parts of a menu in which one chooses colours and language. GUI thread. */
class LooksMenu {
    Q_DECLARE_TR_FUNCTIONS(cookout::LooksMenu)

public:
    /** Adds them to the menu. `preferences` outlives it. */
    static void addTo(QMenu &menu, Preferences &preferences);

private:
    static void addSchemes(QMenu &menu, Preferences &preferences);
    static void addLanguages(QMenu &menu, Preferences &preferences);
};

} // namespace cookout
