// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace cookout {

namespace {
constexpr int mostColumns = 3;
constexpr int leastWidth = 264;
} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::three, 0, space::three, space::three);
    m_grid->setSpacing(space::two);
}

void CardGrid::addCard(QWidget *card, int span)
{
    card->setParent(this);
    m_cards.append({card, span});
    m_columns = 0;
}

int CardGrid::cardWidth() const
{
    int widest = leastWidth;
    for (const Card &card : m_cards) {
        const int needed = card.widget->minimumSizeHint().width();
        const int gaps = (card.span - 1) * space::two;
        widest = std::max(widest, (needed - gaps + card.span - 1) / card.span);
    }
    return widest;
}

int CardGrid::columnsThatFit() const
{
    const int room = width() - 2 * space::three + space::two;
    return std::clamp(room / (cardWidth() + space::two), 1, mostColumns);
}

QSize CardGrid::minimumSizeHint() const
{
    int widest = leastWidth;
    for (const Card &card : m_cards)
        widest = std::max(widest, card.widget->minimumSizeHint().width());
    return {widest + 2 * space::three, m_grid->minimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(columnsThatFit());
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(columnsThatFit()); // a figure became wider, or a card came or went
    return QWidget::event(event);
}

/** Takes as many of the cards as one row holds; the last of them fills it. */
void CardGrid::addRow(int row, int columns, QList<Card> &cards)
{
    int column = 0;
    const auto next = [&] {
        return std::find_if(cards.begin(), cards.end(),
                            [&](const Card &card) { return std::min(card.span, columns) <= columns - column; });
    };
    for (auto card = next(); card != cards.end();) { // the first of a row always fits
        QWidget *const widget = card->widget;
        const int begin = column;
        column += std::min(card->span, columns);
        cards.erase(card);
        card = next();
        m_grid->addWidget(widget, row, begin, 1, (card == cards.end() ? columns : column) - begin);
    }
}

void CardGrid::arrange(int columns)
{
    QList<Card> left;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(left),
                 [](const Card &card) { return !card.widget->isHidden(); });
    if (columns == m_columns && left.size() == m_shown)
        return;
    m_columns = columns;
    m_shown = left.size();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; !left.isEmpty(); ++row)
        addRow(row, columns, left);
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    updateGeometry();
}

} // namespace cookout
