// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pastedguestsdelegate.h"

#include "ui/models/pastedguestsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/celleditor.h"

#include <QPainter>

namespace cookout {

namespace {

/** Like the window's check boxes. */
void paintBox(QPainter &painter, const QRectF &box, bool isChecked, bool canBeChecked)
{
    const Colors colors = currentColors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked ? colors.accent : canBeChecked ? colors.controlBorder : colors.border);
    painter.setBrush(isChecked ? colors.accent : canBeChecked ? colors.surface : colors.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::half, space::half);
    if (isChecked) { // the tick of check.svg
        painter.setPen(QPen(colors.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x / 16, box.height() * y / 16);
        };
        painter.drawPolyline(QPolygonF{at(3.5, 8.5), at(6.5, 11.5), at(12.5, 4.5)});
    }
    painter.restore();
}

} // namespace

void PastedGuestsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    if (!full.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle &style = *full.widget->style();
    QRect place = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &full, full.widget); // where clicks count
    place.setSize({space::two, space::two});
    place.moveTop(full.rect.center().y() - place.height() / 2);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &full, painter, full.widget);
    paintBox(*painter, place, full.checkState == Qt::Checked, index.flags().testFlag(Qt::ItemIsUserCheckable));
    full.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    full.rect.setLeft(place.right() + space::half);
    style.drawControl(QStyle::CE_ItemViewItem, &full, painter, full.widget);
}

QWidget *PastedGuestsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *editor = new CellEditor(parent);
    editor->setIndex(index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void PastedGuestsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = qobject_cast<CellEditor *>(editor);
    if (cell == nullptr || cell->isFilled()) // what is judged meanwhile must not overwrite what is being typed
        return;
    cell->fill(index.data(Qt::EditRole).toString());
    if (index.data(PastedGuestsModel::IsWrongRole).toBool())
        cell->showProblem(index.data(PastedGuestsModel::ReasonRole).toString());
}

void PastedGuestsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *cell = qobject_cast<CellEditor *>(editor))
        model->setData(index, cell->text(), Qt::EditRole);
}

void PastedGuestsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    if (auto *cell = qobject_cast<CellEditor *>(editor))
        cell->place(option.rect);
}

QSize PastedGuestsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + space::two};
}

} // namespace cookout
