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

/** One message below the page, never in the way: what was done goes by itself, what needs attention stays. GUI thread.
 */
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /** Replaces the message before. `act` runs when the button is pressed; without `button` there is none. */
    void showNotice(Tone tone, const QString &text, const QString &button = {}, std::function<void()> act = {});
    void dismiss();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_vanish;
    std::function<void()> m_act;
};

} // namespace cookout
