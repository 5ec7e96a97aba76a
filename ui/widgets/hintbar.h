// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cookout {

/** A way out that a hint offers. */
struct HintButton {
    QString text;
    std::function<void()> act;
};

/** One sentence about what is on the page, with ways out, which goes when it is answered or closed. GUI thread. */
class HintBar final : public QFrame {
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

    /** Replaces the hint before. */
    void showHint(const QString &text, const QList<HintButton> &buttons);
    void dismiss();
    /** Empty when nothing is shown. */
    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace cookout
