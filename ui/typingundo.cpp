// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typingundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace cookout {

namespace {

/** The line that a field is typed in; nullptr: none. */
QLineEdit *lineOf(QWidget &field)
{
    const bool hasOne =
        qobject_cast<QAbstractSpinBox *>(&field) != nullptr || qobject_cast<QComboBox *>(&field) != nullptr;
    return hasOne ? field.findChild<QLineEdit *>() : qobject_cast<QLineEdit *>(&field);
}

bool isTextField(QWidget &field)
{
    return lineOf(field) != nullptr || qobject_cast<QPlainTextEdit *>(&field) != nullptr;
}

bool canTakeBack(QWidget &field, bool isUndo)
{
    if (const QLineEdit *line = lineOf(field))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return text != nullptr && (isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
}

} // namespace

TypingUndo::TypingUndo(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

void TypingUndo::forget(QWidget &field)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(&field))
        text->document()->clearUndoRedoStacks();
    QList<QLineEdit *> lines = field.findChildren<QLineEdit *>();
    if (auto *own = qobject_cast<QLineEdit *>(&field))
        lines.append(own);
    for (QLineEdit *line : std::as_const(lines)) {
        if (!line->isUndoAvailable() && !line->isRedoAvailable())
            continue;
        const QSignalBlocker quiet(line);
        const int cursor = line->cursorPosition();
        line->setText(line->text()); // the only way to empty a line's history
        line->setCursorPosition(cursor);
    }
}

bool TypingUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *const key = dynamic_cast<QKeyEvent *>(event);
    auto *field = qobject_cast<QWidget *>(watched);
    const bool isUndo = key != nullptr && key->matches(QKeySequence::Undo);
    const bool isRedo = key != nullptr && key->matches(QKeySequence::Redo);
    const bool isOurs = field != nullptr && field->window() == &m_window && isTextField(*field);
    if (!(isUndo || isRedo) || !isOurs || canTakeBack(*field, isUndo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace cookout
