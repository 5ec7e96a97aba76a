// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/undo/undostack.h"

#include <QCoreApplication>

class QAction;

namespace cookout {

class Clock;
class Toast;
class UndoService;

/**
 * Says what the undo stack did: the toast with its button, the names of the two actions, and in words why something
 * could not be taken back and who has changed it since. GUI thread; owned by the window.
 */
class UndoNotices final : public QObject {
    Q_OBJECT

public:
    UndoNotices(UndoStack &stack, UndoService &service, Toast &toast, const Clock &clock, QObject *parent = nullptr);

    /** The actions do it and are named after it, such as "Undo: Anna K. saved". */
    void drive(QAction &undo, QAction &redo);
    /** In which zone instants are told. */
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

private:
    void showPushed(const QString &words);
    void showRefusal(UndoStack::Direction direction, const UndoStack::Step &step, const Error &error);
    void showConflict(const UndoStack::Step &step, const Error &error);
    void nameActions();

    UndoStack &m_stack;
    UndoService &m_service;
    Toast &m_toast;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace cookout
