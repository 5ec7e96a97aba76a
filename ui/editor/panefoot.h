// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editsession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace cookout {

/** The bottom of the pane: whether what was typed is stored, and the buttons for it. GUI thread; owned by the pane. */
class PaneFoot final : public QFrame {
    Q_OBJECT

public:
    explicit PaneFoot(QWidget *parent = nullptr);

    void showSession(const EditSession &session);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    QLabel *m_symbol;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace cookout
