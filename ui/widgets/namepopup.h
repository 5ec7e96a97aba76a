// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cookout {

/** One line to type, in a small window below what asked for it. Goes when it is answered or left. GUI thread. */
class NamePopup final : public QFrame {
    Q_OBJECT

public:
    /** `question` stands above the line, `act` on the button. `suggestions` complete what is typed. */
    NamePopup(const QString &question, const QString &act, const QStringList &suggestions, QWidget *parent);

    /** Below (or, where there is no room, above) the widget, with this text to begin with. */
    void openAt(const QWidget &widget, const QString &text = {});

Q_SIGNALS:
    void answered(const QString &text);

private:
    QLineEdit *m_input;
};

} // namespace cookout
