// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cookout {

/** A message at the place it is about, with what to do next to it: over capacity, not saved, changed elsewhere. It is
 * told to screen readers when it appears. GUI thread. */
class InlineBar : public QFrame {
    Q_OBJECT

public:
    explicit InlineBar(QWidget *parent = nullptr);

    /** Shows it; the same message again changes nothing. */
    void showMessage(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;
    /** A button below the text, in the order of the calls; the caller connects it. */
    [[nodiscard]] QPushButton *addButton(const QString &text);

protected:
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
    QLabel *m_symbol;
    QLabel *m_text;
    QLayout *m_buttons;
};

} // namespace cookout
