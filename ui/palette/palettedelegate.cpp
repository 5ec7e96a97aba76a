// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace cookout {

namespace {

constexpr int symbolSize = 18;
constexpr int corner = 6;

/** The keys in a frame, as they look on a keyboard; answers where it begins. */
int paintKeys(QPainter &painter, const QRect &area, const QString &keys)
{
    if (keys.isEmpty())
        return area.right();
    const Colors colors = currentColors();
    painter.setFont(fontFor(TextRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int wide = metrics.horizontalAdvance(keys) + space::two;
    const int high = metrics.height() + space::half;
    const QRectF cap(area.right() - wide + 0.5, area.center().y() - high / 2.0 + 0.5, wide, high);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.window);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(colors.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return static_cast<int>(cap.left()) - space::one;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = currentColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isCurrent                                        ? colors.accentSoft
                      : option.state.testFlag(QStyle::State_MouseOver) ? colors.hover
                                                                       : QColor(Qt::transparent));
    painter->drawRoundedRect(option.rect.adjusted(space::half, 1, -space::half, -1), corner, corner);

    const QRect area = option.rect.adjusted(space::two, 0, -space::two, 0);
    const QRect place(area.left(), area.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);

    const int end = paintKeys(*painter, area, index.data(PaletteModel::ShortcutRole).toString());
    const int begin = area.left() + symbolSize + space::two;
    painter->setFont(fontFor(isCurrent ? TextRole::Strong : TextRole::Body));
    painter->setPen(colors.text);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString words =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, std::max(0, end - begin));
    painter->drawText(QRect(begin, area.top(), end - begin, area.height()), Qt::AlignVCenter | Qt::AlignLeft, words);

    const int after = begin + metrics.horizontalAdvance(words) + space::two;
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(colors.muted);
    const QString detail = painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                             Qt::ElideRight, std::max(0, end - after));
    painter->drawText(QRect(after, area.top(), std::max(0, end - after), area.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, detail);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + space::two};
}

} // namespace cookout
