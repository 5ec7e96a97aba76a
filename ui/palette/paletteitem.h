// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace cookout {

/** Something that the command palette can find. */
struct PaletteItem {
    enum class Kind {
        Action,
        Guest,
        View, ///< of the guests
        Setting,
    };
    Kind kind = Kind::Action;
    QString id; ///< the same each time the palette is opened
    QString text;
    QString searchKey; ///< of the text: see searchKey() of core/base/text.h
    QString detail;    ///< such as the group of an action
    QString shortcut;  ///< as people read it; may be empty
    QIcon icon;        ///< may be null
    std::function<void()> run;
};

} // namespace cookout
