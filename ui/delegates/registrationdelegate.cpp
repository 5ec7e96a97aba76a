// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registrationdelegate.h"

#include "ui/icons.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/models/registrationwords.h"

#include <QPainter>

namespace cookout {

namespace {

using Model = RegistrationTableModel;
constexpr int symbolSize = 16;
constexpr int sortArrow = 10; // its width in the style sheet

/** The symbol and colour of a state's cell; nothing for the other columns. */
std::optional<std::pair<Symbol, QColor>> badgeOf(const QModelIndex &index)
{
    const qint64 sortValue = index.data(Model::SortRole).toLongLong();
    if (index.column() == Model::StatusColumn) {
        const auto status = static_cast<RegistrationStatus>(sortValue);
        return std::pair(RegistrationWords::symbolOf(status), RegistrationWords::colorOf(status));
    }
    if (index.column() == Model::PaymentColumn) {
        const auto status = static_cast<PaymentStatus>(sortValue);
        return std::pair(RegistrationWords::symbolOf(status), RegistrationWords::colorOf(status));
    }
    return std::nullopt;
}

bool isCancelled(const QModelIndex &index)
{
    const QVariant status = index.siblingAtColumn(Model::StatusColumn).data(Model::SortRole);
    return status.toInt() == static_cast<int>(RegistrationStatus::Cancelled);
}

bool isMainColumn(int column)
{
    return column == Model::NameColumn || column == Model::PartyColumn || column == Model::TotalColumn;
}

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

} // namespace

RegistrationDelegate::RegistrationDelegate(QObject *parent) : QStyledItemDelegate(parent), m_colors(lightColors()) {}

QSize RegistrationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, option.fontMetrics.height() + space::two};
}

void RegistrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option, index);
    const bool cancelled = isCancelled(index);
    QColor color = cancelled || !isMainColumn(index.column()) ? m_colors.muted : m_colors.text;
    // Numbers end where the header's words do, which leave room for the sort arrow.
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const int arrow = alignment.testFlag(Qt::AlignRight) ? sortArrow : 0;
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning;
    QRect area = option.rect.adjusted(first ? 2 * padding : padding, 0, -padding - arrow, 0);
    if (const auto badge = badgeOf(index)) {
        const QRect place(area.left(), area.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize);
        iconOf(badge->first, badge->second).paint(painter, place);
        area.setLeft(place.right() + space::one);
        color = badge->second;
    }
    QFont font = option.font;
    if (index.column() == Model::NameColumn) {
        font.setWeight(QFont::Medium);
        font.setStrikeOut(cancelled);
    }
    paintText(painter, area, index, color, font);
    painter->restore();
}

void RegistrationDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor resting = hovered ? m_colors.window : m_colors.surface;
    const qreal freshness = index.data(Model::FreshnessRole).toReal();
    painter->fillRect(option.rect, selected ? m_colors.accentSoft : blended(m_colors.warningSoft, resting, freshness));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_colors.sidebar);
    if (option.viewItemPosition == QStyleOptionViewItem::Beginning && (selected || freshness > 0.0)) {
        QColor bar = selected ? m_colors.accent : m_colors.warning;
        bar.setAlphaF(selected ? 1.0F : static_cast<float>(freshness));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), bar);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void RegistrationDelegate::paintText(QPainter *painter, const QRect &area, const QModelIndex &index,
                                     const QColor &color, const QFont &font) const
{
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

} // namespace cookout
