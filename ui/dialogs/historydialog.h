// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace cookout {

class HistoryModel;
class UndoStack;
struct Error;

/**
 * What happened to an event, by whom, the latest first, and a button that takes any of it back. Beside the window, so
 * that what it does can be watched there. GUI thread.
 */
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    HistoryDialog(const WindowServices &services, UndoStack &undo, const Event &event, QWidget *parent = nullptr);

    [[nodiscard]] HistoryModel &model() { return *m_model; }

private:
    void buildLayout();
    [[nodiscard]] QLayout *buildButtons();
    void connectAll();
    void reload();
    void readOlder();
    void takeBack();
    void showButtons();
    void showProblem(const Error &error);

    WindowServices m_services;
    UndoStack &m_undo;
    const Event m_event;
    QTimer m_soon; ///< a burst of changes is read once
    HistoryModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    QLabel *m_note;
    QPushButton *m_takeBack;
    QPushButton *m_older;
};

} // namespace cookout
