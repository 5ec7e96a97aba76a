// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/registration.h"
#include "ui/icons.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace cookout {

/** The top of the pane: whose registration it is, its state in words and symbol, and what can be done with it. GUI
 * thread; owned by the pane. */
class GuestHeader final : public QFrame {
    Q_OBJECT

public:
    explicit GuestHeader(QWidget *parent = nullptr);

    void showRegistration(const Event &event, const Registration &registration);
    /** A guest who is not stored yet. */
    void showNew(const Event &event);

Q_SIGNALS:
    void stepRequested(int by);
    void closeRequested();
    void confirmRequested();
    void waitingListRequested();
    void cancelRequested();
    void bringBackRequested();
    void resendRequested();
    void linkRequested();

private:
    void buildLayout();
    void buildMenu();
    void showState(const Registration &registration, const Event &event);
    void showChoices(const Registration &registration, const Event &event);
    static QToolButton *makeTool(Symbol symbol, const QString &name);

    QLabel *m_name;
    QLabel *m_symbol;
    QLabel *m_state;
    QLabel *m_code;
    QLabel *m_origin;
    QWidget *m_stateRow;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_choices;
    QPushButton *m_confirm;
    QPushButton *m_bringBack;
    QPushButton *m_link;
    QToolButton *m_more;
    QAction *m_queue = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_resend = nullptr;
};

} // namespace cookout
