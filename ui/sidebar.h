// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace cookout {

/** One line of the sidebar: symbol, word and, where it helps, a count. */
class SidebarButton final : public QAbstractButton {
    Q_OBJECT

public:
    /** Without a symbol its words begin where those of the others do. */
    SidebarButton(std::optional<Symbol> symbol, const QString &words, QWidget *parent = nullptr);

    /** 0 shows nothing. `words` tells a screen reader what is counted. */
    void setCount(int count, const QString &words);

    /** Only the symbol; the word becomes the tip that its tool tip begins with anyway. */
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &area, const QColor &ink) const;

    std::optional<Symbol> m_symbol;
    int m_count = 0;
    bool m_isFolded = false;
};

/** A view of the guests, as the sidebar offers it. */
struct SidebarView {
    QString id;
    QString name;
    int count = 0;

    friend bool operator==(const SidebarView &, const SidebarView &) = default;
};

/** The sections of the window, one of them current, and below them the views of the guests. GUI thread. */
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /** Appends a section; its number counts from 0. Owned by the sidebar. */
    SidebarButton *addSection(Symbol symbol, const QString &words, const QString &shortcut);
    void setCurrent(int section);
    void showViews(const QList<SidebarView> &views);
    /** An id that no view has marks none. */
    void setCurrentView(const QString &id);
    /** Folded it shows symbols only, and has one width. */
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /** What its words need; unfolded it may be a bit narrower, and wider. */
    [[nodiscard]] int usualWidth() const;

Q_SIGNALS:
    void sectionChosen(int section);
    void viewChosen(const QString &id);
    void foldedChanged(bool folded);

private:
    void buildViews();
    void addView(const SidebarView &view);
    void countView(qsizetype position, const SidebarView &view);

    QVBoxLayout *m_column;
    QScrollArea *m_viewArea;
    QVBoxLayout *m_viewColumn = nullptr;
    QList<SidebarView> m_views;
    QList<SidebarButton *> m_viewButtons;
    QString m_currentView;
    QLabel *m_brand;
    QToolButton *m_fold;
    QList<SidebarButton *> m_sections;
    bool m_isFolded = false;
};

} // namespace cookout
