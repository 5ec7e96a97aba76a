// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLineEdit;
class QMenu;

namespace cookout {

class EventSwitcher;
class Preferences;
struct Actions;

/** Above every page: which event, searching it, and a new one. GUI thread. */
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(const Actions &actions, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] EventSwitcher &switcher() { return *m_switcher; }
    [[nodiscard]] QLineEdit &search() { return *m_search; }

private:
    void buildSearch();
    [[nodiscard]] QMenu *menuOf(const Actions &actions, Preferences &preferences);

    EventSwitcher *m_switcher;
    QLineEdit *m_search;
    QAction *m_clear = nullptr;
};

} // namespace cookout
