// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"

#include <QObject>

class QAction;
class QSplitter;
class QTreeView;

namespace cookout {

class GuestPane;
class Preferences;
class RegistrationFilterProxy;
class RegistrationTableModel;

/**
 * Keeps the table of guests and the pane beside it together: the pane shows whom the table stands on, Enter goes in,
 * Escape comes back, and whoever was entered is chosen once their row is there. GUI thread; owned by the guests page.
 */
class GuestDetails final : public QObject {
    Q_OBJECT

public:
    GuestDetails(QTreeView &table, RegistrationTableModel &model, RegistrationFilterProxy &proxy, GuestPane &pane,
                 QSplitter &splitter, Preferences &preferences);

    /** Hides and shows the pane. */
    void toggle();
    /** Opens the pane on a blank form. */
    void startNew();
    /** Opens the pane on the guest of the table's current row, with the keyboard in it. */
    void enter();

Q_SIGNALS:
    void tableRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    void open();
    void follow();
    void step(int by);
    void chooseEntered();
    void refresh();
    [[nodiscard]] int paneWidth() const;
    [[nodiscard]] std::optional<Registration> current() const;

    QTreeView &m_table;
    RegistrationTableModel &m_model;
    RegistrationFilterProxy &m_proxy;
    GuestPane &m_pane;
    QSplitter &m_splitter;
    Preferences &m_preferences; ///< keeps the width of the pane
    RegistrationId m_entered;   ///< to be chosen when their row comes
    bool m_wanted = false;      ///< the pane, where there is anything to show
    bool m_decided = false;     ///< by the user, or by the room there was at the start
};

} // namespace cookout
