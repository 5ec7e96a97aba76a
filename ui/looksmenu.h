// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

#include <functional>

class QMenu;

namespace cookout {

class Preferences;

/** One of the colours or languages that can be chosen. */
struct LooksChoice {
    QString id;    ///< the same in every language
    QString group; ///< what is chosen, such as "Language"
    QString words; ///< such as "Deutsch"
    bool isChosen = false;
    std::function<void()> choose;
};

/** The parts of a menu in which one chooses colours and language. GUI thread. */
class LooksMenu {
    Q_DECLARE_TR_FUNCTIONS(cookout::LooksMenu)

public:
    /** All that can be chosen, what belongs together side by side. `preferences` outlives them. */
    [[nodiscard]] static QList<LooksChoice> choices(Preferences &preferences);
    /** Adds them to the menu. `preferences` outlives it. */
    static void addTo(QMenu &menu, Preferences &preferences);

private:
    [[nodiscard]] static QList<LooksChoice> schemes(Preferences &preferences);
    [[nodiscard]] static QList<LooksChoice> languages(Preferences &preferences);
    static void addPart(QMenu &menu, Preferences &preferences, const QList<LooksChoice> &choices);
};

} // namespace cookout
