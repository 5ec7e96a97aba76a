// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace cookout {

/** What the pane shows while nobody is chosen. GUI thread; owned by the pane. */
class NobodyPage final : public QWidget {
    Q_OBJECT

public:
    explicit NobodyPage(QWidget *parent = nullptr);

    /** The button that enters somebody new. */
    [[nodiscard]] QPushButton &newGuest() { return *m_newGuest; }

private:
    QPushButton *m_newGuest;
};

} // namespace cookout
