// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looksmenu.h"

#include "ui/preferences.h"
#include "ui/translations.h"

#include <QActionGroup>
#include <QMenu>

namespace cookout {

namespace {

QAction *choice(QMenu &menu, QActionGroup &group, const QString &words, bool isChosen)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    return action;
}

} // namespace

void LooksMenu::addTo(QMenu &menu, Preferences &preferences)
{
    addSchemes(*menu.addMenu(tr("Appearance")), preferences);
    addLanguages(*menu.addMenu(tr("Language")), preferences);
}

void LooksMenu::addSchemes(QMenu &menu, Preferences &preferences)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[scheme, words] : {std::pair(Scheme::System, tr("Like the desktop")),
                                        std::pair(Scheme::Light, tr("Light")), std::pair(Scheme::Dark, tr("Dark"))}) {
        const QAction *action = choice(menu, *group, words, preferences.scheme() == scheme);
        QObject::connect(action, &QAction::triggered, &preferences,
                         [&preferences, scheme = scheme] { preferences.setScheme(scheme); });
    }
}

void LooksMenu::addLanguages(QMenu &menu, Preferences &preferences)
{
    auto *group = new QActionGroup(&menu);
    const QAction *desktop = choice(menu, *group, tr("Like the desktop"), preferences.language().isEmpty());
    QObject::connect(desktop, &QAction::triggered, &preferences, [&preferences] { preferences.setLanguage({}); });
    for (const QString &code : windowLanguages()) {
        const QAction *action = choice(menu, *group, languageName(code), preferences.language() == code);
        QObject::connect(action, &QAction::triggered, &preferences,
                         [&preferences, code] { preferences.setLanguage(code); });
    }
}

} // namespace cookout
