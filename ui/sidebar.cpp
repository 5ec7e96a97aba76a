// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int sidebarWidth = 200;
constexpr int symbolSize = 22;
} // namespace

SidebarButton::SidebarButton(Symbol symbol, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbol)
{
    setText(words);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(words);
}

void SidebarButton::setCount(int count, const QString &words)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? words : QString());
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {sidebarWidth, std::max(symbolSize, fontMetrics().height()) + space::two};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Colors colors = lightColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pill = rect().adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.accentSoft : underMouse() ? colors.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(pill, 6, 6);

    const QColor ink = isChecked() ? colors.accentHover : colors.text;
    const QRect area = rect().adjusted(space::one + space::half, 0, -space::one - space::half, 0);
    const QRect place(area.left(), (height() - symbolSize) / 2, symbolSize, symbolSize);
    iconOf(m_symbol, ink).paint(&painter, place);
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(ink);
    const QString count = m_count > 0 ? QLocale().toString(m_count) : QString();
    const QRect words = area.adjusted(symbolSize + space::one + space::half, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(isChecked() ? colors.accentHover : colors.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, count);
}

Sidebar::Sidebar(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(sidebarWidth + space::two);

    auto *flame = new QLabel;
    flame->setPixmap(QIcon(u":/cookout/ui/cookout.svg"_s).pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(space::one, 0, 0, 0);
    brand->setSpacing(space::one);
    brand->addWidget(flame);
    brand->addWidget(makeLabel(TextRole::Heading, u"Cookout"_s), 1);

    m_column->setContentsMargins(space::one, space::two, space::one, space::two);
    m_column->setSpacing(space::half);
    m_column->addLayout(brand);
    m_column->addSpacing(space::two);
    m_column->addStretch(1);
}

SidebarButton *Sidebar::addSection(Symbol symbol, const QString &words, const QString &shortcut)
{
    auto *button = new SidebarButton(symbol, words);
    const int section = static_cast<int>(m_sections.size());
    button->setToolTip(u"%1 (%2)"_s.arg(words, shortcut));
    connect(button, &QAbstractButton::clicked, this, [this, section] { Q_EMIT sectionChosen(section); });
    m_column->insertWidget(m_column->count() - 1, button);
    m_sections.append(button);
    return button;
}

void Sidebar::setCurrent(int section)
{
    m_sections.at(section)->setChecked(true);
}

} // namespace cookout
