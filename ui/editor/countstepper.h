// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace cookout {

/** A small number with a button at each side: for the pointer, the arrow keys or typing. GUI thread. */
class CountStepper final : public QWidget {
    Q_OBJECT

public:
    /** `name` tells screen readers what is counted. */
    explicit CountStepper(const QString &name, QWidget *parent = nullptr);

    void setRange(int least, int most);
    /** Emits nothing. */
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    /** The user has changed it. */
    void stepped(int value);

private:
    void showLimits();

    QToolButton *m_less;
    QSpinBox *m_number;
    QToolButton *m_more;
};

} // namespace cookout
