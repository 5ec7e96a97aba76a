// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace cookout {

/** One section of the sidebar: symbol, word and, where it helps, a count. */
class SidebarButton final : public QAbstractButton {
    Q_OBJECT

public:
    SidebarButton(Symbol symbol, const QString &words, QWidget *parent = nullptr);

    /** 0 shows nothing. `words` tells a screen reader what is counted. */
    void setCount(int count, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    int m_count = 0;
};

/** The sections of the window, one of them current. GUI thread. */
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /** Appends a section; its number counts from 0. Owned by the sidebar. */
    SidebarButton *addSection(Symbol symbol, const QString &words, const QString &shortcut);
    void setCurrent(int section);

Q_SIGNALS:
    void sectionChosen(int section);

private:
    QVBoxLayout *m_column;
    QList<SidebarButton *> m_sections;
};

} // namespace cookout
