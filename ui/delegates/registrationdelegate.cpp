// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registrationdelegate.h"

#include "ui/icons.h"
#include "ui/models/registrationtablemodel.h"
#include "ui/widgets/celleditor.h"

#include <QKeyEvent>
#include <QPainter>

namespace cookout {

namespace {

using Model = RegistrationTableModel;
constexpr int symbolSize = 16;
constexpr int sortArrow = 10; // its width in the style sheet

bool isCancelled(const QModelIndex &index)
{
    const QVariant tone = index.siblingAtColumn(Model::StatusColumn).data(Model::BadgeToneRole);
    return tone.toInt() == static_cast<int>(Tone::Neutral);
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

RegistrationDelegate::RegistrationDelegate(QObject *parent) : QStyledItemDelegate(parent), m_colors(currentColors()) {}

int RegistrationDelegate::roomAround(int column)
{
    const bool hasBadge =
        column == Model::StatusColumn || column == Model::PaymentColumn || column == Model::ArrivedColumn;
    return 2 * padding + (hasBadge ? symbolSize + space::one : 0) +
           (RegistrationCells::isNumber(column) ? sortArrow : 0);
}

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
    const QRect inner = option.rect.adjusted(first ? 2 * padding : padding, 0, -padding - arrow, 0);
    const QRect area = paintBadge(painter, inner, index, color);
    QFont font = option.font;
    if (index.column() == Model::NameColumn) {
        font.setWeight(QFont::Medium);
        font.setStrikeOut(cancelled);
    }
    paintText(painter, area, index, color, font);
    painter->restore();
}

QRect RegistrationDelegate::paintBadge(QPainter *painter, const QRect &area, const QModelIndex &index,
                                       QColor &ink) const
{
    const QVariant symbol = index.data(Model::BadgeSymbolRole);
    if (!symbol.isValid())
        return area;
    const QColor color = colorOf(static_cast<Tone>(index.data(Model::BadgeToneRole).toInt()));
    const quint64 key = (static_cast<quint64>(symbol.toUInt()) << 32U) | color.rgba();
    QPixmap &badge = m_badges[key];
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (badge.isNull() || !qFuzzyCompare(badge.devicePixelRatio(), ratio)) {
        badge = QPixmap((QSizeF(symbolSize, symbolSize) * ratio).toSize());
        badge.setDevicePixelRatio(ratio);
        badge.fill(Qt::transparent);
        QPainter drawing(&badge);
        iconOf(static_cast<Symbol>(symbol.toInt()), color).paint(&drawing, QRect(0, 0, symbolSize, symbolSize));
    }
    const QRect place(area.left(), area.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize);
    painter->drawPixmap(place, badge);
    ink = color;
    return area.adjusted(symbolSize + space::one, 0, 0, 0);
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

void RegistrationDelegate::resume(const QString &typed, const QString &problem)
{
    m_resumedText = typed;
    m_resumedProblem = problem;
}

QWidget *RegistrationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    Q_EMIT begun(index);
    auto *editor = new CellEditor(parent);
    editor->setIndex(index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void RegistrationDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = qobject_cast<CellEditor *>(editor);
    if (!cell || cell->isFilled()) // what arrives meanwhile must not overwrite what is being typed
        return;
    const bool resumed = !m_resumedProblem.isEmpty();
    cell->fill(resumed ? m_resumedText : index.data(Qt::EditRole).toString());
    cell->showProblem(m_resumedProblem);
    m_resumedText.clear();
    m_resumedProblem.clear();
}

void RegistrationDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *cell = qobject_cast<CellEditor *>(editor);
    if (cell != nullptr && cell->text() != index.data(Qt::EditRole).toString())
        Q_EMIT edited(index, cell->text());
}

void RegistrationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    if (auto *cell = qobject_cast<CellEditor *>(editor))
        cell->place(option.rect);
}

bool RegistrationDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEditor *>(watched);
    const bool leaves = event->type() == QEvent::FocusOut;
    if (!editor || (event->type() != QEvent::KeyPress && !leaves))
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *const pressed = dynamic_cast<QKeyEvent *>(event);
    const int key = pressed == nullptr ? 0 : pressed->key();
    const bool finishes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!leaves && !finishes)
        return QStyledItemDelegate::eventFilter(watched, event);
    const QString problem = m_check ? m_check(editor->index(), editor->text()) : QString();
    editor->showProblem(problem);
    if (!problem.isEmpty())
        return !leaves; // it stays open, with what was typed
    if (leaves)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    const auto next = key == Qt::Key_Tab ? EditNextItem : key == Qt::Key_Backtab ? EditPreviousItem : SubmitModelCache;
    Q_EMIT closeEditor(editor, next);
    return true;
}

} // namespace cookout
