// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace cookout {

struct RegistrationRow;

/**
 * Draws the guests table: states as symbol and word, names first among equals, details muted, cancelled parties struck
 * out, and rows that just arrived glowing for a moment. GUI thread; owned by the table.
 */
class RegistrationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RegistrationDelegate(QObject *parent = nullptr);

    /** Left and right of every cell's text, in device-independent pixels; the header uses the same. */
    static constexpr int padding = 12;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &area, const QModelIndex &index, const QColor &color,
                   const QFont &font) const;

    Colors m_colors;
};

} // namespace cookout
