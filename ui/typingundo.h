// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace cookout {

/**
 * Lets the keys of undo and redo in a text field go to the window's actions when the field has nothing typed to take
 * back: Qt's fields keep them in any case, and Ctrl+Z would do nothing. GUI thread; owned by its window.
 */
class TypingUndo final : public QObject {
    Q_OBJECT

public:
    explicit TypingUndo(QWidget &window);

    /** What was typed into it, or into a part of it, is stored: from now on it is taken back as a change of the event.
     */
    static void forget(QWidget &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace cookout
