// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cookout {

namespace {
constexpr int symbolSize = 22;
constexpr int foldedWidth = symbolSize + space::three;

/** Grows with the user's font. */
int wordsWidth(const QFontMetrics &metrics)
{
    return std::max(200, 28 * metrics.averageCharWidth());
}
} // namespace

SidebarButton::SidebarButton(std::optional<Symbol> symbol, const QString &words, QWidget *parent)
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

void SidebarButton::setFolded(bool folded)
{
    m_isFolded = folded;
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    return {m_isFolded ? foldedWidth : wordsWidth(fontMetrics()),
            std::max(symbolSize, fontMetrics().height()) + space::two};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Colors colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pill = rect().adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.accentSoft : underMouse() ? colors.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(pill, 6, 6);

    const QColor ink = isChecked() ? colors.accentHover : colors.text;
    const QRect area = rect().adjusted(space::one + space::half, 0, -space::one - space::half, 0);
    const QRect place(area.left(), (height() - symbolSize) / 2, symbolSize, symbolSize);
    if (m_symbol)
        iconOf(*m_symbol, ink).paint(&painter, place);
    if (!m_isFolded)
        paintWords(painter, area.adjusted(symbolSize + space::one + space::half, 0, 0, 0), ink);
}

void SidebarButton::paintWords(QPainter &painter, const QRect &area, const QColor &ink) const
{
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    const QString count = m_count > 0 ? QLocale().toString(m_count) : QString();
    const int countWidth = count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + space::one;
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width() - countWidth));
    painter.setPen(isChecked() ? currentColors().accentHover : currentColors().muted);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, count);
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_viewArea(new QScrollArea),
      m_brand(makeLabel(TextRole::Heading, u"Cookout"_s)),
      m_fold(new QToolButton)
{
    setObjectName(u"sidebar"_s);
    m_fold->setObjectName(u"foldSidebar"_s);
    m_fold->setIconSize(QSize(symbolSize, symbolSize));
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT foldedChanged(m_isFolded);
    });

    auto *flame = new QLabel;
    flame->setPixmap(QIcon(u":/cookout/ui/cookout.svg"_s).pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(space::one, 0, 0, 0);
    brand->setSpacing(space::one);
    brand->addWidget(flame);
    brand->addWidget(m_brand, 1);

    m_column->setContentsMargins(space::one, space::two, space::one, space::two);
    m_column->setSpacing(space::half);
    m_column->addLayout(brand);
    m_column->addSpacing(space::two);
    buildViews();
    m_column->addWidget(m_viewArea, 1);
    m_column->addWidget(m_fold, 0, Qt::AlignLeft);
    setFolded(false);
}

void Sidebar::buildViews()
{
    auto *list = new QWidget;
    list->setObjectName(u"sidebarViews"_s);
    m_viewColumn = new QVBoxLayout(list);
    m_viewColumn->setContentsMargins(0, space::three, 0, 0);
    m_viewColumn->setSpacing(0);
    QLabel *heading = makeLabel(TextRole::Caption, tr("Views of the guests"));
    heading->setContentsMargins(space::one + space::half, 0, 0, space::half);
    heading->setWordWrap(true); // or the buttons would be as wide as it
    m_viewColumn->addWidget(heading);
    m_viewColumn->addStretch(1);
    m_viewArea->setObjectName(u"sidebarViewArea"_s);
    m_viewArea->setFrameShape(QFrame::NoFrame);
    m_viewArea->setWidgetResizable(true);
    m_viewArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_viewArea->setFocusPolicy(Qt::NoFocus);
    m_viewArea->setWidget(list);
}

void Sidebar::showViews(const QList<SidebarView> &views)
{
    const bool isSameList =
        std::equal(views.begin(), views.end(), m_views.begin(), m_views.end(),
                   [](const SidebarView &a, const SidebarView &b) { return a.id == b.id && a.name == b.name; });
    m_views = views;
    if (!isSameList) { // counts change all the time, the list seldom: the keyboard's place in it stays
        qDeleteAll(m_viewButtons);
        m_viewButtons.clear();
        for (const SidebarView &view : views)
            addView(view);
    }
    for (qsizetype i = 0; i < views.size(); ++i)
        countView(i, views[i]);
    setCurrentView(m_currentView);
    m_viewArea->widget()->setVisible(!views.isEmpty() && !m_isFolded);
}

void Sidebar::addView(const SidebarView &view)
{
    auto *button = new SidebarButton(std::nullopt, view.name);
    button->setAutoExclusive(false); // none is current while another section is shown
    connect(button, &QAbstractButton::clicked, this, [this, id = view.id] {
        setCurrentView(m_currentView);
        Q_EMIT viewChosen(id);
    });
    m_viewColumn->insertWidget(m_viewColumn->count() - 1, button);
    m_viewButtons.append(button);
}

void Sidebar::countView(qsizetype position, const SidebarView &view)
{
    m_viewButtons[position]->setCount(view.count, tr("%n parties", nullptr, view.count));
}

void Sidebar::setCurrentView(const QString &id)
{
    m_currentView = id;
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_viewButtons[i]->setChecked(m_views[i].id == id);
}

SidebarButton *Sidebar::addSection(Symbol symbol, const QString &words, const QString &shortcut)
{
    auto *button = new SidebarButton(symbol, words);
    const int section = static_cast<int>(m_sections.size());
    button->setToolTip(u"%1 (%2)"_s.arg(words, shortcut));
    connect(button, &QAbstractButton::clicked, this, [this, section] { Q_EMIT sectionChosen(section); });
    m_column->insertWidget(m_column->count() - 2, button); // above the views and the folding button
    button->setFolded(m_isFolded);
    m_sections.append(button);
    return button;
}

void Sidebar::setCurrent(int section)
{
    m_sections.at(section)->setChecked(true);
}

int Sidebar::usualWidth() const
{
    return wordsWidth(fontMetrics()) + space::two + 1;
}

void Sidebar::setFolded(bool folded)
{
    m_isFolded = folded;
    constexpr int edges = space::two + 1; // its border is one wide
    setMinimumWidth(folded ? foldedWidth + edges : usualWidth() * 3 / 4);
    setMaximumWidth(folded ? foldedWidth + edges : usualWidth() * 2);
    resize(folded ? foldedWidth + edges : usualWidth(), height());
    m_brand->setVisible(!folded);
    m_viewArea->widget()->setVisible(!folded && !m_views.isEmpty());
    for (SidebarButton *button : m_sections)
        button->setFolded(folded);
    const QString words = folded ? tr("Show the sidebar's words") : tr("Show the sidebar's symbols only");
    m_fold->setIcon(iconOf(folded ? Symbol::Unfold : Symbol::Fold, currentColors().muted));
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
}

} // namespace cookout
