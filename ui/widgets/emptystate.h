// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cookout {

/** What stands where a list would be: a symbol, one sentence why it is empty, and one button. GUI thread. */
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation, const QString &buttonText);
    void setSymbol(Symbol symbol);
    /** Another way out beside the button; an empty text takes it away, as setTexts() does. */
    void setSecond(const QString &buttonText);
    [[nodiscard]] QPushButton &button() { return *m_button; }
    [[nodiscard]] QPushButton &second() { return *m_second; }

Q_SIGNALS:
    void pressed();
    void secondPressed();

private:
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace cookout
