// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace cookout {

/**
 * One short message that floats at the bottom of the window, in the middle: what was done, and the button to take it
 * back. It takes no room and no focus, tells screen readers, and goes after eight seconds unless the pointer is on it;
 * what failed stays until it is closed. GUI thread.
 */
class Toast final : public QFrame {
    Q_OBJECT

public:
    /** Floats over `host`, which owns it. */
    explicit Toast(QWidget *host);

    /** Replaces the message before. `act` runs when the button is pressed; without `button` there is none. */
    void showMessage(Tone tone, const QString &text, const QString &button = {}, std::function<void()> act = {});
    void dismiss();
    /** While this widget of the host's is shown at its bottom, the message floats above it. */
    void keepAbove(QWidget *widget);
    /** Empty when nothing is shown. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton &button() { return *m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void goSoon();

    QWidget *m_host;
    QWidget *m_below = nullptr; ///< what it must not cover
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_vanish;
    std::function<void()> m_act;
    bool m_stays = false;
};

} // namespace cookout
