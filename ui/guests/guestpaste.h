// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registration.h"
#include "ui/windowservices.h"

#include <QObject>

class QWidget;

namespace cookout {

class PasteDialog;
class RegistrationTableModel;
class UndoStack;

/** Makes guests of what a spreadsheet has put into the clipboard: one step to take back. GUI thread. */
class GuestPaste final : public QObject {
    Q_OBJECT

public:
    GuestPaste(const WindowServices &services, RegistrationTableModel &model, UndoStack &undo,
               QObject *parent = nullptr);

    /** Opens the preview above `window`, or says why there is nothing to preview. */
    void open(const QString &text, QWidget *window);

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void store(const QList<ValidRegistration> &guests, Overbooking overbooking, PasteDialog &dialog);

    WindowServices m_services;
    RegistrationTableModel &m_model;
    UndoStack &m_undo;
};

} // namespace cookout
