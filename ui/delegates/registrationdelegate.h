// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>

namespace cookout {

/**
 * Draws the guests table: states as symbol and word, names first among equals, details muted, cancelled parties struck
 * out, and rows that just arrived glowing for a moment. Edits a cell in its place: what is wrong is said below it
 * before anything is lost. GUI thread; owned by the table.
 */
class RegistrationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /** What is wrong with a text typed into a cell; empty: nothing. */
    using Check = std::function<QString(const QModelIndex &, const QString &)>;

    explicit RegistrationDelegate(QObject *parent = nullptr);

    /** Left and right of every cell's text, in device-independent pixels; the header uses the same. */
    static constexpr int padding = 12;
    /** What a column needs besides the text of its cells, and of its title. */
    [[nodiscard]] static int roomAround(int column);
    static constexpr int roomAroundTitle = 2 * padding + 14; ///< with the arrow of the order

    void setCheck(Check check) { m_check = std::move(check); }
    /** The next editor begins with this text and this sentence below it. */
    void resume(const QString &typed, const QString &problem);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /** An editor opens. */
    void begun(const QModelIndex &index) const;
    /** A cell shall say this from now on. */
    void edited(const QModelIndex &index, const QString &typed) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &area, const QModelIndex &index, const QColor &color,
                   const QFont &font) const;
    /** Room that is left for the text. */
    [[nodiscard]] QRect paintBadge(QPainter *painter, const QRect &area, const QModelIndex &index, QColor &ink) const;

    Colors m_colors;
    Check m_check;
    mutable QString m_resumedText;
    mutable QString m_resumedProblem;
    mutable QHash<quint64, QPixmap> m_badges; ///< drawing one from its SVG for every cell would stutter when scrolling
};

} // namespace cookout
