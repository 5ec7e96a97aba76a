// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/registration.h"
#include "ui/editor/section.h"

class QPushButton;

namespace cookout {

class CountStepper;
class UndoStack;
struct WindowServices;

/**
 * Who of a party has come: "3 of 4 here", counted up and down, or all at once. Quick presses are stored together.
 * GUI thread; owned by the pane.
 */
class ArrivalSection final : public Section {
    Q_OBJECT

public:
    ArrivalSection(const WindowServices &services, UndoStack &undo, QWidget *parent = nullptr);

    void showRegistration(const Registration &registration);

Q_SIGNALS:
    void failed(const cookout::Error &error);

private:
    void want(int persons);
    void store();
    void showCount(int persons);

    const WindowServices &m_services;
    UndoStack &m_undo;
    Registration m_registration;
    CountStepper *m_here;
    QPushButton *m_all;
    int m_wanted = 0;
    bool m_storing = false;
};

} // namespace cookout
