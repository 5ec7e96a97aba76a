// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looksmenu.h"

#include "ui/preferences.h"
#include "ui/translations.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cookout {

QList<LooksChoice> LooksMenu::schemes(Preferences &preferences)
{
    struct Offered {
        Scheme scheme;
        QString id;
        QString words;
    };
    QList<LooksChoice> choices;
    for (const Offered &offered : {Offered{Scheme::System, u"scheme-system"_s, tr("Like the desktop")},
                                   Offered{Scheme::Light, u"scheme-light"_s, tr("Light")},
                                   Offered{Scheme::Dark, u"scheme-dark"_s, tr("Dark")}}) {
        choices.append({offered.id, tr("Appearance"), offered.words, preferences.scheme() == offered.scheme,
                        [&preferences, scheme = offered.scheme] { preferences.setScheme(scheme); }});
    }
    return choices;
}

QList<LooksChoice> LooksMenu::languages(Preferences &preferences)
{
    QList<LooksChoice> choices;
    for (const QString &code : QStringList{QString()} + windowLanguages()) {
        choices.append({u"language-"_s + code, tr("Language"),
                        code.isEmpty() ? tr("Like the desktop") : languageName(code), preferences.language() == code,
                        [&preferences, code] { preferences.setLanguage(code); }});
    }
    return choices;
}

QList<LooksChoice> LooksMenu::choices(Preferences &preferences)
{
    return schemes(preferences) + languages(preferences);
}

void LooksMenu::addTo(QMenu &menu, Preferences &preferences)
{
    addPart(menu, preferences, schemes(preferences));
    addPart(menu, preferences, languages(preferences));
}

void LooksMenu::addPart(QMenu &menu, Preferences &preferences, const QList<LooksChoice> &choices)
{
    QMenu *part = menu.addMenu(choices.first().group);
    auto *group = new QActionGroup(part);
    for (const LooksChoice &choice : choices) {
        QAction *action = part->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &preferences, choice.choose);
    }
}

} // namespace cookout
